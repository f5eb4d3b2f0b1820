package vn.ptdv.store.statistic;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.STAT_CHECK;
import static vn.ptdv.store.jooq.Tables.STAT_COLUMN;
import static vn.ptdv.store.jooq.Tables.STAT_FORM;
import static vn.ptdv.store.jooq.Tables.STAT_ROW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.logic.statistic.StatCheck;
import vn.ptdv.logic.statistic.StatColumn;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatFormCheck;
import vn.ptdv.logic.statistic.StatForms;
import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatSource;
import vn.ptdv.logic.statistic.StatSpan;
import vn.ptdv.store.jooq.tables.records.StatCheckRecord;
import vn.ptdv.store.jooq.tables.records.StatColumnRecord;
import vn.ptdv.store.jooq.tables.records.StatFormRecord;
import vn.ptdv.store.jooq.tables.records.StatRowRecord;

/** Reads the forms that lie in the book. */
public final class StatFormStore {
    private final DSLContext sql;

    public StatFormStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All forms in their order; those of the program where the book is older than the forms. */
    public List<StatForm> all() {
        Map<String, List<StatColumn>> columns = sql.selectFrom(STAT_COLUMN)
                .orderBy(STAT_COLUMN.FORM_KEY, STAT_COLUMN.ORD, STAT_COLUMN.ID)
                .fetchGroups(STAT_COLUMN.FORM_KEY, StatFormStore::column);
        Map<String, List<StatRow>> rows = sql.selectFrom(STAT_ROW)
                .orderBy(STAT_ROW.FORM_KEY, STAT_ROW.ORD, STAT_ROW.ID)
                .fetchGroups(STAT_ROW.FORM_KEY, StatFormStore::row);
        Map<String, List<StatCheck>> checks = sql.selectFrom(STAT_CHECK)
                .orderBy(STAT_CHECK.FORM_KEY, STAT_CHECK.ORD, STAT_CHECK.ID)
                .fetchGroups(STAT_CHECK.FORM_KEY, StatFormStore::check);
        List<StatForm> forms = sql.selectFrom(STAT_FORM)
                .orderBy(STAT_FORM.ORD, STAT_FORM.ID)
                .fetch(form -> {
                    String key = form.getFormKey();
                    return new StatForm(
                            head(form),
                            columns.getOrDefault(key, List.of()),
                            rows.getOrDefault(key, List.of()),
                            checks.getOrDefault(key, List.of()));
                });
        return forms.isEmpty() ? StatForms.shipped() : forms;
    }

    public Optional<StatForm> find(String key) {
        return all().stream().filter(form -> form.head().key().equals(key)).findFirst();
    }

    /** What is wrong with any of them. */
    public List<String> problems() {
        return all().stream()
                .flatMap(form -> StatFormCheck.problems(form).stream())
                .toList();
    }

    private static StatForm.Head head(StatFormRecord form) {
        return new StatForm.Head(
                form.getFormKey(),
                form.getSetName(),
                form.getNumberLabel(),
                form.getTitle(),
                form.getCriterion(),
                new StatForm.Shape(form.getHalves(), form.getLandscape()),
                Optional.ofNullable(form.getEffectiveFrom()),
                Optional.ofNullable(form.getEffectiveTo()),
                new StatForm.Origin(form.getSource(), form.getVerified(), text(form.getNote())));
    }

    private static StatColumn column(StatColumnRecord column) {
        return new StatColumn(
                column.getCode(),
                text(column.getHeadGroup()),
                column.getLabel(),
                StatSpan.valueOf(column.getSpan()),
                text(column.getMeasure()),
                text(column.getColFilter()),
                text(column.getFormula()),
                column.getWidth());
    }

    private static StatRow row(StatRowRecord row) {
        Optional<StatRow.Later> later =
                Optional.ofNullable(row.getLaterOn()).map(day -> new StatRow.Later(day, text(row.getLaterLabel())));
        return new StatRow(
                row.getCode(),
                new StatRow.Print(
                        text(row.getMark()),
                        row.getLabel(),
                        later,
                        row.getIndentLevel(),
                        row.getStrong(),
                        row.getHidden()),
                Optional.ofNullable(row.getSource()).map(StatSource::valueOf),
                new StatRow.Counting(
                        text(row.getMeasure()),
                        text(row.getRowFilter()),
                        text(row.getFormula()),
                        text(row.getBaseCode())),
                row.getVerified());
    }

    private static StatCheck check(StatCheckRecord check) {
        return new StatCheck(
                check.getCode(), StatCheck.Across.valueOf(check.getAcross()), check.getRule(), check.getWords());
    }
}
