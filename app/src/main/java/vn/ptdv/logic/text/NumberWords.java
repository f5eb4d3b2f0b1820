package vn.ptdv.logic.text;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in words, in the manner of administrative papers: linh, mốt, tư, lăm. */
final class NumberWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000L;
    private static final int THOUSAND = 1000;

    private NumberWords() {}

    static String of(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> words = new ArrayList<>();
        if (number < 0) {
            words.add("âm");
        }
        append(words, Math.abs(number), Lead.SHORT);
        return String.join(" ", words);
    }

    /** Whether a group stands first, or after others, where its zeros are spoken. */
    private enum Lead {
        SHORT,
        FULL
    }

    private static void append(List<String> words, long number, Lead lead) {
        Lead next = lead;
        if (number >= BILLION) {
            append(words, number / BILLION, lead);
            words.add("tỷ");
            next = Lead.FULL;
        }
        long rest = number % BILLION;
        for (int scale = SCALES.length - 1; scale >= 0; scale--) {
            int group = (int) (rest / (long) Math.pow(THOUSAND, scale) % THOUSAND);
            if (group > 0) {
                appendGroup(words, group, next);
                appendScale(words, scale);
                next = Lead.FULL;
            }
        }
    }

    private static void appendScale(List<String> words, int scale) {
        if (scale > 0) {
            words.add(SCALES[scale]);
        }
    }

    private static void appendGroup(List<String> words, int group, Lead lead) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        boolean spoken = hundreds > 0 || lead == Lead.FULL;
        if (spoken) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens == 0 && ones > 0 && spoken) {
            words.add("linh");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(one(tens, ones));
        }
    }

    private static String one(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 4 && tens > 1) {
            return "tư";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
