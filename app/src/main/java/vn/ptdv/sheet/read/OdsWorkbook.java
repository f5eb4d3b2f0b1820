package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workbook of LibreOffice; its one content part is read again for each sheet, so nothing of it is kept. */
final class OdsWorkbook extends FileWorkbook {
    private final ZipParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Set<String> hiddenStyles = new HashSet<>();

    OdsWorkbook(ZipParts parts, ReadLimits limits, List<ReadNotice> notices) throws IOException {
        super(FileKind.ODS, limits, notices);
        this.parts = parts;
        refuseEncrypted();
        listSheets();
        if (parts.hasUnder("basic/")) {
            notices.add(ReadNotice.of(ReadNotice.Code.MACROS_IGNORED));
        }
    }

    private void refuseEncrypted() throws IOException {
        Optional<InputStream> manifest = parts.openIfThere("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            try (InputStream in = manifest.get()) {
                if (new String(in.readNBytes(XmlScanner.LONGEST), StandardCharsets.UTF_8).contains("encryption-data")) {
                    throw ReadFailure.of(ReadProblem.Code.PASSWORD);
                }
            }
        }
    }

    private void listSheets() throws IOException {
        String style = "";
        try (XmlScanner xml = new XmlScanner(parts.open("content.xml"))) {
            for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
                if (e != XmlScanner.Event.START) {
                    continue;
                }
                switch (xml.name()) {
                    case "style" -> style = xml.attribute("name");
                    case "text-properties" -> fonts.put(style, font(xml));
                    case "table-properties" -> {
                        if (xml.attribute("display").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "table" -> addSheet(xml);
                    default -> {}
                }
                Most.of(fonts.size() + hiddenStyles.size() + sheets.size());
            }
        }
    }

    private static String font(XmlScanner xml) {
        String font = xml.attribute("font-name");
        return font.isEmpty() ? xml.attribute("font-family").replace("'", "") : font;
    }

    private void addSheet(XmlScanner xml) {
        boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
        sheets.add(new SheetInfo(sheets.size(), xml.attribute("name"), hidden));
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    protected SheetExtras readRows(SheetInfo sheet, RowSink sink) throws IOException {
        int table = -1;
        try (XmlScanner xml = new XmlScanner(parts.open("content.xml"))) {
            for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
                if (e == XmlScanner.Event.START && xml.name().equals("table") && ++table == sheet.index()) {
                    return new OdsSheet(xml, fonts, sink).read();
                }
            }
        }
        return SheetExtras.NONE;
    }

    @Override
    protected void closeFile() throws IOException {
        parts.close();
    }
}
