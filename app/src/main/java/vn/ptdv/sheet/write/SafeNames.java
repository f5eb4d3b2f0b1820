package vn.ptdv.sheet.write;

import java.util.Set;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;

/** Names that Excel takes for a sheet and every system takes for a file. */
public final class SafeNames {
    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_FILE = 120;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private SafeNames() {}

    /** A name for a sheet that none of {@code taken} has yet. */
    public static String sheet(String wanted, Set<String> taken) {
        String bare = VietnameseText.clean(wanted.replaceAll("[\\[\\]:*?/\\\\]", " "));
        String name = bare.replaceAll("^'+|'+$", "").strip();
        if (name.isEmpty() || name.equalsIgnoreCase("history")) {
            name = Texts.of("sheet.default.name");
        }
        String shortened = cut(name, LONGEST_SHEET);
        for (int i = 2; contains(taken, shortened); i++) {
            String ending = " (" + i + ")";
            shortened = cut(name, LONGEST_SHEET - ending.length()) + ending;
        }
        return shortened;
    }

    /** A file name without folders, with its ending kept. */
    public static String file(String wanted, String ending) {
        String bare = VietnameseText.clean(wanted.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-"));
        String name = bare.replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            name = Texts.of("sheet.default.name");
        }
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return cut(name, LONGEST_FILE) + "." + ending;
    }

    private static boolean contains(Set<String> taken, String name) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
