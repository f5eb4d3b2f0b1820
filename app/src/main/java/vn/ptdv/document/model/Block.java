package vn.ptdv.document.model;

import java.util.List;

/** One block of the body. An empty label is numbered by the profile, in order. */
public sealed interface Block {

    /** Words without a number, with an optional bold opening. */
    record Paragraph(String lead, List<Run> runs) implements Block {
        public Paragraph {
            lead = Words.clean(lead);
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph("", List.of(Run.plain(text)));
        }
    }

    /** A heading: level 1 is I., 2 is 1., 3 is 1.1., 4 is a). */
    record Heading(int level, String label, String text) implements Block {
        public Heading {
            label = Words.clean(label);
            text = Words.clean(text);
        }

        public static Heading of(int level, String text) {
            return new Heading(level, "", text);
        }
    }

    /** Phần, chương or mục: a centred word with its number, the name on the next line. */
    record PartHeading(String label, String name) implements Block {
        public PartHeading {
            label = Words.clean(label);
            name = Words.clean(name);
        }
    }

    /** Điều n; number 0 counts on. */
    record Article(int number, String name, List<Run> runs) implements Block {
        public Article {
            name = Words.clean(name);
            runs = List.copyOf(runs);
        }

        public static Article of(int number, String text) {
            return new Article(number, "", List.of(Run.plain(text)));
        }
    }

    /** Khoản 1., 2. … with an optional bold opening; number 0 counts on. */
    record Clause(int number, String lead, List<Run> runs) implements Block {
        public Clause {
            lead = Words.clean(lead);
            runs = List.copyOf(runs);
        }

        public static Clause of(String text) {
            return new Clause(0, "", List.of(Run.plain(text)));
        }

        public static Clause of(String lead, String text) {
            return new Clause(0, lead, List.of(Run.plain(text)));
        }
    }

    /** Điểm a), b) … in the order of the Vietnamese alphabet. */
    record Point(String label, List<Run> runs) implements Block {
        public Point {
            label = Words.clean(label);
            runs = List.copyOf(runs);
        }

        public static Point of(String text) {
            return new Point("", List.of(Run.plain(text)));
        }
    }

    /** A line that opens with a dash. */
    record Dash(String lead, List<Run> runs) implements Block {
        public Dash {
            lead = Words.clean(lead);
            runs = List.copyOf(runs);
        }

        public static Dash of(String text) {
            return new Dash("", List.of(Run.plain(text)));
        }
    }

    /** A line in the middle, such as BAN THƯỜNG VỤ … QUYẾT ĐỊNH. */
    record Centered(String text, Emphasis emphasis) implements Block {
        public Centered {
            text = Words.clean(text);
        }
    }

    /** A drawing of figures. */
    record Chart(ChartSpec chart) implements Block {}

    /** A ruled table. */
    record TableBlock(TableSpec table) implements Block {}
}
