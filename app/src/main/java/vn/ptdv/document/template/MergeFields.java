package vn.ptdv.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Word's own merge fields into fields of the program's kind, so that old letters for a mail merge still serve. */
final class MergeFields {
    private static final Pattern INSTRUCTION =
            Pattern.compile("\\s*MERGEFIELD\\s+(?:\"([^\"]+)\"|(\\S+))(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("fldCharType\\s*=\\s*[\"'](\\w+)[\"']");
    private static final Pattern SIMPLE = Pattern.compile("instr\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String xml;
    private final Tags tags;
    private final StringBuilder out;
    private int copied;
    private int run = -1;
    private String look = "";
    private int lookFrom = -1;
    private final List<Open> open = new ArrayList<>();

    /** A field whose end has not come yet. */
    private static final class Open {
        final int from;
        final StringBuilder instruction = new StringBuilder();
        String look;
        /** Whether the next run is the first that shows its value. */
        boolean shows;

        boolean whole = true;

        Open(int from, String look) {
            this.from = from;
            this.look = look;
        }
    }

    private MergeFields(String xml) {
        this.xml = xml;
        tags = new Tags(xml);
        out = new StringBuilder(xml.length());
    }

    static String replaced(String xml) {
        return xml.toUpperCase(Locale.ROOT).contains("MERGEFIELD") ? new MergeFields(xml).walk() : xml;
    }

    private String walk() {
        while (tags.next()) {
            if (tags.is("r")) {
                run();
            } else if (tags.is("rPr")) {
                look();
            } else if (tags.is("fldChar") && !tags.closes()) {
                mark();
            } else if (tags.is("instrText") && !tags.closes() && !tags.alone()) {
                instruction();
            } else if (tags.is("fldSimple") && !tags.closes()) {
                simple();
            } else if (tags.is("p") && tags.closes()) {
                // A field that goes over several paragraphs is no name of a value.
                open.forEach(o -> o.whole = false);
            }
        }
        return out.append(xml, copied, xml.length()).toString();
    }

    private void run() {
        if (tags.closes()) {
            run = -1;
        } else {
            run = tags.from();
            look = "";
        }
    }

    /** The look of the run, as it is written there. */
    private void look() {
        if (!tags.closes() && !tags.alone() && run >= 0) {
            lookFrom = tags.from();
        } else if (tags.closes() && lookFrom >= 0) {
            look = xml.substring(lookFrom, tags.to());
            lookFrom = -1;
            open.stream().filter(o -> o.shows).forEach(o -> {
                o.look = look;
                o.shows = false;
            });
        }
    }

    private void instruction() {
        int end = xml.indexOf('<', tags.to());
        if (end > 0 && !open.isEmpty()) {
            open.get(open.size() - 1).instruction.append(xml, tags.to(), end);
        }
    }

    private void mark() {
        Matcher kind = KIND.matcher(tags.text());
        String what = kind.find() ? kind.group(1) : "";
        if (what.equals("begin") && run >= 0) {
            open.add(new Open(run, look));
        } else if (what.equals("separate") && !open.isEmpty()) {
            open.get(open.size() - 1).shows = true;
        } else if (what.equals("end") && !open.isEmpty()) {
            Open field = open.remove(open.size() - 1);
            int end = xml.indexOf("</" + tags.prefix() + "r>", tags.to());
            if (field.whole && open.isEmpty() && end >= 0) {
                put(field.from, end + tags.prefix().length() + 4, field.instruction.toString(), field.look);
            }
        }
    }

    private void simple() {
        Matcher instruction = SIMPLE.matcher(tags.text());
        String end = "</" + tags.prefix() + "fldSimple>";
        int close = tags.alone() ? tags.to() - end.length() : xml.indexOf(end, tags.to());
        if (instruction.find() && close >= 0 && open.isEmpty()) {
            String inside = tags.alone() ? "" : xml.substring(tags.to(), close);
            Matcher first = Pattern.compile("<" + tags.prefix() + "rPr>.*?</" + tags.prefix() + "rPr>", Pattern.DOTALL)
                    .matcher(inside);
            String words = instruction.group(1) == null ? instruction.group(2) : instruction.group(1);
            put(tags.from(), close + end.length(), words, first.find() ? first.group() : "");
        }
    }

    private void put(int from, int to, String instruction, String itsLook) {
        Matcher merge = INSTRUCTION.matcher(Tags.unescape(instruction));
        if (!merge.matches() || from < copied) {
            return;
        }
        String name = merge.group(1) == null ? merge.group(2) : merge.group(1);
        String switches = merge.group(3).toLowerCase(Locale.ROOT);
        String step = switches.contains("* upper") ? "|hoa" : switches.contains("* lower") ? "|thuong" : "";
        String w = tags.prefix();
        out.append(xml, copied, from)
                .append('<')
                .append(w)
                .append("r>")
                .append(itsLook)
                .append('<')
                .append(w)
                .append("t xml:space=\"preserve\">")
                .append(Tags.escape("${" + name + step + "}"))
                .append("</")
                .append(w)
                .append("t></")
                .append(w)
                .append("r>");
        copied = to;
    }
}
