package vn.ptdv.ui.person;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.person.PersonChanges;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** Who changed what of the person and when. */
final class HistoryTab implements PersonView.PageTab {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final DataTable<Row> table;

    /** One thing that one action changed. */
    private record Row(int place, PersonChanges.Line line) {}

    HistoryTab(ViewMemory memory) {
        table = new DataTable<>("person-history", Row::place, columns(), memory);
        table.says(Texts.of("personui.tab.HISTORY"));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void show(PersonPage page) {
        List<Row> rows = new ArrayList<>();
        page.changes().forEach(line -> rows.add(new Row(rows.size(), line)));
        table.setRows(rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text(
                                "at",
                                Texts.of("personui.history.at"),
                                r -> AT.format(r.line().action().at()))
                        .sortedBy(r -> r.line().action().id())
                        .width(125),
                Column.<Row>text(
                                "user",
                                Texts.of("personui.history.user"),
                                r -> r.line().action().user())
                        .width(60),
                Column.<Row>text(
                                "what",
                                Texts.of("personui.history.what"),
                                r -> what(r.line().action()))
                        .width(165),
                Column.<Row>text(
                                "column",
                                Texts.of("personui.history.column"),
                                r -> r.line().item())
                        .width(95),
                Column.<Row>text(
                                "before",
                                Texts.of("personui.history.before"),
                                r -> r.line().before())
                        .leavingMasked(HistoryTab::isCitizenId)
                        .width(95),
                Column.<Row>text(
                                "after",
                                Texts.of("personui.history.after"),
                                r -> r.line().after())
                        .leavingMasked(HistoryTab::isCitizenId)
                        .width(115));
    }

    private static boolean isCitizenId(Row row) {
        return TableWords.isCitizenId(row.line().column());
    }

    private static String what(ActionLine action) {
        return action.kind() == Act.Kind.DO
                ? action.name().words()
                : Texts.family(
                        "personui.history.turned",
                        action.kind().name(),
                        action.name().words());
    }
}
