package vn.ptdv.logic.text;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ptdv.model.Rounding;

/** Numbers as the Party's papers write them: 1.823 and 50,6%; and read as clerks type or paste them. */
public final class VietnameseNumbers {
    private static final String GROUPED = "\\d{1,3}(\\.\\d{3})+(,\\d+)?";
    private static final String ENGLISH = "\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|\\d{1,3}(,\\d{3})+\\.\\d+";
    private static final int GROUP = 3;

    private VietnameseNumbers() {}

    /** 1823 as 1.823. */
    public static String format(long number) {
        return grouped(Long.toString(number));
    }

    /** 1823.50 as 1.823,50: as many decimals as the number has. */
    public static String format(BigDecimal number) {
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        return dot < 0 ? grouped(plain) : grouped(plain.substring(0, dot)) + "," + plain.substring(dot + 1);
    }

    /** 303.83 with one decimal as 303,8. */
    public static String format(BigDecimal number, int decimals, Rounding rounding) {
        return format(number.setScale(decimals, rounding.mode()));
    }

    /** Part of base in percent; empty when the base is 0, because such a share has no value. */
    public static Optional<BigDecimal> percent(long part, long base, int decimals, Rounding rounding) {
        if (base == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
        return Optional.of(hundredfold.divide(BigDecimal.valueOf(base), decimals, rounding.mode()));
    }

    /** Part of base as 50,6%; empty when the base is 0. */
    public static Optional<String> percentText(long part, long base, int decimals, Rounding rounding) {
        return percent(part, base, decimals, rounding).map(VietnameseNumbers::percentText);
    }

    /** A percentage that is already rounded, as 50,6%. */
    public static String percentText(BigDecimal percent) {
        return format(percent) + "%";
    }

    /** Reads 1.823, 1 823, 12,5, 12.5, 1.823,5 or -3; a dot before exactly three digits parts thousands. */
    public static Optional<BigDecimal> parse(String text) {
        String typed = VietnameseText.fold(text);
        boolean negative = typed.startsWith("-");
        String digits = negative || typed.startsWith("+") ? typed.substring(1).strip() : typed;
        return plain(ungrouped(digits)).map(BigDecimal::new).map(n -> negative ? n.negate() : n);
    }

    /** Reads a whole number; 12,5 is none, 12,0 is. */
    public static Optional<Long> parseWhole(String text) {
        return parse(text).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException notWhole) {
                return Optional.empty();
            }
        });
    }

    /** Reads 50,6% or 50,6 as 50.6. */
    public static Optional<BigDecimal> parsePercent(String text) {
        String typed = VietnameseText.clean(text);
        return parse(typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed);
    }

    /** In words, for documents: 300 is ba trăm. */
    public static String words(long number) {
        return NumberWords.of(number);
    }

    private static String ungrouped(String digits) {
        if (digits.matches("\\d{1,3}( \\d{3})+([,.]\\d+)?")) {
            return digits.replace(" ", "").replace(',', '.');
        }
        if (digits.matches(GROUPED)) {
            return digits.replace(".", "").replace(',', '.');
        }
        if (digits.matches(ENGLISH)) {
            return digits.replace(",", "");
        }
        return digits.replace(',', '.');
    }

    private static Optional<String> plain(String digits) {
        return digits.matches("\\d+(\\.\\d+)?") ? Optional.of(digits) : Optional.empty();
    }

    private static String grouped(String whole) {
        StringBuilder out = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int at = whole.length() - GROUP; at > first; at -= GROUP) {
            out.insert(at, '.');
        }
        return out.toString();
    }
}
