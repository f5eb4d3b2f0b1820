package vn.ptdv.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;

/** Words with marks: **bold**, __italic__, ^^underlined^^. */
final class Inline {
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__|\\^\\^(.+?)\\^\\^");
    /** A bar inside the braces of a field belongs to the field. */
    private static final Pattern BAR = Pattern.compile("\\|(?![^{}]*\\})");

    private Inline() {}

    static List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(words);
        int at = 0;
        while (marked.find()) {
            add(runs, words.substring(at, marked.start()), Emphasis.PLAIN);
            if (marked.group(1) != null) {
                add(runs, marked.group(1), Emphasis.BOLD);
            } else if (marked.group(2) != null) {
                add(runs, marked.group(2), Emphasis.ITALIC);
            } else {
                add(runs, marked.group(3), Emphasis.UNDERLINED);
            }
            at = marked.end();
        }
        add(runs, words.substring(at), Emphasis.PLAIN);
        return runs;
    }

    static List<String> cells(String line) {
        return List.of(BAR.split(line, -1)).stream().map(String::strip).toList();
    }

    private static void add(List<Run> runs, String text, Emphasis emphasis) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, emphasis));
        }
    }
}
