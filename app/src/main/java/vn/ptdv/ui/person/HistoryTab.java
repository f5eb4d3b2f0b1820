package vn.ptdv.ui.person;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** Who changed what of the person and when, column by column. */
final class HistoryTab implements PersonView.PageTab {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    /** What follows from the others and says nothing to a reader. */
    private static final Set<String> INNER = Set.of("FOLDED_NAME", "VERSION");

    private final DataTable<Row> table;

    /** One column that one action changed. */
    private record Row(int place, AuditLog.RowStep step, AuditLog.Detail detail) {}

    HistoryTab(PersonModel model, ViewMemory memory) {
        table = new DataTable<>("person-history", Row::place, columns(model), memory);
        table.says(Texts.of("personui.tab.HISTORY"));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(PersonPage page) {
        List<Row> rows = new ArrayList<>();
        for (AuditLog.RowStep step : page.changes()) {
            for (AuditLog.Detail detail : step.details()) {
                if (!detail.before().equals(detail.after()) && !INNER.contains(detail.column())) {
                    rows.add(new Row(rows.size(), step, detail));
                }
            }
        }
        table.setRows(rows);
    }

    private static boolean isCitizenId(Row row) {
        return TableWords.isCitizenId(row.detail().column());
    }

    /** A code is kept in a column that is called after its field. */
    private static String value(PersonModel model, AuditLog.Detail detail, Optional<String> kept) {
        String column = detail.column().toUpperCase(Locale.ROOT);
        String code = kept.orElse("");
        return switch (column) {
            case "SEX" -> code.isEmpty() ? "" : Texts.family("sheet.sex", code);
            case "STAGE_KEY", "EXIT_KEY" -> model.label(PersonModel.STAGES, code);
            default ->
                items(model, column).stream()
                        .filter(i -> i.code().equals(code))
                        .findFirst()
                        .map(Item::label)
                        .orElseGet(() -> TableWords.ofValue(code));
        };
    }

    private static List<Item> items(PersonModel model, String column) {
        return model.facts.lists.get().entrySet().stream()
                .filter(e -> column.equals(e.getKey() + "_CODE"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static List<Column<Row>> columns(PersonModel model) {
        return List.of(
                Column.<Row>text(
                                "at",
                                Texts.of("personui.history.at"),
                                r -> AT.format(r.step().action().at()))
                        .sortedBy(r -> r.step().action().id())
                        .width(140),
                Column.<Row>text(
                                "user",
                                Texts.of("personui.history.user"),
                                r -> r.step().action().user())
                        .width(80),
                Column.<Row>text(
                                "what",
                                Texts.of("personui.history.what"),
                                r -> r.step().action().name().words())
                        .width(210),
                Column.<Row>text(
                                "column",
                                Texts.of("personui.history.column"),
                                r -> TableWords.ofColumn(r.detail().column()))
                        .width(110),
                Column.<Row>text(
                                "before",
                                Texts.of("personui.history.before"),
                                r -> value(model, r.detail(), r.detail().before()))
                        .leavingMasked(HistoryTab::isCitizenId)
                        .width(110),
                Column.<Row>text(
                                "after",
                                Texts.of("personui.history.after"),
                                r -> value(model, r.detail(), r.detail().after()))
                        .leavingMasked(HistoryTab::isCitizenId)
                        .width(110));
    }
}
