package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Units with target, result, share and what remains, and their sum. */
final class ResultTable {
    private ResultTable() {}

    static TableSpec of(List<UnitResult> units) {
        List<Column> columns = List.of(
                Column.of(Texts.of("paper.column.no"), 7, Align.CENTER),
                Column.of(Texts.of("paper.column.unit"), 47, Align.LEFT),
                Column.of(Texts.of("paper.column.target"), 11, Align.CENTER),
                Column.of(Texts.of("paper.column.result"), 11, Align.CENTER),
                Column.of(Texts.of("paper.column.percent"), 12, Align.CENTER),
                Column.of(Texts.of("paper.column.remaining"), 12, Align.CENTER));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            rows.add(row(String.valueOf(i + 1), units.get(i), Row.Kind.DATA));
        }
        if (units.size() > 1) {
            rows.add(row("", sum(units), Row.Kind.TOTAL));
        }
        return TableSpec.of(columns, rows);
    }

    static UnitResult sum(List<UnitResult> units) {
        long target = units.stream().mapToLong(UnitResult::target).sum();
        long result = units.stream().mapToLong(UnitResult::result).sum();
        return new UnitResult(Texts.of("paper.total"), target, result);
    }

    private static Row row(String number, UnitResult unit, Row.Kind kind) {
        return new Row(
                kind,
                List.of(
                        number,
                        unit.name(),
                        VietnameseNumbers.format(unit.target()),
                        VietnameseNumbers.format(unit.result()),
                        unit.share(),
                        VietnameseNumbers.format(unit.remaining())));
    }
}
