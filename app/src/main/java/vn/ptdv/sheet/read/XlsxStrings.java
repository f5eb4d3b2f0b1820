package vn.ptdv.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.logic.text.VietnameseNumbers;

/** The table of shared strings, and the inline strings that look the same. */
final class XlsxStrings {
    private XlsxStrings() {}

    /** A string with the font of its first run; empty when the cell's own font holds. */
    record Item(String text, String font) {
        static final Item EMPTY = new Item("", "");
    }

    static List<Item> read(XmlScanner xml, ReadLimits limits) throws IOException {
        List<Item> items = new ArrayList<>();
        long weight = 0;
        for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
            if (e == XmlScanner.Event.START && xml.name().equals("si")) {
                Item item = item(xml, "si");
                items.add(item);
                weight += ReadLimits.weight(item.text().length());
                if (weight > limits.cells()) {
                    throw ReadFailure.of(ReadProblem.Code.TOO_MANY_CELLS, VietnameseNumbers.format(limits.cells()));
                }
            }
        }
        return items;
    }

    /** Reads up to the end of {@code si} or {@code is}; phonetic hints are left out. */
    static Item item(XmlScanner xml, String end) throws IOException {
        String text = "";
        String font = "";
        StringBuilder runs = new StringBuilder(0);
        while (true) {
            XmlScanner.Event e = xml.next();
            if (e == XmlScanner.Event.END && xml.name().equals(end)) {
                String whole = runs.length() == 0 ? text : runs.toString();
                return whole.isEmpty() ? Item.EMPTY : new Item(XmlText.unescaped(whole), font);
            }
            if (e == XmlScanner.Event.EOF) {
                throw ReadFailure.of(ReadProblem.Code.CORRUPT);
            }
            if (e != XmlScanner.Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "t" -> {
                    String part = xml.elementText();
                    if (text.isEmpty() && runs.length() == 0) {
                        text = part;
                    } else {
                        runs.append(runs.length() == 0 ? text : "").append(part);
                        XmlScanner.bound(runs);
                    }
                }
                case "rFont" -> font = font.isEmpty() ? xml.attribute("val") : font;
                case "rPh" -> xml.skipElement();
                default -> {}
            }
        }
    }
}
