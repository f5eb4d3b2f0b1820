package vn.ptdv.logic.statistic;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;

/** Reads forms from their four tables. */
public final class StatForms {
    private final List<CsvRow> columns;
    private final List<CsvRow> rows;
    private final List<CsvRow> checks;

    private StatForms(CsvTable columns, CsvTable rows, CsvTable checks) {
        this.columns = columns.rows();
        this.rows = rows.rows();
        this.checks = checks.rows();
    }

    /** The forms that the program ships. */
    public static List<StatForm> shipped() {
        StatForms forms = new StatForms(
                CsvTable.shipped("stat_columns"), CsvTable.shipped("stat_rows"), CsvTable.shipped("stat_checks"));
        return CsvTable.shipped("stat_forms").rows().stream().map(forms::form).toList();
    }

    private StatForm form(CsvRow form) {
        String key = form.text("form_key");
        return new StatForm(
                head(form),
                of(columns, key).stream().map(StatForms::column).toList(),
                of(rows, key).stream().map(StatForms::row).toList(),
                of(checks, key).stream()
                        .map(c -> new StatCheck(
                                c.text("code"),
                                c.constant("across", StatCheck.Across.class),
                                c.text("rule"),
                                c.text("words")))
                        .toList());
    }

    private static List<CsvRow> of(List<CsvRow> all, String key) {
        return all.stream().filter(row -> row.text("form_key").equals(key)).toList();
    }

    private static StatForm.Head head(CsvRow form) {
        return new StatForm.Head(
                form.text("form_key"),
                form.text("set_name"),
                form.text("number_label"),
                form.text("title"),
                form.text("criterion"),
                new StatForm.Shape(form.flag("halves"), form.flag("landscape")),
                form.optionalDate("effective_from"),
                form.optionalDate("effective_to"),
                new StatForm.Origin(form.text("source"), form.flag("verified"), form.text("note")));
    }

    private static StatColumn column(CsvRow column) {
        return new StatColumn(
                column.text("code"),
                column.text("head_group"),
                column.text("label"),
                column.constant("span", StatSpan.class),
                column.text("measure"),
                column.text("col_filter"),
                column.text("formula"),
                column.number("width"));
    }

    private static StatRow row(CsvRow row) {
        Optional<StatRow.Later> later =
                row.optionalDate("later_on").map(day -> new StatRow.Later(day, row.text("later_label")));
        return new StatRow(
                row.text("code"),
                new StatRow.Print(
                        row.text("mark"),
                        row.text("label"),
                        later,
                        row.number("indent_level"),
                        row.flag("strong"),
                        row.flag("hidden")),
                row.optional("source").map(StatSource::valueOf),
                new StatRow.Counting(
                        row.text("measure"), row.text("row_filter"), row.text("formula"), row.text("base_code")),
                row.flag("verified"));
    }
}
