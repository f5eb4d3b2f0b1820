package vn.ptdv.sheet.read;

import java.time.LocalDateTime;
import java.util.Set;

/** One cell as the file holds it; what it means to a field is the converter's business. */
public sealed interface Cell {
    /** Text with the name of its font, which betrays old encodings; the font is empty when the file names none. */
    record Text(String value, String font) implements Cell {}

    /** A number with the format it is shown in; a CCCD typed as a number lives here without its zeros. */
    record Figure(double value, String format) implements Cell {}

    record DateValue(LocalDateTime value) implements Cell {}

    record Bool(boolean value) implements Cell {}

    /** A formula that failed ({@code #REF!} …) or was never computed ({@link #NOT_COMPUTED}). */
    record Failure(String code) implements Cell {
        public static final String NOT_COMPUTED = "#EMPTY";
        private static final Set<String> ERRORS =
                Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA");

        /** Whether a text is what Excel or LibreOffice shows for a formula that failed. */
        public static boolean isError(String text) {
            return !text.isEmpty() && (ERRORS.contains(text) || text.startsWith("Err:5"));
        }
    }

    record Blank() implements Cell {
        private static final Blank ONLY = new Blank();
    }

    static Blank blank() {
        return Blank.ONLY;
    }

    static Cell text(String value) {
        return value.isEmpty() ? blank() : new Text(value, "");
    }

    default boolean isBlank() {
        return this instanceof Blank || (this instanceof Text t && t.value().isBlank());
    }

    /** What a person sees in the cell, for headers, previews and messages. */
    default String shown() {
        if (this instanceof Text t) {
            return t.value();
        }
        if (this instanceof Figure n) {
            return CellNumbers.plain(n.value());
        }
        if (this instanceof DateValue d) {
            return CellNumbers.dayFirst(d.value());
        }
        if (this instanceof Bool b) {
            return Boolean.toString(b.value());
        }
        return this instanceof Failure e ? e.code() : "";
    }
}
