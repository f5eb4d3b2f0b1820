package vn.ptdv.sheet.value;

import java.util.regex.Pattern;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellNumbers;

/** Texts, names, codes and numbers that are really texts. */
final class TextConverters {
    private static final int CCCD = 12;
    private static final int CMND = 9;
    private static final int LAST_PROVINCE = 96;
    private static final int PHONE = 10;

    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{8}");
    private static final Pattern ROUNDED = Pattern.compile("(?i)[0-9][.,]?[0-9]*e\\+?[0-9]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.'-]");

    private TextConverters() {}

    static Converted text(Cell cell) {
        String text = VietnameseText.clean(plain(cell));
        return text.isEmpty() ? Converted.MISSING : Converted.of(text);
    }

    static Converted name(Cell cell) {
        String name = VietnameseText.clean(plain(cell));
        if (name.isEmpty()) {
            return Converted.MISSING;
        }
        if (name.chars().anyMatch(Character::isDigit)) {
            return Converted.bad(ValueError.NAME_HAS_DIGITS);
        }
        boolean capitals = name.equals(VietnameseText.upper(name));
        return Converted.of(capitals ? VietnameseText.titleCaseName(name) : name);
    }

    /** Codes keep their leading zeros; a number takes back those that its format shows. */
    static Converted code(Cell cell) {
        String code = VietnameseText.clean(plain(cell));
        if (cell instanceof Cell.Figure n && ZEROS.matcher(n.format()).matches()) {
            return Converted.of(padded(code, n.format().length()));
        }
        return code.isEmpty() ? Converted.MISSING : Converted.of(code);
    }

    static Converted phone(Cell cell) {
        String phone = VietnameseText.clean(plain(cell));
        if (phone.isEmpty()) {
            return Converted.MISSING;
        }
        boolean lostZero = PHONE_WITHOUT_ZERO.matcher(phone).matches();
        return Converted.of(lostZero ? padded(phone, PHONE) : phone);
    }

    /** Twelve digits, or nine of the old CMND; zeros that a spreadsheet ate are put back. */
    static Converted cccd(Cell cell) {
        String typed = VietnameseText.clean(plain(cell));
        if (typed.isEmpty()) {
            return Converted.MISSING;
        }
        if (ROUNDED.matcher(typed).matches()) {
            return Converted.bad(ValueError.CCCD_ROUNDED);
        }
        String digits = BETWEEN_DIGITS.matcher(typed).replaceAll("");
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Converted.bad(ValueError.CCCD_NOT_DIGITS);
        }
        int length = digits.length();
        if (length == CCCD || length == CMND) {
            return Converted.of(digits);
        }
        boolean lostZeros = length < CCCD && length > CMND && digits.charAt(0) != '0';
        String full = padded(digits, CCCD);
        return lostZeros && Integer.parseInt(full.substring(0, 3)) <= LAST_PROVINCE
                ? Converted.of(full)
                : Converted.bad(ValueError.CCCD_LENGTH, length);
    }

    static String plain(Cell cell) {
        return cell instanceof Cell.Figure n ? CellNumbers.plain(n.value()) : cell.shown();
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
