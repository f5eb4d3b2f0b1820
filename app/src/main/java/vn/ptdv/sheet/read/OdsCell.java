package vn.ptdv.sheet.read;

import java.io.IOException;
import java.util.Map;

/** Reads one cell of an .ods from its attributes and paragraphs. */
final class OdsCell {
    /** More digits than a number keeps. */
    private static final int DIGITS = 15;

    private OdsCell() {}

    static Cell read(XmlScanner xml, Map<String, String> fonts) throws IOException {
        String element = xml.name();
        String type = xml.attributeNamed("office:value-type");
        boolean failed = xml.attributeNamed("calcext:value-type").equals("error");
        String value = value(xml, type);
        String font = fonts.getOrDefault(xml.attribute("style-name"), "");
        boolean formula = !xml.attribute("formula").isEmpty();
        String text = text(xml, element);
        if (failed || (formula && Cell.Failure.isError(text))) {
            return new Cell.Failure(text.isEmpty() ? Cell.Failure.NOT_COMPUTED : text);
        }
        return switch (type) {
            case "float", "currency" -> number(value, zeros(text));
            case "percentage" -> number(value, "0%");
            case "date" -> IsoDates.cell(value);
            case "boolean" -> new Cell.Bool(value.equals("true"));
            case "string", "time" -> text(value.isEmpty() || !text.isEmpty() ? text : value, font);
            default -> formula && text.isEmpty() ? new Cell.Failure(Cell.Failure.NOT_COMPUTED) : text(text, font);
        };
    }

    private static String value(XmlScanner xml, String type) {
        return switch (type) {
            case "date" -> xml.attribute("date-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            default -> xml.attribute("value");
        };
    }

    private static Cell text(String text, String font) {
        return text.isEmpty() ? Cell.blank() : new Cell.Text(text, font);
    }

    /** The format of a number that is shown with zeros before it, as numbers of identity cards are. */
    private static String zeros(String shown) {
        boolean padded =
                shown.length() > 1 && shown.charAt(0) == '0' && shown.chars().allMatch(Character::isDigit);
        return padded && shown.length() <= DIGITS ? "0".repeat(shown.length()) : "";
    }

    private static Cell number(String value, String format) throws ReadFailure {
        try {
            return NumberFormat.of(format).cell(Double.parseDouble(value), CellNumbers.DayBase.FROM_1900);
        } catch (NumberFormatException e) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
    }

    /** The paragraphs of the cell, one line each; notes and drawings inside it are left out. */
    private static String text(XmlScanner xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int paragraphDepth = 0;
        while (true) {
            XmlScanner.Event e = xml.next();
            if (e == XmlScanner.Event.EOF) {
                throw ReadFailure.of(ReadProblem.Code.CORRUPT);
            }
            if (e == XmlScanner.Event.TEXT) {
                text.append(paragraphDepth > 0 ? xml.text() : "");
                XmlScanner.bound(text);
                continue;
            }
            String name = xml.name();
            if (e == XmlScanner.Event.END) {
                if (name.equals(element)) {
                    return text.toString();
                }
                paragraphDepth -= name.equals("p") ? 1 : 0;
                continue;
            }
            switch (name) {
                case "annotation", "shape", "frame", "ruby-text" -> skip(xml, name);
                case "p" -> {
                    text.append(paragraphs++ > 0 ? "\n" : "");
                    paragraphDepth++;
                }
                case "s" -> text.append(" ".repeat(Math.min(1000, Math.max(1, xml.intAttribute("c", 1)))));
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                default -> {}
            }
            XmlScanner.bound(text);
        }
    }

    private static void skip(XmlScanner xml, String element) throws IOException {
        for (int depth = 1; depth > 0; ) {
            XmlScanner.Event e = xml.next();
            if (e == XmlScanner.Event.EOF) {
                throw ReadFailure.of(ReadProblem.Code.CORRUPT);
            }
            if (xml.name().equals(element) && e != XmlScanner.Event.TEXT) {
                depth += e == XmlScanner.Event.START ? 1 : -1;
            }
        }
    }
}
