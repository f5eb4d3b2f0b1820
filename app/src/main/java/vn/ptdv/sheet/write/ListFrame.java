package vn.ptdv.sheet.write;

import java.io.IOException;
import java.util.List;
import vn.ptdv.logic.text.Texts;

/** What stands around the rows: view, widths, issuer and title above, closing below, page set-up. */
final class ListFrame {
    private static final int LEFT_SHARE = 45;
    private final ListSheet sheet;
    private final SheetXml xml;
    private final int last;
    private final int split;

    ListFrame(ListSheet sheet, SheetXml xml) {
        this.sheet = sheet;
        this.xml = xml;
        this.last = Math.max(1, sheet.columns().size() - 1);
        this.split = split(sheet.columns());
    }

    /** The first column of the right half. */
    private static int split(List<ListColumn> columns) {
        int whole = columns.stream().mapToInt(ListColumn::width).sum();
        int sum = 0;
        for (int c = 0; c < columns.size() - 1; c++) {
            sum += columns.get(c).width();
            if (sum * 100 >= whole * LEFT_SHARE) {
                return c + 1;
            }
        }
        return 1;
    }

    static int labelColumn(List<ListColumn> columns) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).kind() == ListColumn.Kind.TEXT && columns.get(c).total() == ListColumn.Total.NONE) {
                return c;
            }
        }
        return 0;
    }

    static String totalWord() {
        return Texts.of("sheet.total");
    }

    private int headingRows() {
        ListHeading h = sheet.heading();
        int block = Math.max(h.left().size(), h.right().size());
        int titles = h.titles().size() + (h.note().isEmpty() ? 0 : 1);
        return (block > 0 ? block + 1 : 0) + (titles > 0 ? titles + 1 : 0);
    }

    String start() {
        int header = headingRows() + 1;
        StringBuilder out = new StringBuilder(1024);
        out.append(XlsxParts.HEAD)
                .append("<worksheet xmlns=\"")
                .append(XlsxParts.MAIN)
                .append("\">");
        out.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        out.append("<pane ySplit=\"")
                .append(header)
                .append("\" topLeftCell=\"A")
                .append(header + 1);
        out.append(
                "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>");
        out.append("<sheetFormatPr defaultRowHeight=\"15.75\"/><cols>");
        for (int c = 0; c < sheet.columns().size(); c++) {
            out.append("<col min=\"")
                    .append(c + 1)
                    .append("\" max=\"")
                    .append(c + 1)
                    .append("\" width=\"");
            out.append(sheet.columns().get(c).width()).append("\" customWidth=\"1\"/>");
        }
        return out.append("</cols><sheetData>").toString();
    }

    void heading() throws IOException {
        ListHeading h = sheet.heading();
        int block = Math.max(h.left().size(), h.right().size());
        for (int i = 0; i < block; i++) {
            xml.begin();
            xml.text(0, at(h.left(), i), i == 1 ? Look.ORGANISATION : Look.PARENT);
            xml.merge(0, split - 1);
            xml.text(split, at(h.right(), i), i == 0 ? Look.PARTY : Look.PLACE);
            xml.merge(split, last);
            xml.end();
        }
        if (block > 0) {
            xml.skip();
        }
        for (String title : h.titles()) {
            across(title, Look.TITLE);
        }
        if (!h.note().isEmpty()) {
            across(h.note(), Look.NOTE);
        }
        if (!h.titles().isEmpty() || !h.note().isEmpty()) {
            xml.skip();
        }
    }

    void header() throws IOException {
        xml.begin(sheet.columns().stream()
                .mapToInt(c -> TextLines.bold(c.title(), c.width()))
                .max()
                .orElse(1));
        for (int c = 0; c < sheet.columns().size(); c++) {
            xml.text(c, sheet.columns().get(c).title(), Look.HEADER);
        }
        xml.end();
    }

    void closing() throws IOException {
        ListClosing c = sheet.closing();
        int lines = Math.max(c.recipients().size(), c.signing().size());
        int position = c.signing().indexOf(c.position());
        if (lines > 0) {
            xml.skip();
        }
        for (int i = 0; i < lines; i++) {
            xml.begin();
            xml.text(0, at(c.recipients(), i), i == 0 ? Look.RECIPIENTS_TITLE : Look.RECIPIENTS);
            xml.merge(0, split - 1);
            xml.text(split, at(c.signing(), i), i == position ? Look.POSITION : Look.SIGNING);
            xml.merge(split, last);
            xml.end();
        }
    }

    String finish(String filterRange) {
        StringBuilder out = new StringBuilder(512);
        out.append("</sheetData><autoFilter ref=\"").append(filterRange).append("\"/>");
        if (!xml.merges().isEmpty()) {
            out.append("<mergeCells count=\"").append(xml.merges().size()).append("\">");
            xml.merges().forEach(m -> out.append("<mergeCell ref=\"").append(m).append("\"/>"));
            out.append("</mergeCells>");
        }
        return out.append("<printOptions horizontalCentered=\"1\"/>")
                .append(sheet.page().xml())
                .append("</worksheet>")
                .toString();
    }

    private void across(String text, Look look) throws IOException {
        xml.begin();
        xml.text(0, text, look);
        xml.merge(0, last);
        xml.end();
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
