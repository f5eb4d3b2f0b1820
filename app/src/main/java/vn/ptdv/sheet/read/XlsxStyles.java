package vn.ptdv.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of the styles changes the meaning of a value: the number format and the font's name. */
record XlsxStyles(List<String> fonts, List<NumberFormat> formats) {
    static final XlsxStyles NONE = new XlsxStyles(List.of(), List.of());

    static XlsxStyles read(XmlScanner xml) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<String> fontTable = new ArrayList<>();
        List<String> fonts = new ArrayList<>();
        List<NumberFormat> formats = new ArrayList<>();
        String section = "";
        for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
            if (e != XmlScanner.Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "fonts", "cellXfs", "cellStyleXfs", "dxfs", "fills" -> section = xml.name();
                case "numFmt" -> codes.put(xml.intAttribute("numFmtId", 0), xml.attribute("formatCode"));
                case "font" -> add(fontTable, section);
                case "name" -> nameLast(fontTable, section, xml.attribute("val"));
                case "xf" -> {
                    if (section.equals("cellXfs")) {
                        int font = xml.intAttribute("fontId", 0);
                        fonts.add(font >= 0 && font < fontTable.size() ? fontTable.get(font) : "");
                        formats.add(NumberFormat.of(xml.intAttribute("numFmtId", 0), codes));
                    }
                }
                default -> {}
            }
            Most.of(codes.size() + fontTable.size() + formats.size());
        }
        return new XlsxStyles(fonts, formats);
    }

    private static void add(List<String> fontTable, String section) {
        if (section.equals("fonts")) {
            fontTable.add("");
        }
    }

    private static void nameLast(List<String> fontTable, String section, String name) {
        if (section.equals("fonts") && !fontTable.isEmpty()) {
            fontTable.set(fontTable.size() - 1, name);
        }
    }

    String font(int style) {
        return style >= 0 && style < fonts.size() ? fonts.get(style) : "";
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
