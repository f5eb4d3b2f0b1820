package vn.ptdv.document.wordpage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;

/** The numbers and bullets that Word itself puts before paragraphs; counts on as the paragraphs come. */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    ListNumbers(Optional<Element> root) {
        root.ifPresent(r -> {
            Nodes.children(r, "abstractNum").forEach(k -> kinds.put(Nodes.value(k, "abstractNumId"), k));
            Nodes.children(r, "num").forEach(n -> lists.put(Nodes.value(n, "numId"), n));
        });
    }

    /** What stands before a paragraph of the list, and the properties of its level. */
    record Mark(String text, Optional<Element> paragraph, Optional<Element> run, boolean tab) {}

    Optional<Element> level(String list, int level) {
        Optional<Element> num = Optional.ofNullable(lists.get(list));
        Optional<Element> own = num.flatMap(n -> Nodes.children(n, "lvlOverride").stream()
                .filter(o -> Nodes.value(o, "ilvl").equals(String.valueOf(level)))
                .findFirst()
                .flatMap(o -> Nodes.child(o, "lvl")));
        return own.or(() -> num.flatMap(n -> Nodes.valueOf(n, "abstractNumId", "val"))
                .map(kinds::get)
                .flatMap(k -> Nodes.children(k, "lvl").stream()
                        .filter(l -> Nodes.value(l, "ilvl").equals(String.valueOf(level)))
                        .findFirst()));
    }

    Optional<Mark> next(String list, int level) {
        return level(list, level).map(found -> {
            String kind = Optional.ofNullable(lists.get(list))
                    .flatMap(n -> Nodes.valueOf(n, "abstractNumId", "val"))
                    .orElse(list);
            int[] count = counts.computeIfAbsent(kind, k -> new int[LEVELS]);
            count[level] = count[level] == 0 ? start(found) : count[level] + 1;
            Arrays.fill(count, level + 1, LEVELS, 0);
            return new Mark(
                    text(list, found, count),
                    Nodes.child(found, "pPr"),
                    Nodes.child(found, "rPr"),
                    Nodes.valueOf(found, "suff", "val").orElse("tab").equals("tab"));
        });
    }

    private static int start(Element level) {
        String start = Nodes.valueOf(level, "start", "val").orElse("1");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private String text(String list, Element level, int[] count) {
        String pattern = Nodes.valueOf(level, "lvlText", "val").orElse("");
        for (int i = 0; i < LEVELS; i++) {
            String place = "%" + (i + 1);
            if (pattern.contains(place)) {
                String format = level(list, i)
                        .flatMap(l -> Nodes.valueOf(l, "numFmt", "val"))
                        .orElse("decimal");
                pattern = pattern.replace(place, number(Math.max(1, count[i]), format));
            }
        }
        // The bullets of Word's symbol fonts lie where no other font has a sign.
        return pattern.codePoints()
                .map(c -> c >= 0xE000 && c <= 0xF8FF ? '•' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String number(int n, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(n);
            case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(n);
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "none" -> "";
            default -> String.valueOf(n);
        };
    }

    private static String letters(int n) {
        int times = (n - 1) / ALPHABET.length() + 1;
        return String.valueOf(ALPHABET.charAt((n - 1) % ALPHABET.length())).repeat(times);
    }

    private static String roman(int n) {
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                out.append(ROMANS[i]);
            }
        }
        return out.toString();
    }

    /** Where a paragraph belongs to a list: its own word, or its style's. */
    static Optional<Place> place(List<Element> places) {
        for (Element place : places) {
            Optional<Element> number = Nodes.child(place, "numPr");
            if (number.isPresent()) {
                String list = Nodes.valueOf(number.get(), "numId", "val").orElse("0");
                String level = Nodes.valueOf(number.get(), "ilvl", "val").orElse("0");
                boolean none = list.equals("0");
                return none || !level.matches("[0-8]")
                        ? Optional.empty()
                        : Optional.of(new Place(list, Integer.parseInt(level)));
            }
        }
        return Optional.empty();
    }

    record Place(String list, int level) {}
}
