package vn.ptdv.sheet.value;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.sheet.read.Cell;

/** Makes converters by the type names of the field table. */
public final class Converters {
    private static final String LIST = "LIST:";
    private final LocalDate today;
    private final CodeLookup codes;

    /** {@code today} decides two-digit years and what lies in the future. */
    public Converters(LocalDate today, CodeLookup codes) {
        this.today = today;
        this.codes = codes;
    }

    public Converter of(String type) {
        Converter plain = plain(type);
        return cell -> cell instanceof Cell.Failure error
                ? Converted.bad(ValueError.FORMULA_ERROR, error.code())
                : plain.convert(cell);
    }

    private Converter plain(String type) {
        return switch (type) {
            case "NAME" -> TextConverters::name;
            case "NAMES" -> Names::convert;
            case "CODE" -> TextConverters::code;
            case "CCCD" -> TextConverters::cccd;
            case "PHONE" -> TextConverters::phone;
            case "DATE" -> new DateConverter(today, DateUse.ANY);
            case "BIRTH_DATE" -> new DateConverter(today, DateUse.BIRTH);
            case "COUNT" -> NumberConverters::count;
            case "DECIMAL" -> NumberConverters::decimal;
            case "PERCENT" -> NumberConverters::percent;
            case "YEAR" -> NumberConverters::year;
            case "YES_NO" -> MarkConverters::yesNo;
            case "SEX" -> MarkConverters::sex;
            case "DOC_REF" -> new DocumentRefConverter(today);
            case "UNIT" -> new CodeConverter(CodeLookup.UNITS, codes);
            default ->
                type.startsWith(LIST) ? new CodeConverter(type.substring(LIST.length()), codes) : TextConverters::text;
        };
    }

    /** The converter with a limit on the length of texts; 0 means none. */
    public Converter of(String type, int maxLength) {
        Converter inner = of(type);
        if (maxLength <= 0) {
            return inner;
        }
        return cell -> {
            Converted converted = inner.convert(cell);
            boolean tooLong = converted instanceof Converted.Value v
                    && v.value() instanceof String text
                    && text.length() > maxLength;
            return tooLong ? new Converted.Bad(ValueError.TOO_LONG, List.of(String.valueOf(maxLength))) : converted;
        };
    }
}
