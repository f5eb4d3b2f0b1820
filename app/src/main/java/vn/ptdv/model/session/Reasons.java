package vn.ptdv.model.session;

import java.util.List;
import java.util.stream.Collectors;

/** Why something is not possible, each reason a sentence of its own. */
final class Reasons {
    private Reasons() {}

    /** All in one line, with one stop at the end at most. */
    static String together(List<String> why) {
        return why.size() < 2
                ? String.join("", why)
                : why.stream().map(Reasons::bare).collect(Collectors.joining("; "));
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
