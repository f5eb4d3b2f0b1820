package vn.ptdv.ui.unit;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The decisions and shapes of the unit's life, and who noted what about it when. */
final class HistoryTab extends VBox {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final UnitDesk desk;
    private final DataTable<Turn> turns;
    private Optional<Unit> unit = Optional.empty();
    private final DataTable<AuditLog.RowStep> steps;

    /** One thing that happened to the unit on a day. */
    private record Turn(
            int order,
            Optional<java.time.LocalDate> on,
            String what,
            String paper,
            Optional<UnitStore.Milestone> decision) {}

    HistoryTab(UnitDesk desk, Toolkit kit) {
        super(8);
        this.desk = desk;
        setPadding(new Insets(10, 4, 4, 4));
        turns = new DataTable<>("unit-turns", Turn::order, turnColumns(), kit.memory());
        turns.says(Texts.of("unitui.history.turns"));
        turns.whenEmpty(new Label(Texts.of("unitui.history.none")));
        steps = new DataTable<>("unit-steps", s -> s.action().id(), stepColumns(), kit.memory());
        steps.says(Texts.of("unitui.history.steps"));
        steps.whenEmpty(new Label(Texts.of("unitui.history.noSteps")));
        VBox.setVgrow(turns, Priority.ALWAYS);
        VBox.setVgrow(steps, Priority.ALWAYS);
        getChildren().addAll(heading(), turns, section(Texts.of("unitui.history.steps")), steps);
    }

    private HBox heading() {
        Button edit = new Button(Texts.of("unitui.decision.edit"));
        edit.setId("decision-edit");
        edit.setDisable(true);
        edit.setOnAction(e -> turns.chosenRows().stream().findFirst().ifPresent(this::edit));
        turns.onOpen(this::edit);
        turns.onChoose(chosen ->
                edit.setDisable(chosen.size() != 1 || chosen.get(0).decision().isEmpty()));
        HBox bar = new HBox(8, section(Texts.of("unitui.history.turns")), edit);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private void edit(Turn turn) {
        unit.ifPresent(u -> turn.decision().ifPresent(d -> desk.decision(u, d)));
    }

    void show(UnitPage page, UnitCodes codes) {
        unit = Optional.of(page.unit());
        List<Turn> all = new ArrayList<>();
        for (UnitStore.Milestone m : page.past().milestones()) {
            all.add(new Turn(
                    all.size(),
                    Optional.of(m.decision().effectiveOn()),
                    UnitWords.of(m.kind()),
                    paper(m),
                    Optional.of(m)));
        }
        page.past().spans().forEach(span -> all.add(shape(all.size(), span, codes)));
        page.follow().marks().forEach(mark -> all.add(mark(all.size(), mark)));
        turns.setRows(all.stream()
                .sorted(Comparator.comparing(
                        (Turn t) -> t.on().map(java.time.LocalDate::toString).orElse("")))
                .toList());
        steps.setRows(page.past().steps());
    }

    private static String paper(UnitStore.Milestone m) {
        return m.decision()
                .decidedOn()
                .map(day -> Texts.of("unitui.history.paper", m.decision().number(), VietnameseDates.format(day)))
                .orElse(m.decision().number());
    }

    private static Turn shape(int order, UnitSpan span, UnitCodes codes) {
        boolean unknown = span.from().equals(UnitSpan.UNKNOWN_START);
        return new Turn(
                order,
                unknown ? Optional.empty() : Optional.of(span.from()),
                Texts.of(
                        "unitui.history.shape",
                        span.shape().name(),
                        UnitCodes.label(codes.levels(), span.shape().levelCode()),
                        UnitCodes.label(codes.types(), span.shape().typeCode())),
                span.to()
                        .map(to -> Texts.of("unitui.history.until", VietnameseDates.format(to)))
                        .orElse(""),
                Optional.empty());
    }

    private static Turn mark(int order, FollowMark mark) {
        return new Turn(
                order,
                mark.decisionOn(),
                Texts.of(
                        "unitui.history.mark",
                        Texts.ofEnum("unitui.mark", mark.kind()),
                        mark.periodKey(),
                        mark.reason()),
                mark.decisionNo(),
                Optional.empty());
    }

    private static List<Column<Turn>> turnColumns() {
        return List.of(
                Column.date("on", Texts.of("unitui.history.on"), Turn::on),
                Column.text("what", Texts.of("unitui.history.what"), Turn::what).width(460),
                Column.text("paper", Texts.of("unitui.history.paperTitle"), Turn::paper)
                        .width(220));
    }

    private static List<Column<AuditLog.RowStep>> stepColumns() {
        return List.of(
                Column.<AuditLog.RowStep>text(
                                "at",
                                Texts.of("unitui.history.at"),
                                s -> AT.format(s.action().at()))
                        .sortedBy(s -> s.action().id())
                        .width(150),
                Column.<AuditLog.RowStep>text(
                                "user",
                                Texts.of("unitui.history.user"),
                                s -> s.action().user())
                        .width(90),
                Column.<AuditLog.RowStep>text(
                                "what",
                                Texts.of("unitui.history.what"),
                                s -> s.action().name().words())
                        .width(300),
                Column.<AuditLog.RowStep>text("columns", Texts.of("unitui.history.columns"), HistoryTab::changed)
                        .width(380));
    }

    private static String changed(AuditLog.RowStep step) {
        return step.details().stream()
                .filter(d -> !d.before().equals(d.after()))
                .map(d -> Texts.of(
                        "unitui.history.change",
                        column(d.column()),
                        d.before().orElse("–"),
                        d.after().orElse("–")))
                .collect(Collectors.joining("; "));
    }

    private static String column(String name) {
        return Texts.has("unitui.column." + name) ? Texts.family("unitui.column", name) : name;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }
}
