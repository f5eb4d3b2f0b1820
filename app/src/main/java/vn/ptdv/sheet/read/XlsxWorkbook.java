package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workbook of Excel 2007 and later: the list of its sheets is read at once, each sheet when asked for. */
final class XlsxWorkbook extends FileWorkbook {
    private final ZipParts parts;
    private final List<String> targets = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final XlsxRelations relations;
    private CellNumbers.DayBase base = CellNumbers.DayBase.FROM_1900;
    private Optional<XlsxSheet> loaded = Optional.empty();

    XlsxWorkbook(ZipParts parts, ReadLimits limits, List<ReadNotice> notices) throws IOException {
        super(FileKind.XLSX, limits, notices);
        this.parts = parts;
        String main = XlsxRelations.of(parts, "").firstOfType("officeDocument").orElse("xl/workbook.xml");
        relations = XlsxRelations.of(parts, main);
        readSheetList(main);
        if (parts.hasUnder("xl/vbaproject.bin")) {
            notices.add(ReadNotice.of(ReadNotice.Code.MACROS_IGNORED));
        }
        if (parts.hasUnder("xl/externallinks/")) {
            notices.add(ReadNotice.of(ReadNotice.Code.EXTERNAL_LINKS_IGNORED));
        }
    }

    private void readSheetList(String main) throws IOException {
        try (XmlScanner xml = new XmlScanner(parts.open(main))) {
            for (XmlScanner.Event e = xml.next(); e != XmlScanner.Event.EOF; e = xml.next()) {
                if (e != XmlScanner.Event.START) {
                    continue;
                }
                if (xml.name().equals("workbookPr") && xml.flag("date1904")) {
                    base = CellNumbers.DayBase.FROM_1904;
                } else if (xml.name().equals("sheet")) {
                    addSheet(xml);
                }
            }
        }
    }

    private void addSheet(XmlScanner xml) throws ReadFailure {
        Map.Entry<String, String> relation = relations.get(xml.attribute("id"));
        // Chart sheets and dialogs stand in the same list but hold no rows; no part is read as two sheets.
        if (relation.getKey().endsWith("/worksheet") && known.add(relation.getValue())) {
            targets.add(relation.getValue());
            Most.of(targets.size());
            sheets.add(new SheetInfo(
                    sheets.size(),
                    xml.attribute("name"),
                    xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden")));
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    protected SheetExtras readRows(SheetInfo sheet, RowSink sink) throws IOException {
        XlsxSheet reader = reader();
        try (XmlScanner xml = new XmlScanner(parts.open(targets.get(sheet.index())))) {
            return reader.read(xml, sink);
        }
    }

    private XlsxSheet reader() throws IOException {
        if (loaded.isEmpty()) {
            XlsxStyles styles = XlsxStyles.NONE;
            Optional<InputStream> stylePart = part("styles");
            if (stylePart.isPresent()) {
                try (XmlScanner xml = new XmlScanner(stylePart.get())) {
                    styles = XlsxStyles.read(xml);
                }
            }
            List<XlsxStrings.Item> strings = List.of();
            Optional<InputStream> stringPart = part("sharedStrings");
            if (stringPart.isPresent()) {
                try (XmlScanner xml = new XmlScanner(stringPart.get())) {
                    strings = XlsxStrings.read(xml, limits());
                }
            }
            loaded = Optional.of(new XlsxSheet(styles, strings, base));
        }
        return loaded.get();
    }

    private Optional<InputStream> part(String type) throws IOException {
        Optional<String> target = relations.firstOfType(type);
        return target.isPresent() ? parts.openIfThere(target.get()) : Optional.empty();
    }

    @Override
    protected void closeFile() throws IOException {
        parts.close();
    }
}
