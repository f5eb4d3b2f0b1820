package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.LegacyText;
import vn.ptdv.logic.text.TextEncoding;
import vn.ptdv.logic.text.ToneStyle;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/** Recognises old encodings column by column and font by font, and repairs a sheet once its findings are agreed. */
public final class EncodingFinder {
    private static final int ENOUGH_WORDS = 8;
    private static final int SAMPLES = 120;
    /** So many letters of a text say what it is written in. */
    private static final int LONG_ENOUGH = 400;

    private static final int LOOK_AT = 300;
    private static final char FIRST_MARK = 0x300;
    private static final char LAST_MARK = 0x36F;
    private static final char FIRST_TONED = 0x1EA0;
    private static final char LAST_TONED = 0x1EF9;
    private static final String ONLY_UNICODE = "\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0";

    private EncodingFinder() {}

    /**
     * Cells of one column in one font; their encoding can differ from their neighbours'.
     *
     * @param row of a heading that was written otherwise than what stands below it; 0 for all the rest
     */
    public record Part(int column, String font, int row) {
        Part(int column, String font) {
            this(column, font, 0);
        }

        public boolean isHeading() {
            return row > 0;
        }
    }

    /** What a part was written in, with one value before and after. */
    public record Finding(Part part, TextEncoding encoding, String before, String after) {
        public Finding with(TextEncoding other) {
            String next = other == TextEncoding.UNICODE ? before : LegacyText.repair(before, other);
            return new Finding(part, other, before, next);
        }

        /** Whether anything is done to the part; a refused finding leaves it as it was written. */
        public boolean repairs() {
            return encoding != TextEncoding.UNICODE;
        }
    }

    /** The parts that need repair; empty for a sheet in today's Unicode. */
    public static List<Finding> find(SheetData sheet) {
        Map<String, List<String>> fonts = new LinkedHashMap<>();
        Map<Part, List<String>> parts = samples(sheet, fonts);
        Map<String, LegacyText.Guess> byFont = new LinkedHashMap<>();
        fonts.entrySet().removeIf(font -> modern(font.getValue()));
        parts.entrySet().removeIf(part -> modern(part.getValue()));
        fonts.forEach((font, samples) -> byFont.put(font, LegacyText.guess(samples, named(font))));
        List<Finding> findings = new ArrayList<>();
        parts.forEach((part, samples) -> {
            LegacyText.Guess own = LegacyText.guess(samples, named(part.font()));
            LegacyText.Guess whole = byFont.getOrDefault(part.font(), own);
            // A few words can be read in many ways; the rest of the sheet in the same font decides.
            TextEncoding encoding = own.words() < ENOUGH_WORDS ? whole.encoding() : own.encoding();
            changed(samples, encoding)
                    .ifPresent(s -> findings.add(new Finding(part, encoding, s, LegacyText.repair(s, encoding))));
        });
        findings.addAll(OldHeadings.find(sheet, findings));
        return findings;
    }

    /** Texts with special letters of each part, and in {@code fonts} of each font. */
    private static Map<Part, List<String>> samples(SheetData sheet, Map<String, List<String>> fonts) {
        Map<Part, List<String>> parts = new LinkedHashMap<>();
        List<Heard> heard = new ArrayList<>();
        for (Row row : sheet.rows()) {
            for (int c = heard.size(); c < row.width(); c++) {
                heard.add(new Heard());
            }
            for (int c = 0; c < row.width(); c++) {
                // Most cells are like those above them, of which enough has been heard.
                if (row.cell(c) instanceof Cell.Text text && heard.get(c).wants(text.font()) && special(text.value())) {
                    List<String> part = parts.computeIfAbsent(new Part(c, text.font()), p -> new ArrayList<>());
                    if (part.size() < SAMPLES) {
                        String sample = text.value()
                                .substring(0, Math.min(LONG_ENOUGH, text.value().length()));
                        part.add(sample);
                        sample(fonts.computeIfAbsent(text.font(), f -> new ArrayList<>()), sample);
                    } else {
                        heard.get(c).enough(text.font());
                    }
                }
            }
        }
        return parts;
    }

    /** The font of a column of which there are samples enough. */
    private static final class Heard {
        private @Nullable String font;

        boolean wants(String other) {
            return !other.equals(font);
        }

        void enough(String heard) {
            font = heard;
        }
    }

    /** The findings and, as Unicode, the other parts with special letters near the top, for whoever knows better. */
    public static List<Finding> parts(SheetData raw, List<Finding> found) {
        Map<Part, Finding> parts = new LinkedHashMap<>();
        found.forEach(f -> parts.put(f.part(), f));
        raw.rows().stream().limit(LOOK_AT).forEach(row -> {
            for (int c = 0; c < row.width(); c++) {
                if (row.cell(c) instanceof Cell.Text text
                        && special(text.value())
                        && !parts.containsKey(new Part(c, text.font(), row.number()))) {
                    parts.merge(
                            new Part(c, text.font()),
                            new Finding(new Part(c, text.font()), TextEncoding.UNICODE, text.value(), text.value()),
                            EncodingFinder::telling);
                }
            }
        });
        return parts.values().stream()
                .sorted(Comparator.comparingInt((Finding f) -> f.part().column())
                        .thenComparing(f -> f.part().font())
                        .thenComparing(f -> -f.part().row()))
                .toList();
    }

    /** Of two texts of a part the one that tells more: the first, unless only the other has a tone that can move. */
    private static Finding telling(Finding one, Finding next) {
        return one.repairs() || tonesMove(one.before()) || !tonesMove(next.before()) ? one : next;
    }

    private static boolean tonesMove(String text) {
        return !VietnameseText.toneStyle(text, ToneStyle.OLD).equals(VietnameseText.toneStyle(text, ToneStyle.NEW));
    }

    /** The sheet with the findings applied; what needs no repair stays the same object. */
    public static SheetData repaired(SheetData sheet, List<Finding> findings) {
        Map<Part, TextEncoding> plan = new LinkedHashMap<>();
        findings.forEach(f -> plan.put(f.part(), f.encoding()));
        if (findings.stream().noneMatch(Finding::repairs)) {
            return sheet;
        }
        List<Row> rows = sheet.rows().stream().map(row -> repaired(row, plan)).toList();
        return new SheetData(sheet.info(), rows, sheet.extras());
    }

    private static Row repaired(Row row, Map<Part, TextEncoding> plan) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Cell.Text text) {
                TextEncoding column = plan.getOrDefault(new Part(c, text.font()), TextEncoding.UNICODE);
                TextEncoding encoding = plan.getOrDefault(new Part(c, text.font(), row.number()), column);
                if (encoding != TextEncoding.UNICODE) {
                    // Without its font the text can never be taken for an old encoding a second time.
                    cells.set(c, Cell.text(LegacyText.repair(text.value(), encoding)));
                }
            }
        }
        return new Row(row.number(), row.hidden() ? Row.Visibility.HIDDEN : Row.Visibility.SHOWN, cells);
    }

    private static Optional<String> changed(List<String> samples, TextEncoding encoding) {
        return encoding == TextEncoding.UNICODE
                ? Optional.empty()
                : samples.stream()
                        .filter(s -> !LegacyText.repair(s, encoding).equals(s))
                        .findFirst();
    }

    static Optional<String> named(String font) {
        return font.isEmpty() ? Optional.empty() : Optional.of(font);
    }

    /** Nearly all texts hold letters that only composed Unicode has: nothing to guess, and guessing takes time. */
    private static boolean modern(List<String> samples) {
        long modern = samples.stream().filter(EncodingFinder::modern).count();
        return modern * 20 >= samples.size() * 19L;
    }

    static boolean modern(String text) {
        boolean modern = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && c <= LAST_MARK) {
                return false;
            }
            modern |= (c >= FIRST_TONED && c <= LAST_TONED) || ONLY_UNICODE.indexOf(c) >= 0;
        }
        return modern;
    }

    static boolean special(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return true;
            }
        }
        return false;
    }

    private static void sample(List<String> samples, String value) {
        if (samples.size() < SAMPLES) {
            samples.add(value);
        }
    }
}
