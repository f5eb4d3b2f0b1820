package vn.ptdv.exchange.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.logic.statistic.StatColumn;
import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.form.StatWords;

/** A form as a short report with the form as its annex, for reading and for the file. */
final class StatDocument {
    private static final double SIZE = 12;
    private static final double CRITERION = 46;
    private static final String STEP = "\u2003";
    private final Letterhead head;
    private final StatTable table;

    StatDocument(Letterhead head, StatTable table) {
        this.head = head;
        this.table = table;
    }

    OfficialDocument document() {
        String subject = Texts.of(
                "stat.paper.subject",
                table.form().head().title().substring(0, 1).toLowerCase(Locale.ROOT)
                        + table.form().head().title().substring(1),
                table.head().period().phrase());
        DocumentBuilder document = OfficialDocument.of("BC")
                .issuer(head.issuer())
                .number(head.number())
                .place(head.place())
                .date(head.date())
                .sign(head.signature())
                .recipients(head.recipients())
                .subject(subject)
                .text(Texts.of(
                        "stat.paper.opening",
                        head.speaker(),
                        subject,
                        table.form().head().number()));
        table.notes().forEach(document::text);
        table.failures().forEach(failure -> document.text(Texts.of("stat.paper.failure", failure.words())));
        return document.appendix(annex()).build();
    }

    private Appendix annex() {
        List<Block> body = List.of(new Block.TableBlock(spec()));
        Appendix.Turn turn = table.form().head().shape().landscape() ? Appendix.Turn.ROTATE : Appendix.Turn.PORTRAIT;
        return Appendix.of(table.title(), turn, body).withNote(table.head().asOfWords());
    }

    private TableSpec spec() {
        List<TableSpec.Column> columns = new ArrayList<>();
        columns.add(TableSpec.Column.of(table.form().head().criterion(), CRITERION, Align.LEFT));
        for (StatColumn column : table.form().columns()) {
            columns.add(TableSpec.Column.of(column.label(), column.width(), Align.CENTER));
        }
        return TableSpec.of(
                        columns, table.form().printed().stream().map(this::row).toList())
                .withSize(SIZE);
    }

    private TableSpec.Row row(StatRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(STEP.repeat(row.print().indent()) + StatWords.line(row, table));
        table.form()
                .columns()
                .forEach(column ->
                        cells.add(table.cell(row.code(), column.code()).text()));
        return new TableSpec.Row(row.print().strong() ? TableSpec.Row.Kind.TOTAL : TableSpec.Row.Kind.DATA, cells);
    }
}
