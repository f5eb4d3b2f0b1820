package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** The decision that gives units their quotas, or changes them, with the list; one column a year. */
public record QuotaPaper(
        Letterhead head, Act act, String period, List<String> grounds, List<String> years, List<Line> lines)
        implements Draft {
    private static final int YEARS_ON_UPRIGHT_PAGE = 3;

    /** What the decision does. */
    public enum Act {
        ASSIGN,
        ADJUST
    }

    /** A unit, how many members it has, its quota of each year. */
    public record Line(String unit, long members, List<Long> amounts, String note) {
        long sum() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    @Override
    public OfficialDocument document() {
        String total =
                VietnameseNumbers.format(lines.stream().mapToLong(Line::sum).sum());
        Turn turn = years.size() > YEARS_ON_UPRIGHT_PAGE ? Turn.ROTATE : Turn.PORTRAIT;
        return head.decision()
                .subject(Texts.family("paper.quota.subject", act.name(), period))
                .grounds(grounds)
                .block(
                        new Block.Centered(Texts.of("paper.decides", upper(head.speaker())), Emphasis.BOLD),
                        Block.Article.of(
                                1, Texts.family("paper.quota.article1", act.name(), period, lines.size(), total)),
                        Block.Article.of(2, Texts.of("paper.quota.article2", head.speaker())),
                        Block.Article.of(3, Texts.of("paper.quota.article3")))
                .appendix(Appendix.of(
                        Texts.family("paper.quota.annex", act.name(), period),
                        turn,
                        List.of(new Block.TableBlock(table()))))
                .build();
    }

    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    private TableSpec table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(Texts.of("paper.column.no"), 7, Align.CENTER),
                Column.of(Texts.of("paper.column.unit"), 45, Align.LEFT),
                Column.of(Texts.of("paper.column.members"), 12, Align.CENTER)));
        years.forEach(y -> columns.add(
                Column.of(y, 10, Align.CENTER).under(years.size() > 1 ? Texts.of("paper.column.target") : "")));
        if (years.size() > 1) {
            columns.add(
                    Column.of(Texts.of("paper.column.sum"), 10, Align.CENTER).under(Texts.of("paper.column.target")));
        }
        columns.add(Column.of(Texts.of("paper.column.note"), 14, Align.LEFT));
        return TableSpec.of(columns, rows());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(String.valueOf(i + 1), lines.get(i), Row.Kind.DATA));
        }
        List<Long> sums = new ArrayList<>();
        for (int y = 0; y < years.size(); y++) {
            int year = y;
            sums.add(lines.stream().mapToLong(l -> l.amounts().get(year)).sum());
        }
        long members = lines.stream().mapToLong(Line::members).sum();
        rows.add(row("", new Line(Texts.of("paper.total"), members, sums, ""), Row.Kind.TOTAL));
        return rows;
    }

    private Row row(String number, Line line, Row.Kind kind) {
        List<String> cells = new ArrayList<>(List.of(number, line.unit(), VietnameseNumbers.format(line.members())));
        line.amounts().forEach(a -> cells.add(VietnameseNumbers.format(a)));
        if (years.size() > 1) {
            cells.add(VietnameseNumbers.format(line.sum()));
        }
        cells.add(line.note());
        return new Row(kind, cells);
    }
}
