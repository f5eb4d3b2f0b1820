package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.logic.text.Texts;

/** The list of people with their main data, for a landscape page. */
final class CandidateTable {
    private static final double SIZE = 11;

    private CandidateTable() {}

    static TableSpec of(List<CandidateRow> people) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            CandidateRow p = people.get(i);
            rows.add(Row.data(
                    String.valueOf(i + 1),
                    p.name(),
                    p.male(),
                    p.female(),
                    p.ethnicity(),
                    p.hometown(),
                    p.schooling(),
                    p.work(),
                    p.union(),
                    p.certificate(),
                    p.cellVote(),
                    p.committeeVote(),
                    p.note()));
        }
        return TableSpec.of(columns(), rows).withColumnNumbers().withSize(SIZE);
    }

    private static List<Column> columns() {
        String born = Texts.of("paper.column.born");
        String resolution = Texts.of("paper.column.resolution");
        return List.of(
                Column.of(Texts.of("paper.column.no"), 4.5, Align.CENTER),
                Column.of(Texts.of("paper.column.name"), 15, Align.LEFT),
                Column.of(Texts.of("paper.column.male"), 9, Align.CENTER).under(born),
                Column.of(Texts.of("paper.column.female"), 9, Align.CENTER).under(born),
                Column.of(Texts.of("paper.column.ethnicity"), 7, Align.CENTER),
                Column.of(Texts.of("paper.column.hometown"), 13, Align.LEFT),
                Column.of(Texts.of("paper.column.schooling"), 13, Align.LEFT),
                Column.of(Texts.of("paper.column.work"), 16, Align.LEFT),
                Column.of(Texts.of("paper.column.union"), 9, Align.CENTER),
                Column.of(Texts.of("paper.column.certificate"), 13, Align.LEFT),
                Column.of(Texts.of("paper.column.cell"), 13, Align.LEFT).under(resolution),
                Column.of(Texts.of("paper.column.committee"), 15, Align.LEFT).under(resolution),
                Column.of(Texts.of("paper.column.note"), 10, Align.LEFT));
    }
}
