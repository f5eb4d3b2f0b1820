package vn.ptdv.ui.quota;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.YearField;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.importing.ImportDoor;
import vn.ptdv.ui.progress.Figures;

/** The quotas in force, one line a unit that has any. */
final class CurrentView extends View<CurrentController.Model, CurrentController> {
    private final VBox root = new VBox(8);
    private final DataTable<CurrentController.Line> table;

    CurrentView(CurrentController.Model model, CurrentController controller, Toolkit kit) {
        super(model, controller);
        YearField year = new YearField(model.year.get());
        year.setId("current-year");
        year.value().addListener((o, old, now) -> now.ifPresent(controller::onYear));
        FieldBox yearBox = new FieldBox(Texts.of("quotaui.current.year"), year);
        yearBox.setPrefWidth(84);
        Label note = new Label(Texts.of("quotaui.current.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox bar = new HBox(12, yearBox, note);
        bar.setAlignment(Pos.BOTTOM_LEFT);
        bar.getChildren()
                .add(ImportDoor.menu(
                        ListKind.QUOTAS, OptionalLong.empty(), exports -> exports.ask(table().contents())));
        table = new DataTable<>("quota-current", l -> l.unit().id(), columns(), kit.memory());
        table.says(Texts.of("quotaui.tab.current"));
        table.frozen(1).onOpen(l -> controller.onGiven(List.of(l), QuotaScope.ALLOCATED));
        table.whenEmpty(new EmptyState(Texts.of("quotaui.current.empty"), Texts.of("quotaui.current.emptyText")));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(bar, table);
    }

    // The bar is made before the table that it takes out.
    private DataTable<CurrentController.Line> table() {
        return table;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.lines, lines -> {
            table.setRows(lines);
            table.totals(sums(lines));
        });
    }

    /** Each unit once: what hangs below a shown unit is part of its target. */
    private Map<String, Node> sums(List<CurrentController.Line> lines) {
        Map<Long, Unit> shown = new HashMap<>();
        lines.forEach(l -> shown.put(l.unit().id(), l.unit()));
        List<CurrentController.Line> tops =
                lines.stream().filter(l -> !isCovered(l.unit(), shown)).toList();
        Map<String, Node> sums = new HashMap<>();
        sums.put("unit", new Label(Texts.of("quotaui.current.sum", tops.size())));
        for (QuotaSource s : QuotaSource.values()) {
            sums.put(s.name(), sum(tops, l -> of(l.targets(), s), new QuotaScope(s, QuotaSubject.ADMIT)));
        }
        long term = tops.stream().mapToLong(l -> l.words().term().orElse(0)).sum();
        sums.put("term", Figures.link(term, sumOf(tops), () -> controller.onTerm(tops)));
        sums.put("floor", sum(tops, CurrentView::floor, QuotaScope.ALLOCATED));
        for (QuotaSubject s : List.of(QuotaSubject.TRAIN, QuotaSubject.INTRODUCE)) {
            sums.put(s.name(), sum(tops, l -> of(l.others(), s), new QuotaScope(QuotaSource.ALLOCATION, s)));
            long done =
                    tops.stream().mapToLong(l -> l.done().getOrDefault(s, 0L)).sum();
            sums.put("done" + s.name(), Figures.link(done, sumOf(tops), () -> controller.onDone(tops, s)));
        }
        return sums;
    }

    private static boolean isCovered(Unit unit, Map<Long, Unit> shown) {
        return unit.parentId().isPresent() && shown.containsKey(unit.parentId().getAsLong());
    }

    private Node sum(
            List<CurrentController.Line> lines, Function<CurrentController.Line, OptionalInt> value, QuotaScope scope) {
        long sum = lines.stream().mapToLong(l -> value.apply(l).orElse(0)).sum();
        return Figures.link(sum, sumOf(lines), () -> controller.onGiven(lines, scope));
    }

    private static String sumOf(List<CurrentController.Line> lines) {
        return Texts.of("quotaui.current.sum", lines.size());
    }

    private static OptionalInt floor(CurrentController.Line line) {
        return line.allocated().map(q -> q.floor()).orElse(OptionalInt.empty());
    }

    private List<Column<CurrentController.Line>> columns() {
        List<Column<CurrentController.Line>> columns = new java.util.ArrayList<>();
        columns.add(Column.<CurrentController.Line>text(
                        "unit",
                        Texts.of("quotaui.column.unit"),
                        l -> "   ".repeat(l.depth()) + l.unit().name())
                .width(300));
        Arrays.stream(new QuotaSource[] {QuotaSource.ALLOCATION, QuotaSource.UNIT_PLAN, QuotaSource.TERM_RESOLUTION})
                .forEach(s -> columns.add(opening(
                        number(s.name(), Texts.ofEnum("quotaui.sourceShort", s), l -> of(l.targets(), s)),
                        new QuotaScope(s, QuotaSubject.ADMIT))));
        columns.add(number(
                        "term",
                        Texts.of("quotaui.column.termResolution"),
                        l -> l.words().term())
                .width(116)
                .drawn(l ->
                        Figures.text(text(l.words().term()), l.unit().name(), () -> controller.onTerm(List.of(l)))));
        columns.add(
                opening(number("floor", Texts.of("quotaui.column.floor"), CurrentView::floor), QuotaScope.ALLOCATED));
        for (QuotaSubject s : List.of(QuotaSubject.TRAIN, QuotaSubject.INTRODUCE)) {
            columns.add(opening(
                    number(s.name(), Texts.ofEnum("quotaui.subjectShort", s), l -> of(l.others(), s)),
                    new QuotaScope(QuotaSource.ALLOCATION, s)));
            columns.add(done(s));
        }
        columns.add(Column.<CurrentController.Line>text(
                        "groups",
                        Texts.of("quotaui.current.groups"),
                        l -> l.words().groups())
                .width(220)
                .drawn(l -> Figures.words(l.words().groups(), l.unit().name(), () -> controller.onGroups(l))));
        columns.add(Column.<CurrentController.Line>text(
                        "papers",
                        Texts.of("quotaui.current.papers"),
                        l -> l.words().papers())
                .width(200));
        return columns;
    }

    /** What was done beside what was given; it opens the people. */
    private Column<CurrentController.Line> done(QuotaSubject subject) {
        String title = subject == QuotaSubject.TRAIN
                ? Texts.of("quotaui.column.trained")
                : Texts.of("quotaui.column.introduced");
        return Column.<CurrentController.Line>number(
                        "done" + subject.name(), title, l -> l.done().getOrDefault(subject, 0L))
                .width(104)
                .drawn(l -> Figures.link(
                        l.done().getOrDefault(subject, 0L),
                        l.unit().name(),
                        () -> controller.onDone(List.of(l), subject)));
    }

    /** The figure opens the decisions that gave it. */
    private Column<CurrentController.Line> opening(Column<CurrentController.Line> column, QuotaScope scope) {
        return column.drawn(l ->
                Figures.text(column.text().apply(l), l.unit().name(), () -> controller.onGiven(List.of(l), scope)));
    }

    private static Column<CurrentController.Line> number(
            String key, String title, Function<CurrentController.Line, OptionalInt> value) {
        return Column.<CurrentController.Line>text(key, title, l -> text(value.apply(l)))
                .sortedBy(l -> value.apply(l).orElse(-1))
                .right()
                .width(104);
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? VietnameseNumbers.format(value.getAsInt()) : "";
    }

    private static <E> OptionalInt of(Map<E, Integer> targets, E kind) {
        return Optional.ofNullable(targets.get(kind)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
