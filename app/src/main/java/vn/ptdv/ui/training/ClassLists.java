package vn.ptdv.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.Participant;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.CodeLists;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.importing.ImportDoor;

/** The tabs of a class that are lists with acts. */
final class ClassLists {
    private final ClassModel model;
    private final ClassController controller;
    private final DataTable<ClassDay> days;
    private final DataTable<Participant> people;
    private final DataTable<Participant> results;
    private final FlowPane grades = new FlowPane(6, 4);
    private final List<Node> bars = new ArrayList<>();

    ClassLists(ClassModel model, ClassController controller, ViewMemory memory) {
        this.model = model;
        this.controller = controller;
        days = new DataTable<>("class-days", ClassDay::id, dayColumns(), memory)
                .whenEmpty(new EmptyState(Texts.of("classui.noDays"), Texts.of("classui.noDaysText"))
                        .act(Texts.of("classui.allDays"), controller::onAllDays))
                .onOpen(controller::onEditDay);
        days.says(Texts.of("classui.tab.days"));
        people = new DataTable<>("class-people", Participant::id, peopleColumns(), memory)
                .whenEmpty(new EmptyState(Texts.of("classui.nobody"), Texts.of("classui.nobodyText"))
                        .act(Texts.of("classui.nominate"), controller::onNominate));
        people.says(Texts.of("classui.tab.people"));
        results = new DataTable<>("class-results", Participant::id, resultColumns(), memory);
        results.says(Texts.of("classui.tab.results"));
        grades.setPadding(new javafx.geometry.Insets(6, 0, 0, 0));
    }

    Node days() {
        return page(
                days,
                ClassView.acts(
                        ClassView.button("add-day", Texts.of("classui.addDay"), controller::onAddDay),
                        ClassView.button("all-days", Texts.of("classui.allDays"), controller::onAllDays),
                        ClassView.button(
                                "drop-days",
                                Texts.of("classui.dropDays"),
                                () -> controller.onDropDays(days.chosenRows()))));
    }

    Node people() {
        HBox acts = ClassView.acts(
                ClassView.button("nominate", Texts.of("classui.nominate"), controller::onNominate),
                ClassView.button(
                        "withdraw", Texts.of("classui.withdraw"), () -> controller.onWithdraw(people.chosenRows())));
        acts.getChildren()
                .add(ImportDoor.menu(
                        ListKind.CLASSES,
                        OptionalLong.of(controller.classId()),
                        exports -> exports.ask(people.contents())));
        return page(people, acts);
    }

    Node results() {
        return page(results, grades);
    }

    void attach(Subscriptions whileShown) {
        // An act on a class that has not come yet would do nothing and say nothing.
        whileShown.follow(model.its, its -> bars.forEach(bar -> bar.setDisable(its.isEmpty())));
        whileShown.follow(model.grades, this::showGrades);
        whileShown.follow(model.days, days::setRows);
        whileShown.follow(model.people, rows -> {
            people.setRows(rows);
            results.setRows(rows.stream().filter(p -> p.state().seated()).toList());
        });
    }

    private void showGrades(List<CodeLists.Code> codes) {
        grades.getChildren()
                .setAll(codes.stream()
                        .map(g -> ClassView.button(
                                "grade-" + g.code(),
                                g.label(),
                                () -> controller.onGrade(results.chosenRows(), g.code())))
                        .toList());
        grades.getChildren()
                .addAll(
                        ClassView.button("marks", Texts.of("classui.marksAct"), controller::onMarks),
                        ClassView.button(
                                "absent", Texts.of("classui.absent"), () -> controller.onAbsent(results.chosenRows())),
                        ClassView.button(
                                "retake", Texts.of("classui.retake"), () -> controller.onRetake(results.chosenRows())),
                        ClassView.button("issue", Texts.of("classui.issueAct"), controller::onCertificates));
    }

    private Node page(DataTable<?> table, Node acts) {
        bars.add(acts);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(6, acts, table);
    }

    private static List<Column<ClassDay>> dayColumns() {
        return List.of(
                Column.<ClassDay>date("date", Texts.of("classui.day"), d -> Optional.of(d.date())),
                Column.<ClassDay>text(
                        "week",
                        Texts.of("classui.weekday"),
                        d -> Texts.ofEnum("classui.weekday", d.date().getDayOfWeek())),
                Column.<ClassDay>text(
                        "weekend",
                        Texts.of("classui.weekend"),
                        d -> d.isWeekend() ? Texts.of("classui.isWeekend") : ""),
                Column.<ClassDay>text("part", Texts.of("classui.part"), d -> Texts.ofEnum("classui.part", d.part())),
                Column.text("topic", Texts.of("classui.topic"), ClassDay::topic).width(360));
    }

    private List<Column<Participant>> peopleColumns() {
        return List.of(
                Column.name("person", Texts.of("classui.person"), Participant::name)
                        .width(210),
                Column.text("unit", Texts.of("classui.unit"), Participant::unit).width(280),
                Column.<Participant>text(
                                "state", Texts.of("classui.state"), p -> Texts.ofEnum("classui.participant", p.state()))
                        .width(130),
                Column.<Participant>text("why", Texts.of("classui.whyWaiting"), model::whyWaiting)
                        .width(260));
    }

    private List<Column<Participant>> resultColumns() {
        return List.of(
                Column.name("person", Texts.of("classui.person"), Participant::name)
                        .width(210),
                Column.text("unit", Texts.of("classui.unit"), Participant::unit).width(240),
                Column.<Participant>text(
                                "state",
                                Texts.of("classui.result"),
                                p -> Texts.ofEnum("classui.participant", p.state()))
                        .width(150),
                Column.<Participant>text("grade", Texts.of("classui.grade"), p -> model.grade(p.grade()))
                        .width(110),
                Column.<Participant>text(
                                "score",
                                Texts.of("classui.score"),
                                p -> p.score().map(VietnameseNumbers::format).orElse(""))
                        .width(70)
                        .right(),
                Column.<Participant>number("retakes", Texts.of("classui.retakeCount"), Participant::retakes)
                        .width(130),
                Column.<Participant>text(
                                "certificate",
                                Texts.of("classui.certificate"),
                                p -> p.certificate().orElse(""))
                        .width(150));
    }
}
