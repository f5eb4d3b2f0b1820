package vn.ptdv.document.model;

import java.text.Normalizer;
import java.util.List;

/** Makes any text fit for paper: composed letters, one kind of blank, no control characters. */
final class Words {
    private Words() {}

    static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return plain(composed)
                ? composed
                : composed.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "");
    }

    static List<String> clean(List<String> texts) {
        return texts.stream().map(Words::clean).toList();
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && (c < 0x7F || c > 0x9F) && c < 0xD800);
    }
}
