package vn.ptdv.ui.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.table.Column;

/** The columns of the board; every figure opens what it is made of. */
final class BoardColumns {
    private static final String INDENT = "   ";
    private static final Pattern NOTHING = Pattern.compile("[0,]*%?|\u2013");
    private final BoardOpens opens;
    private final Supplier<ProgressRules> rules;

    BoardColumns(BoardOpens opens, Supplier<ProgressRules> rules) {
        this.opens = opens;
        this.rules = rules;
    }

    List<Column<BoardModel.Line>> all() {
        return Stream.concat(figures().stream(), outlook().stream()).toList();
    }

    /** What fits beside other lists. */
    List<Column<BoardModel.Line>> few() {
        return List.of(
                name().width(300),
                target(),
                figure("year", Texts.of("quotaui.column.sum"), ProgressSpan.YEAR),
                percentOfQuota(),
                left(),
                pace(),
                forecast(),
                figure("before", Texts.of("quotaui.column.before"), ProgressSpan.LAST_YEAR));
    }

    private List<Column<BoardModel.Line>> figures() {
        return List.of(
                name(),
                link("members", Texts.of("quotaui.column.members"), l -> l.row().members(), opens::members)
                        .width(90),
                target(),
                figure("period", Texts.of("quotaui.column.period"), ProgressSpan.PERIOD),
                figure("year", Texts.of("quotaui.column.sum"), ProgressSpan.YEAR),
                percentOfQuota(),
                left());
    }

    private List<Column<BoardModel.Line>> outlook() {
        return List.of(
                pace(),
                forecast(),
                figure("before", Texts.of("quotaui.column.before"), ProgressSpan.LAST_YEAR),
                figure("term", Texts.of("quotaui.column.term"), ProgressSpan.TERM),
                rank().drawn(l -> link(rankText(l), l, () -> opens.rank(l))),
                Column.text("officers", Texts.of("quotaui.column.officers"), BoardModel.Line::officers)
                        .width(200),
                Column.<BoardModel.Line>text(
                                "rate",
                                Texts.of("quotaui.column.rate"),
                                l -> percent(l.row().percentOfMembers()))
                        .sortedBy(l -> l.row().percentOfMembers().orElse(BigDecimal.ONE.negate()))
                        .right()
                        .drawn(l -> link(percent(l.row().percentOfMembers()), l, () -> people(l, ProgressSpan.YEAR)))
                        .whenChosen(),
                Column.<BoardModel.Line>text(
                                "band",
                                Texts.of("quotaui.column.band"),
                                l -> l.row()
                                        .ratePosition()
                                        .map(p -> Texts.ofEnum("quotaui.band", p))
                                        .orElse(""))
                        .whenChosen());
    }

    private static Column<BoardModel.Line> name() {
        return Column.<BoardModel.Line>text(
                        "unit", Texts.of("quotaui.column.unit"), l -> INDENT.repeat(l.depth()) + l.name())
                .width(270);
    }

    private Column<BoardModel.Line> target() {
        return link(
                        "target",
                        Texts.of("quotaui.column.target"),
                        l -> OptionalLong.of(l.row().year().target()),
                        l -> opens.target(List.of(l)))
                .width(74);
    }

    private Column<BoardModel.Line> percentOfQuota() {
        return Column.<BoardModel.Line>text(
                        "percent",
                        Texts.of("quotaui.column.percent"),
                        l -> percent(l.row().percentOfQuota()))
                .sortedBy(l -> l.row().percentOfQuota().orElse(BigDecimal.ONE.negate()))
                .right()
                .width(72)
                .drawn(l -> link(percent(l.row().percentOfQuota()), l, () -> people(l, ProgressSpan.YEAR)));
    }

    private Column<BoardModel.Line> left() {
        return link(
                        "left",
                        Texts.of("quotaui.column.left"),
                        l -> OptionalLong.of(l.row().remaining()),
                        l -> opens.forecast(List.of(l)))
                .width(70);
    }

    private Column<BoardModel.Line> pace() {
        return Column.<BoardModel.Line>text(
                        "pace", Texts.of("quotaui.column.pace"), l -> Signs.text(l.row(), rules.get()))
                .sortedBy(l -> l.row().status())
                .drawn(this::paceLink)
                .width(134);
    }

    /** The sign of the pace opens what may still be expected. */
    private Node paceLink(BoardModel.Line line) {
        Node sign = Signs.node(line.row(), rules.get());
        if (line.row().status() == ProgressStatus.NO_TARGET) {
            return sign;
        }
        Hyperlink link = new Hyperlink();
        link.setGraphic(sign);
        link.getStyleClass().add("link-sign");
        link.setFocusTraversable(false);
        link.setAccessibleText(Texts.of("quotaui.board.open", line.name(), Signs.text(line.row(), rules.get())));
        link.setOnAction(e -> opens.forecast(List.of(line)));
        return link;
    }

    static Column<BoardModel.Line> rank() {
        return Column.<BoardModel.Line>text("rank", Texts.of("quotaui.column.rank"), BoardColumns::rankText)
                .sortedBy(l -> l.row().rank().orElse(Integer.MAX_VALUE))
                .right()
                .width(60);
    }

    private static String rankText(BoardModel.Line line) {
        return line.row().rank().isPresent() ? String.valueOf(line.row().rank().getAsInt()) : "";
    }

    private void people(BoardModel.Line line, ProgressSpan span) {
        opens.people(List.of(line), span);
    }

    private Column<BoardModel.Line> forecast() {
        return link(
                        "forecast",
                        Texts.of("quotaui.column.forecast"),
                        l -> l.forecast().map(OptionalLong::of).orElse(OptionalLong.empty()),
                        l -> opens.forecast(List.of(l)))
                .width(74);
    }

    /** A figure that opens the people behind it; a star says that a part of it has no names. */
    private Column<BoardModel.Line> figure(String key, String title, ProgressSpan span) {
        ToLongFunction<BoardModel.Line> value = l -> l.row().figures().of(span).total();
        return Column.number(key, title, value).width(80).drawn(l -> {
            String text = VietnameseNumbers.format(value.applyAsLong(l));
            boolean partly = l.row().figures().of(span).isPartlyReported();
            return link(partly ? Texts.of("quotaui.board.reported", text) : text, l, () -> people(l, span));
        });
    }

    private interface Figure {
        OptionalLong of(BoardModel.Line line);
    }

    private interface Act {
        void on(BoardModel.Line line);
    }

    private Column<BoardModel.Line> link(String key, String title, Figure figure, Act act) {
        return Column.<BoardModel.Line>text(key, title, l -> text(figure.of(l)))
                .sortedBy(l -> figure.of(l).orElse(-1))
                .right()
                .drawn(l -> link(text(figure.of(l)), l, () -> act.on(l)));
    }

    private static String text(OptionalLong value) {
        return value.isPresent() ? VietnameseNumbers.format(value.getAsLong()) : "";
    }

    private static Node link(String text, BoardModel.Line line, Runnable act) {
        return link(text, Texts.of("quotaui.board.open", line.name(), text), act);
    }

    /** A figure that can be pressed, at the right of its cell; behind nothing there is nobody to be shown. */
    static Node link(String text, String says, Runnable act) {
        if (NOTHING.matcher(text).matches()) {
            Label none = new Label(text);
            none.getStyleClass().add("muted");
            return none;
        }
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("link-figure");
        link.setFocusTraversable(false);
        link.setAccessibleText(says);
        link.setOnAction(e -> act.run());
        HBox box = new HBox(link);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    static String percent(Optional<BigDecimal> value) {
        return value.map(VietnameseNumbers::percentText).orElse("–");
    }
}
