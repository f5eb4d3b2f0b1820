package vn.ptdv.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.UnitConditions;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.filter.FilterShelf;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.TableContents;
import vn.ptdv.ui.frame.Toolkit;

/** All units of the day as one list, to be filtered, arranged and taken out; Enter goes to the unit in the tree. */
final class UnitListPane extends VBox {
    private final Toolkit kit;
    private final DataTable<UnitLine> table;
    private final FilterBar filters;
    private final FilterFields<UnitLine> fields;
    private UnitCodes codes = UnitCodes.NONE;
    private UnitTree tree = UnitTree.empty();

    UnitListPane(Toolkit kit, FilterShelf shelf, LongConsumer open) {
        super(6);
        this.kit = kit;
        fields = UnitConditions.of(line -> new UnitConditions.Facts(line.unit(), line.above()), this::choices);
        table = new DataTable<>("units", line -> line.unit().id(), columns(), kit.memory());
        filters = new FilterBar(Texts.of("unitui.search"), List.of())
                .building(fields, kit.dialogs(), () -> kit.clock().today())
                .saving(shelf)
                .onFilter(this::filter)
                .onDown(table::focusRows);
        table.onOpen(line -> open.accept(line.unit().id()))
                .under(filters)
                .says(Texts.of("unitui.title"))
                .whenEmpty(new EmptyState(Texts.of("unitui.empty"), Texts.of("unitui.emptyText")))
                .whenFilteredOut(new EmptyState(Texts.of("common.filter.none"), Texts.of("common.filter.noneText"))
                        .act(Texts.of("common.filter.clear"), () -> filters.setFilter(Filter.ALL)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filters, table);
    }

    void show(UnitTree now, UnitCodes labels) {
        tree = now;
        codes = labels;
        List<UnitLine> lines = new ArrayList<>();
        for (Unit unit : now.all()) {
            lines.add(UnitLine.of(unit, lines.size(), now.ancestors(unit.id()), labels));
        }
        table.setRows(lines);
    }

    TableContents contents() {
        return table.contents();
    }

    void focusRows() {
        table.focusRows();
    }

    void focusSearch() {
        filters.focusSearch();
    }

    private void filter(Filter filter) {
        Predicate<UnitLine> built =
                fields.passing(filter.expression(), kit.clock().today());
        table.setFilter(line -> filter.findsIn(fields.folded().apply(line)) && built.test(line));
    }

    private List<FilterField.Choice> choices(String list) {
        Map<String, String> labels = list.equals("UNIT_TYPE") ? codes.types() : codes.levels();
        return list.equals(UnitConditions.ABOVE)
                ? tree.all().stream()
                        .filter(u -> !tree.children(u.id()).isEmpty())
                        .map(u -> new FilterField.Choice(String.valueOf(u.id()), u.name()))
                        .toList()
                : labels.entrySet().stream()
                        .map(e -> new FilterField.Choice(e.getKey(), e.getValue()))
                        .toList();
    }

    private static List<Column<UnitLine>> columns() {
        return List.of(
                text("name", l -> l.unit().name()).width(300),
                text("code", l -> l.unit().facts().orgCode()).width(150),
                text("above", UnitLine::parent).width(230),
                text("type", UnitLine::type).width(170),
                text("level", UnitLine::level).width(140),
                text("secretary", l -> l.unit().facts().secretary()).width(150),
                text("unitPhone", l -> l.unit().facts().phone()).width(130),
                text("short", l -> l.unit().facts().shortName()).whenChosen(),
                text("address", l -> l.unit().facts().address()).whenChosen(),
                Column.<UnitLine>date(
                                "established",
                                Texts.of("import.condition.established"),
                                l -> l.unit().establishedOn())
                        .whenChosen(),
                yes("youth", l -> l.unit().facts().hasYouthUnion()),
                yes("trade", l -> l.unit().facts().hasTradeUnion()));
    }

    private static Column<UnitLine> text(String key, Function<UnitLine, String> text) {
        return Column.text(key, Texts.family("import.condition", key), text);
    }

    private static Column<UnitLine> yes(String key, Predicate<UnitLine> value) {
        return text(
                        key,
                        l -> Optional.of(value.test(l))
                                .filter(v -> v)
                                .map(v -> "x")
                                .orElse(""))
                .width(110)
                .whenChosen();
    }
}
