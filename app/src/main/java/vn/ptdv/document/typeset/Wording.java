package vn.ptdv.document.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.register.RegisterNumber;

/** The fixed wordings of numbers, dates, list ends and names. */
public final class Wording {
    private Wording() {}

    /** Số 05-HD/VPTW, or the blank that is filled in by hand. */
    public static String number(DocumentNumber number) {
        return Texts.of("paper.number", digits(number.number()), number.code());
    }

    /** 05-HD/VPTW as another document cites it; the blank for the hand stays wide within a sentence. */
    public static String cited(DocumentNumber number) {
        return digits(number.number()).replace(' ', '\u00a0') + "-" + number.code();
    }

    private static String digits(Optional<RegisterNumber> number) {
        return number.map(RegisterNumber::printed).orElse("      ");
    }

    /** ngày 03 tháng 02 năm 2026, or the blanks that are filled in by hand. */
    public static String longDate(Optional<LocalDate> date) {
        return date.map(VietnameseDates::official).orElseGet(() -> Texts.of("paper.date.blank"));
    }

    /** 09/01/2026, 03/4/2018: the guidances' own short dates. */
    public static String shortDate(Optional<LocalDate> date) {
        return date.map(VietnameseDates::officialShort).orElseGet(() -> Texts.of("paper.date.short.blank"));
    }

    /** The words without any stop at their end, so that the profile can put its own. */
    public static String bare(String text) {
        return text.strip().replaceAll("[\\s.,;:]+$", "");
    }

    /** The name of the issuer as a sentence needs it: Đảng ủy xã Công Hải. */
    public static String spoken(Issuer issuer, FormatProfile profile) {
        List<String> words = List.of(issuer.fullName().toLowerCase(Locale.ROOT).split("\\s+"));
        List<List<String>> common = Stream.of(profile.text("spoken.lower").split(","))
                .map(phrase -> List.of(phrase.strip().split(" ")))
                .toList();
        List<String> name = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int lower = lowerWords(words, i, common);
            boolean proper = lower == 0;
            name.add(proper || i == 0 ? capitalised(words.get(i)) : words.get(i));
            for (int k = 1; k < lower; k++) {
                name.add(words.get(i + k));
            }
            i += Math.max(1, lower);
        }
        return String.join(" ", name);
    }

    /** How many words from here on are a common phrase such as công ty, which a lone word of it is not. */
    private static int lowerWords(List<String> words, int from, List<List<String>> common) {
        int longest = 0;
        for (List<String> phrase : common) {
            int end = from + phrase.size();
            if (end <= words.size() && words.subList(from, end).equals(phrase)) {
                longest = Math.max(longest, phrase.size());
            }
        }
        return longest;
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static String decapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
