package vn.ptdv.ui.progress;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.progress.ProgressMark;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** Period and filters on top, one line a unit, the sum at the foot. */
final class BoardView extends View<BoardModel, BoardController> {
    static final String TYPE = "type";
    static final String FLAG = "flag";
    static final String OFFICER = "officer";
    static final String MARK = "mark";

    private final VBox root = new VBox(4);
    private final DataTable<BoardModel.Line> table;
    private final Label basis = new Label();

    BoardView(BoardModel model, BoardController controller, Toolkit kit) {
        super(model, controller);
        PeriodPicker period = new PeriodPicker(model.period.get().to().getYear());
        period.value().addListener((o, old, now) -> controller.onPeriod(now));
        FilterBar filters = new FilterBar(Texts.of("quotaui.board.find"), conditions()).onFilter(controller::onFilter);
        table = new DataTable<>("board", BoardModel.Line::id, columns(), kit.memory())
                .onFind(filters::focusSearch)
                .says(Texts.of("quotaui.tab.board"));
        table.onOpen(l -> controller.onFigure(l, ProgressSpan.YEAR));
        table.whenEmpty(new EmptyState(Texts.of("quotaui.board.empty"), Texts.of("quotaui.board.emptyText")));
        filters.onDown(table::focusRows);
        VBox.setVgrow(table, Priority.ALWAYS);
        basis.getStyleClass().add("muted");
        basis.setWrapText(true);
        HBox.setHgrow(basis, Priority.ALWAYS);
        basis.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(
                10,
                period,
                basis,
                mark(FollowMark.Kind.PRAISE, "board-praise"),
                mark(FollowMark.Kind.CORRECT, "board-correct"));
        bar.setAlignment(Pos.BOTTOM_LEFT);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(bar, filters, table);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.shown, s -> show());
        whileShown.onChange(model.filter, f -> show());
    }

    private void show() {
        model.shown.get().ifPresent(shown -> {
            List<BoardModel.Line> lines = controller.passing(shown, model.filter.get());
            ProgressRules rules = rules();
            table.setRows(lines);
            table.footerText(BoardTotal.text(lines, rules));
            basis.setText(Texts.of(
                    "quotaui.board.basis",
                    shown.board().question().period().label(),
                    VietnameseDates.format(shown.board().question().asOf()),
                    Texts.ofEnum("quotaui.countBy", rules.countBy())));
        });
    }

    private ProgressRules rules() {
        return model.shown.get().orElseThrow().board().question().rules();
    }

    private Button mark(FollowMark.Kind kind, String id) {
        Button button = new Button(Texts.ofEnum("quotaui.markAct", kind));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> controller.onMark(kind, table.chosenRows()));
        return button;
    }

    private List<Condition> conditions() {
        return List.of(
                new Condition(TYPE, Texts.of("quotaui.filter.type"), () -> choices(BoardModel.Choices::types)),
                new Condition(FLAG, Texts.of("quotaui.filter.flag"), () -> choices(BoardModel.Choices::flags)),
                new Condition(OFFICER, Texts.of("quotaui.filter.officer"), () -> choices(BoardModel.Choices::officers)),
                new Condition(
                        MARK,
                        Texts.of("quotaui.filter.mark"),
                        () -> Arrays.stream(ProgressMark.values())
                                .map(m -> Item.of(m.name(), Texts.ofEnum("quotaui.progressMark", m)))
                                .toList()));
    }

    private List<Item> choices(Function<BoardModel.Choices, List<Item>> which) {
        return which.apply(model.shown.get().map(BoardModel.Shown::choices).orElse(BoardModel.Choices.NONE));
    }

    private List<Column<BoardModel.Line>> columns() {
        return Stream.concat(figures().stream(), outlook().stream()).toList();
    }

    private List<Column<BoardModel.Line>> figures() {
        return List.of(
                Column.<BoardModel.Line>text(
                                "unit", Texts.of("quotaui.column.unit"), l -> "   ".repeat(l.depth()) + l.name())
                        .width(270),
                Column.<BoardModel.Line>number(
                                "members",
                                Texts.of("quotaui.column.members"),
                                l -> l.row().members().orElse(0))
                        .width(90),
                Column.<BoardModel.Line>number(
                                "target",
                                Texts.of("quotaui.column.target"),
                                l -> l.row().year().target())
                        .width(74),
                figure("period", Texts.of("quotaui.column.period"), ProgressSpan.PERIOD),
                figure("year", Texts.of("quotaui.column.sum"), ProgressSpan.YEAR),
                Column.<BoardModel.Line>text(
                                "percent",
                                Texts.of("quotaui.column.percent"),
                                l -> percent(l.row().percentOfQuota()))
                        .sortedBy(l -> l.row().percentOfQuota().orElse(BigDecimal.ONE.negate()))
                        .right()
                        .width(72),
                Column.<BoardModel.Line>number(
                                "left",
                                Texts.of("quotaui.column.left"),
                                l -> l.row().remaining())
                        .width(70));
    }

    private List<Column<BoardModel.Line>> outlook() {
        return List.of(
                Column.<BoardModel.Line>text("pace", Texts.of("quotaui.column.pace"), l -> Signs.text(l.row(), rules()))
                        .sortedBy(l -> l.row().status())
                        .drawn(l -> Signs.node(l.row(), rules()))
                        .width(134),
                Column.<BoardModel.Line>text(
                                "forecast",
                                Texts.of("quotaui.column.forecast"),
                                l -> l.forecast().map(VietnameseNumbers::format).orElse(""))
                        .sortedBy(l -> l.forecast().orElse(-1L))
                        .right()
                        .width(74),
                figure("before", Texts.of("quotaui.column.before"), ProgressSpan.LAST_YEAR),
                Column.<BoardModel.Line>text(
                                "rank",
                                Texts.of("quotaui.column.rank"),
                                l -> l.row().rank().isPresent()
                                        ? String.valueOf(l.row().rank().getAsInt())
                                        : "")
                        .sortedBy(l -> l.row().rank().orElse(Integer.MAX_VALUE))
                        .right()
                        .width(60),
                Column.text("officers", Texts.of("quotaui.column.officers"), BoardModel.Line::officers)
                        .width(200),
                Column.<BoardModel.Line>text(
                                "rate",
                                Texts.of("quotaui.column.rate"),
                                l -> percent(l.row().percentOfMembers()))
                        .right()
                        .whenChosen());
    }

    /** A figure that opens the people behind it. */
    private Column<BoardModel.Line> figure(String key, String title, ProgressSpan span) {
        ToLongFunction<BoardModel.Line> value = l -> l.row().figures().of(span).total();
        return Column.number(key, title, value).width(80).drawn(l -> link(l, span, value.applyAsLong(l)));
    }

    private Node link(BoardModel.Line line, ProgressSpan span, long value) {
        boolean partly = line.row().figures().of(span).isPartlyReported();
        String text = VietnameseNumbers.format(value);
        Hyperlink link = new Hyperlink(partly ? Texts.of("quotaui.board.reported", text) : text);
        link.getStyleClass().add("link-figure");
        link.setFocusTraversable(false);
        link.setAccessibleText(Texts.of("quotaui.board.open", line.name(), text));
        link.setOnAction(e -> controller.onFigure(line, span));
        HBox box = new HBox(link);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static String percent(Optional<BigDecimal> value) {
        return value.map(VietnameseNumbers::percentText).orElse("–");
    }
}
