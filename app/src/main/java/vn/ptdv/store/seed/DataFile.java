package vn.ptdv.store.seed;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.DEADLINE_KIND;
import static vn.ptdv.store.jooq.Tables.FORM;
import static vn.ptdv.store.jooq.Tables.FORMAT_SET;
import static vn.ptdv.store.jooq.Tables.FORMAT_VALUE;
import static vn.ptdv.store.jooq.Tables.HOLIDAY;
import static vn.ptdv.store.jooq.Tables.PAPER_KIND;
import static vn.ptdv.store.jooq.Tables.REPORT_COLUMN;
import static vn.ptdv.store.jooq.Tables.REPORT_EDITION;
import static vn.ptdv.store.jooq.Tables.RULE_SET;
import static vn.ptdv.store.jooq.Tables.RULE_VALUE;
import static vn.ptdv.store.jooq.Tables.SIDE_DOCUMENT;
import static vn.ptdv.store.jooq.Tables.STAGE;
import static vn.ptdv.store.jooq.Tables.STAGE_TRANSITION;
import static vn.ptdv.store.jooq.Tables.STAT_CHECK;
import static vn.ptdv.store.jooq.Tables.STAT_COLUMN;
import static vn.ptdv.store.jooq.Tables.STAT_FORM;
import static vn.ptdv.store.jooq.Tables.STAT_ROW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.TableImpl;

/** One shipped table: its file, its place in the book, what tells its rows apart, and columns of another name. */
record DataFile<R extends UpdatableRecord<R>>(
        String name, TableImpl<R> table, List<? extends Field<?>> key, Map<String, TableField<R, ?>> renamed) {

    /** In an order in which every row finds the rows that it refers to. */
    static final List<DataFile<?>> ALL = List.of(
            new DataFile<>("rule_sets", RULE_SET, List.of(RULE_SET.SET_KEY), Map.of("id", RULE_SET.SET_KEY)),
            new DataFile<>(
                    "rule_values",
                    RULE_VALUE,
                    List.of(RULE_VALUE.SET_KEY, RULE_VALUE.RULE_KEY, RULE_VALUE.EFFECTIVE_FROM),
                    Map.of(
                            "rule_set", RULE_VALUE.SET_KEY,
                            "key", RULE_VALUE.RULE_KEY,
                            "value", RULE_VALUE.RULE_VALUE_,
                            "unit", RULE_VALUE.UNIT_CODE)),
            new DataFile<>(
                    "side_documents",
                    SIDE_DOCUMENT,
                    List.of(SIDE_DOCUMENT.CODE),
                    Map.of("number", SIDE_DOCUMENT.NUMBER_CODE, "date", SIDE_DOCUMENT.DOC_ON)),
            new DataFile<>("holidays", HOLIDAY, List.of(HOLIDAY.ON_DATE), Map.of("date", HOLIDAY.ON_DATE)),
            new DataFile<>(
                    "stages",
                    STAGE,
                    List.of(STAGE.STAGE_KEY),
                    Map.of(
                            "key", STAGE.STAGE_KEY,
                            "order", STAGE.ORD,
                            "act", STAGE.ACT_NAME,
                            "optional", STAGE.OPTIONAL_STEP)),
            new DataFile<>(
                    "transitions",
                    STAGE_TRANSITION,
                    List.of(STAGE_TRANSITION.FROM_KEY, STAGE_TRANSITION.TO_KEY, STAGE_TRANSITION.KIND),
                    Map.of(
                            "from", STAGE_TRANSITION.FROM_KEY,
                            "to", STAGE_TRANSITION.TO_KEY,
                            "optional", STAGE_TRANSITION.OPTIONAL_STEP)),
            new DataFile<>(
                    "deadlines", DEADLINE_KIND, List.of(DEADLINE_KIND.RULE_KEY, DEADLINE_KIND.BASIS_EVENT), Map.of()),
            new DataFile<>(
                    "papers",
                    PAPER_KIND,
                    List.of(PAPER_KIND.PART, PAPER_KIND.CODE),
                    Map.of(
                            "stage", PAPER_KIND.PART,
                            "order", PAPER_KIND.ORD,
                            "line", PAPER_KIND.LINE_NO,
                            "form", PAPER_KIND.FORM_CODE,
                            "cv1361", PAPER_KIND.CATALOGUE_NO)),
            new DataFile<>("forms", FORM, List.of(FORM.CODE), Map.of()),
            new DataFile<>(
                    "code_lists",
                    CODE_ITEM,
                    List.of(CODE_ITEM.LIST_KEY, CODE_ITEM.CODE),
                    Map.of(
                            "list", CODE_ITEM.LIST_KEY,
                            "order", CODE_ITEM.ORD,
                            "parent", CODE_ITEM.PARENT_CODE)),
            new DataFile<>("stat_forms", STAT_FORM, List.of(STAT_FORM.FORM_KEY), Map.of()),
            new DataFile<>("stat_columns", STAT_COLUMN, List.of(STAT_COLUMN.FORM_KEY, STAT_COLUMN.CODE), Map.of()),
            new DataFile<>("stat_rows", STAT_ROW, List.of(STAT_ROW.FORM_KEY, STAT_ROW.CODE), Map.of()),
            new DataFile<>("stat_checks", STAT_CHECK, List.of(STAT_CHECK.FORM_KEY, STAT_CHECK.CODE), Map.of()),
            new DataFile<>("format_sets", FORMAT_SET, List.of(FORMAT_SET.CODE), Map.of()),
            new DataFile<>(
                    "format_values",
                    FORMAT_VALUE,
                    List.of(FORMAT_VALUE.SET_CODE, FORMAT_VALUE.VALUE_KEY),
                    Map.of(
                            "set", FORMAT_VALUE.SET_CODE,
                            "key", FORMAT_VALUE.VALUE_KEY,
                            "value", FORMAT_VALUE.VALUE_TEXT)),
            new DataFile<>(
                    "report_editions",
                    REPORT_EDITION,
                    List.of(REPORT_EDITION.REPORT_KEY, REPORT_EDITION.EDITION),
                    Map.of("report", REPORT_EDITION.REPORT_KEY)),
            new DataFile<>(
                    "reports",
                    REPORT_COLUMN,
                    List.of(REPORT_COLUMN.REPORT_KEY, REPORT_COLUMN.EDITION, REPORT_COLUMN.COLUMN_KEY),
                    Map.of("report", REPORT_COLUMN.REPORT_KEY, "column", REPORT_COLUMN.COLUMN_KEY)));

    static Optional<DataFile<?>> of(String name) {
        return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** What the file calls a column of the table. */
    String column(Field<?> field) {
        return renamed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> field.getName().toLowerCase(java.util.Locale.ROOT));
    }

    /** The table's column for a column of the file. */
    Field<?> field(String column) {
        Field<?> field = renamed.containsKey(column)
                ? renamed.get(column)
                : table.field(column.toUpperCase(java.util.Locale.ROOT));
        if (field == null) {
            throw new UnknownColumn(name + ".csv: " + column);
        }
        return field;
    }
}
