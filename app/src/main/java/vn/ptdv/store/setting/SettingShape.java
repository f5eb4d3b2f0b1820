package vn.ptdv.store.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ptdv.model.unit.OrgCode;

/** The form that a setting's text must have; an empty text means "not given" unless a number or a choice is needed. */
public record SettingShape(Kind kind, List<String> choices, BigDecimal min, BigDecimal max) {
    private static final int LONGEST = 8000;
    private static final Pattern FORMAT_CODE = Pattern.compile("[A-Z0-9.-]{1,10}");

    /** How the screen asks for it. */
    public enum Kind {
        TEXT,
        LINES,
        WHOLE,
        PERCENT,
        DATE,
        FLAG,
        CHOICE,
        FORMAT,
        DAYS,
        SIGNERS,
        ORG_CODE
    }

    static SettingShape of(Kind kind) {
        return new SettingShape(kind, List.of(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static SettingShape whole(int min, int max) {
        return new SettingShape(Kind.WHOLE, List.of(), BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    static SettingShape percent() {
        return new SettingShape(Kind.PERCENT, List.of(), BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    static SettingShape flag() {
        return new SettingShape(Kind.FLAG, List.of("true", "false"), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static SettingShape choice(String... codes) {
        return new SettingShape(Kind.CHOICE, List.of(codes), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** A guidance of format: those of the program, and whatever others the book has. */
    static SettingShape format(String... codes) {
        return new SettingShape(Kind.FORMAT, List.of(codes), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Optional<SettingProblem.Code> check(String value) {
        if (value.length() > LONGEST) {
            return Optional.of(SettingProblem.Code.TOO_LONG);
        }
        return switch (kind) {
            case TEXT, LINES -> Optional.empty();
            case WHOLE -> checkNumber(value, 0);
            case PERCENT -> checkNumber(value, 2);
            case DATE -> value.isEmpty() ? Optional.empty() : checkDate(value);
            case FORMAT -> unless(FORMAT_CODE.matcher(value).matches(), SettingProblem.Code.NOT_A_CHOICE);
            case FLAG, CHOICE -> unless(choices.contains(value), SettingProblem.Code.NOT_A_CHOICE);
            case DAYS -> unless(value.matches("(\\d{1,3}(,\\d{1,3})*)?"), SettingProblem.Code.NOT_DAYS);
            case SIGNERS -> unless(SignerList.readable(value), SettingProblem.Code.NOT_SIGNERS);
            case ORG_CODE ->
                unless(value.isEmpty() || OrgCode.parse(value).isPresent(), SettingProblem.Code.NOT_A_CODE);
        };
    }

    private Optional<SettingProblem.Code> checkNumber(String value, int decimals) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.stripTrailingZeros().scale() > decimals) {
                return Optional.of(SettingProblem.Code.NOT_A_NUMBER);
            }
            boolean inside = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
            return unless(inside, SettingProblem.Code.OUT_OF_RANGE);
        } catch (NumberFormatException e) {
            return Optional.of(SettingProblem.Code.NOT_A_NUMBER);
        }
    }

    private static Optional<SettingProblem.Code> checkDate(String value) {
        try {
            LocalDate.parse(value);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(SettingProblem.Code.NOT_A_DATE);
        }
    }

    private static Optional<SettingProblem.Code> unless(boolean good, SettingProblem.Code code) {
        return good ? Optional.empty() : Optional.of(code);
    }
}
