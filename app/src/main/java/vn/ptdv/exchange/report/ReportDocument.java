package vn.ptdv.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;

/** A report as an official document: a short report with the table as its annex. */
final class ReportDocument {
    private static final double SIZE = 11;
    private final Letterhead head;
    private final ReportTable table;

    ReportDocument(Letterhead head, ReportTable table) {
        this.head = head;
        this.table = table;
    }

    OfficialDocument plain() {
        String subject = lowerFirst(table.head().title());
        List<Block> chart = PaperChart.of(table);
        boolean beside = PaperChart.fitsBesideWords(chart);
        DocumentBuilder paper = opened(head)
                .subject(subject)
                .text(Texts.of("report.paper.opening", head.speaker(), subject))
                .blocks(table.notes().stream().map(Block.Paragraph::of).toList())
                .text(Texts.of("report.paper.seePage"))
                .blocks(beside ? chart : List.of())
                .appendix(annex());
        return (beside ? paper : withChart(paper, chart)).build();
    }

    /** Under the office's head, with its signature and recipients. */
    static DocumentBuilder opened(Letterhead head) {
        return OfficialDocument.of("BC")
                .issuer(head.issuer())
                .number(head.number())
                .place(head.place())
                .date(head.date())
                .sign(head.signature())
                .recipients(head.recipients());
    }

    /** Added to a document that says the figures in words. */
    OfficialDocument annexedTo(OfficialDocument narrative) {
        List<Block> chart = PaperChart.of(table);
        DocumentBuilder paper = narrative.copy().appendix(annex());
        return (chart.isEmpty() ? paper : withChart(paper, chart)).build();
    }

    private DocumentBuilder withChart(DocumentBuilder paper, List<Block> chart) {
        return paper.appendix(
                Appendix.of(Texts.of("stat.chart.annex", table.head().title()), Turn.PORTRAIT, chart)
                        .withNote(table.head().asOfWords()));
    }

    private Appendix annex() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.TableBlock(spec()));
        if (!table.notes().isEmpty()) {
            // One paragraph: notes each on a line of their own would often stand alone on a last page.
            body.add(Block.Paragraph.of(String.join(" ", table.notes())));
        }
        return Appendix.of(table.head().title(), Turn.ROTATE, body)
                .withNote(table.head().asOfWords());
    }

    /** The table as it stands on paper. */
    TableSpec spec() {
        return TableSpec.of(
                        table.columns().stream().map(ReportDocument::column).toList(),
                        table.rows().stream().map(ReportDocument::row).toList())
                .withSize(SIZE);
    }

    private static TableSpec.Column column(ReportColumn column) {
        return TableSpec.Column.of(
                column.title(), column.width(), column.kind() == ReportColumn.Kind.TEXT ? Align.LEFT : Align.CENTER);
    }

    private static TableSpec.Row row(ReportRow row) {
        return new TableSpec.Row(
                row.kind() == ReportRow.Kind.SUMMARY
                        ? TableSpec.Row.Kind.TOTAL
                        : TableSpec.Row.Kind.valueOf(row.kind().name()),
                row.cells().stream().map(ReportCell::text).toList());
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
