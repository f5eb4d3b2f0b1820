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

/**
 * A workbook of LibreOffice. Nothing of its one content part is kept; it is read on from sheet to sheet, and anew for a
 * sheet that stands before the last one read.
 */
final class OdsWorkbook extends FileWorkbook {
    private final ZipParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private Optional<XmlScanner> content = Optional.empty();
    private int table = -1;

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
        int depth = 0;
        try (XmlScanner xml = new XmlScanner(parts.open("content.xml"))) {
            for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
                if (e != XmlScanner.Event.START) {
                    depth -= e == XmlScanner.Event.END && xml.name().equals("table") ? 1 : 0;
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
                    case "table" -> {
                        // Tables inside a table belong to its drawings.
                        if (depth++ == 0) {
                            addSheet(xml);
                        }
                    }
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
        boolean whole = false;
        try {
            SheetExtras extras = read(before(sheet.index()), sheet.index(), sink);
            whole = !sink.stopped();
            return extras;
        } finally {
            if (!whole) {
                leave();
            }
        }
    }

    private SheetExtras read(XmlScanner xml, int wanted, RowSink sink) throws IOException {
        int depth = 0;
        for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
            if (e == XmlScanner.Event.TEXT || !xml.name().equals("table")) {
                continue;
            }
            if (e == XmlScanner.Event.END) {
                depth--;
            } else if (depth++ == 0 && ++table == wanted) {
                return new OdsSheet(xml, fonts, sink).read();
            }
        }
        return SheetExtras.NONE;
    }

    /** The content somewhere before a sheet. */
    private XmlScanner before(int sheet) throws IOException {
        if (content.isEmpty() || table >= sheet) {
            leave();
            content = Optional.of(new XmlScanner(parts.open("content.xml")));
        }
        return content.get();
    }

    private void leave() throws IOException {
        if (content.isPresent()) {
            content.get().close();
        }
        content = Optional.empty();
        table = -1;
    }

    @Override
    protected void closeFile() throws IOException {
        leave();
        parts.close();
    }
}
