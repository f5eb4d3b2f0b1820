package vn.ptdv.ui.common.sampler;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.filter.SavedFilters;
import vn.ptdv.ui.common.layout.Banner;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.StatusSign;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ProgressBarCell;
import vn.ptdv.ui.common.table.RowStyle;

/** Left a list as screens have it, right the fields and charts. */
final class SamplerView extends View<SamplerModel, SamplerController> {
    private static final double FADED_FROM = 1.0;

    private final BorderPane root = new BorderPane();
    private final FilterBar filters;
    private final DataTable<SampleRow> table;
    private final Label said = new Label();

    SamplerView(SamplerModel model, SamplerController controller, SamplerController.Needs needs) {
        super(model, controller);
        filters = filters(needs);
        table = table(needs);
        VBox list = new VBox(4, filters, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox side = new SamplerFields(controller, needs.clock()::today);
        side.setPrefWidth(470);
        BorderPane.setMargin(side, new Insets(0, 0, 0, 16));
        root.setPadding(new Insets(8, 14, 10, 14));
        root.setTop(top());
        root.setCenter(list);
        root.setRight(side);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rows(), table::setRows);
        whileShown.onChange(
                model.filter(),
                filter -> table.setFilter(
                        r -> filter.findsIn(r.name() + " " + r.unit()) && filter.allows("step", r.step())));
        whileShown.bind(said.textProperty(), model.said());
    }

    private VBox top() {
        Toolbar bar = new Toolbar(Texts.of("common.sampler.title"))
                .node(said)
                .act(Texts.of("common.sampler.delete"), controller::onDelete)
                .main(Texts.of("common.sampler.main"), () -> controller.onPart(0));
        Banner banner = new Banner(Banner.Kind.WARNING, Texts.of("common.sampler.warning"))
                .act(Texts.of("common.sampler.look"), () -> controller.onPart(1));
        return new VBox(
                6, bar, new HBox(6, grow(banner), grow(new Banner(Banner.Kind.INFO, Texts.of("common.sampler.info")))));
    }

    private static Banner grow(Banner banner) {
        HBox.setHgrow(banner, Priority.ALWAYS);
        return banner;
    }

    private FilterBar filters(SamplerController.Needs needs) {
        Condition step = new Condition(
                "step",
                Texts.of("common.sampler.step"),
                () -> Texts.of("common.sampler.steps")
                        .lines()
                        .map(s -> Item.of(s, s))
                        .toList());
        return new FilterBar(Texts.of("common.sampler.find"), List.of(step))
                .onFilter(controller::onFilter)
                .onDown(() -> table().focusRows())
                .saving(new SavedFilters("sampler", needs.memory(), name -> {
                    String keep = Texts.of("common.sampler.keep");
                    Optional<String> given =
                            needs.dialogs().askText(TextAsk.of(keep, Texts.of("common.sampler.name"), "", keep));
                    given.ifPresent(name);
                }));
    }

    // The bar is made before the table it leads to.
    private DataTable<SampleRow> table() {
        return table;
    }

    private DataTable<SampleRow> table(SamplerController.Needs needs) {
        List<Column<SampleRow>> columns = List.of(
                Column.name("name", Texts.of("common.sampler.name"), SampleRow::name)
                        .width(150),
                Column.<SampleRow>date("born", Texts.of("common.sampler.born"), r -> Optional.of(r.born())),
                Column.text("unit", Texts.of("common.sampler.unit"), SampleRow::unit)
                        .width(180),
                Column.text("step", Texts.of("common.sampler.step"), SampleRow::step)
                        .width(90),
                Column.number("days", Texts.of("common.sampler.days"), SampleRow::days)
                        .width(74),
                Column.text("share", Texts.of("common.sampler.share"), SamplerView::percent)
                        .width(130)
                        .sortedBy(SampleRow::share)
                        .drawn(ProgressBarCell.of(SampleRow::share, r -> 0.58, SamplerView::percent)),
                Column.<SampleRow>text(
                                "status",
                                Texts.of("common.sampler.status"),
                                r -> r.status().word())
                        .sortedBy(SampleRow::status)
                        .drawn(r -> new StatusSign(r.status()))
                        .width(130));
        return new DataTable<>("sampler", SampleRow::id, columns, needs.memory())
                .says(Texts.of("common.sampler.title"))
                .onOpen(controller::onOpen)
                .under(filters)
                .styled(r ->
                        r.share() > FADED_FROM ? RowStyle.FADED : r.id() % 10 == 0 ? RowStyle.GROUP : RowStyle.PLAIN)
                .whenEmpty(new EmptyState(Texts.of("common.sampler.empty"), Texts.of("common.sampler.emptyText"))
                        .act(Texts.of("common.sampler.main"), () -> controller.onPart(0))
                        .act(Texts.of("common.sampler.look"), () -> controller.onPart(1)))
                .whenFilteredOut(new EmptyState(Texts.of("common.filter.none"), Texts.of("common.filter.noneText"))
                        .act(Texts.of("common.filter.clear"), () -> filters.setFilter(Filter.ALL)));
    }

    private static String percent(SampleRow row) {
        return VietnameseNumbers.percentText(Math.round(row.share() * 1000), 1000, 1, Rounding.HALF_UP)
                .orElse("");
    }
}
