package vn.ptdv.ui.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.SeatShortage;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.store.training.PassRate;
import vn.ptdv.store.training.ResultActs;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.template.PrintDesk;

/** One class: facts, days, people, attendance, results. */
final class ClassController extends Controller {
    private final ClassDesk desk;
    private final long classId;
    private final Runnable back;
    private final ClassModel model = new ClassModel();
    private final ClassFields facts;
    private final ClassForms forms;
    private final SeatsController seats;
    private final ClassView view;

    /** What the screen shows, read in one go. */
    private record Page(
            TrainingClass its,
            ClassStore.Grid grid,
            List<Participant> people,
            Map<Long, SeatShortage> shortages,
            List<CodeLists.Code> grades) {}

    ClassController(ClassDesk desk, long classId, Runnable back) {
        this.desk = desk;
        this.classId = classId;
        this.back = back;
        this.facts = new ClassFields(desk.kit());
        this.forms = new ClassForms(desk, classId, model.said::set);
        this.seats = new SeatsController(desk, classId);
        this.view = new ClassView(
                model,
                this,
                new ClassView.Parts(facts.fields(), seats.root()),
                desk.kit().memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::changed)));
        whileActive.activate(seats);
        load();
    }

    /** What was said of an earlier act holds no longer, above all when that act was taken back. */
    private void changed() {
        model.said.set("");
        load();
    }

    @Override
    public boolean mayLeave() {
        return (!model.factsChanged.get() && !model.attendanceChanged.get() && !seats.isChanged())
                || desk.kit()
                        .dialogs()
                        .confirm(Question.grave(
                                Texts.of("classui.unsaved"),
                                Texts.of("classui.unsavedText"),
                                Texts.of("classui.drop")));
    }

    long classId() {
        return classId;
    }

    void onBack() {
        back.run();
    }

    void onSaveFacts() {
        if (!facts.isReadable()) {
            return;
        }
        TrainingClass wanted = facts.typed(model.its.get());
        desk.write(() -> desk.acts().save(wanted), saved -> {
            if (saved instanceof Saved.Refused refused) {
                facts.fields().mark(refused.findings());
            } else {
                model.factsChanged.set(false);
                model.said.set(Texts.of("classui.saved"));
            }
        });
    }

    /** Takes the whole class out; certificates that were issued stand in the way. */
    void onDelete() {
        String name = model.its.get().map(TrainingClass::name).orElse("");
        boolean wanted = desk.kit()
                .dialogs()
                .confirm(Question.grave(
                        Texts.of("classui.delete"),
                        Texts.of("classui.deleteText", name, model.people.get().size()),
                        Texts.of("classui.delete")));
        if (wanted) {
            model.factsChanged.set(false);
            model.attendanceChanged.set(false);
            desk.write(
                    () -> {
                        desk.acts().delete(classId);
                        return classId;
                    },
                    gone -> {});
        }
    }

    void onSaveSeats() {
        seats.saveTyped();
    }

    void onMarks() {
        new MarksController(desk, classId, model.people.get(), model.grades.get())
                .ask(n -> model.said.set(Texts.of("classui.marksSaved", n)));
    }

    void onState(ClassState state) {
        desk.write(
                () -> desk.acts().setState(classId, state),
                saved -> answered(saved, Texts.ofEnum("classui.state", state)));
    }

    void onAddDay() {
        forms.addDay(model.days.get(), model.its.get().orElseThrow().from());
    }

    void onEditDay(ClassDay day) {
        forms.editDay(model.days.get(), day);
    }

    /** Every day from the first to the last that is not there yet. */
    void onAllDays() {
        TrainingClass its = model.its.get().orElseThrow();
        Set<LocalDate> there = model.days.get().stream().map(ClassDay::date).collect(Collectors.toSet());
        List<ClassDay> days = new ArrayList<>(model.days.get());
        its.from()
                .datesUntil(its.to().plusDays(1))
                .filter(d -> !there.contains(d))
                .forEach(d -> days.add(ClassDay.of(d, "")));
        setDays(days);
    }

    void onDropDays(List<ClassDay> gone) {
        if (!gone.isEmpty()) {
            setDays(model.days.get().stream().filter(d -> !gone.contains(d)).toList());
        }
    }

    private void setDays(List<ClassDay> days) {
        desk.write(() -> desk.acts().setDays(classId, days), this::answered);
    }

    void onNominate() {
        model.its
                .get()
                .flatMap(its -> NomineesController.ask(desk, its))
                .ifPresent(chosen -> desk.write(
                        () -> desk.nominations().nominate(classId, chosen),
                        sent -> model.said.set(Texts.of("classui.sent", sent.seated(), sent.waiting()))));
    }

    void onWithdraw(List<Participant> chosen) {
        if (chosen.size() == 1
                && desk.kit()
                        .dialogs()
                        .confirm(Question.plain(
                                Texts.of("classui.withdraw"),
                                Texts.of("classui.withdrawText", chosen.get(0).name()),
                                Texts.of("classui.withdraw")))) {
            desk.write(
                    () -> {
                        desk.nominations().withdraw(chosen.get(0).id());
                        return chosen.get(0).name();
                    },
                    name -> model.said.set(Texts.of("classui.withdrawn", name)));
        }
    }

    void onAllPresent() {
        LocalDate today = desk.kit().clock().today();
        Set<Long> held = model.grid.get().days().stream()
                .filter(day -> !day.date().isAfter(today))
                .map(ClassDay::id)
                .collect(Collectors.toSet());
        model.present.forEach((cell, there) -> {
            if (held.contains(cell.dayId())) {
                there.set(true);
            }
        });
    }

    void onSaveAttendance() {
        Set<ClassStore.Cell> there = model.present.entrySet().stream()
                .filter(e -> e.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        desk.write(() -> desk.acts().saveAttendance(classId, there), saved -> {
            model.attendanceChanged.set(saved instanceof Saved.Refused);
            answered(saved, Texts.of("classui.attendanceSaved", there.size()));
        });
    }

    void onGrade(List<Participant> chosen, String grade) {
        results(chosen.stream()
                .map(p -> new ResultActs.Result(p.id(), p.score(), grade, ResultActs.Presence.CAME))
                .toList());
    }

    void onAbsent(List<Participant> chosen) {
        results(chosen.stream()
                .map(p -> new ResultActs.Result(p.id(), Optional.empty(), "", ResultActs.Presence.DID_NOT_COME))
                .toList());
    }

    private void results(List<ResultActs.Result> results) {
        if (results.isEmpty()) {
            model.said.set(Texts.of("classui.chooseFirst"));
        } else {
            desk.write(() -> desk.results().save(classId, results), this::answered);
        }
    }

    void onRetake(List<Participant> chosen) {
        List<Long> ids = chosen.stream().map(Participant::id).toList();
        desk.write(() -> desk.results().retake(classId, ids), n -> model.said.set(Texts.of("classui.retakes", n)));
    }

    /** Prints a template, first of all the certificate, for everyone who has one, or for all who sit in the class. */
    void onPrint() {
        List<Participant> seated =
                model.people.get().stream().filter(p -> p.state().seated()).toList();
        List<Participant> holders =
                seated.stream().filter(p -> p.certificate().isPresent()).toList();
        boolean newMembers =
                model.its.get().filter(c -> c.kind() == ClassKind.NEW_MEMBER).isPresent();
        PrintDesk.of(desk.services(), desk.kit())
                .ask(
                        (holders.isEmpty() ? seated : holders)
                                .stream().map(Participant::candidacyId).toList(),
                        Optional.of(newMembers ? PrintDesk.NEW_MEMBER_CERTIFICATE : PrintDesk.AWARENESS_CERTIFICATE));
    }

    void onCertificates() {
        desk.read(
                "classes.number",
                () -> desk.certificates().nextNumber(classId, desk.kit().clock().today()),
                forms::certificates,
                whileActive());
    }

    private void answered(Saved saved) {
        answered(saved, Texts.of("classui.saved"));
    }

    private void answered(Saved saved, String words) {
        if (saved instanceof Saved.Refused refused) {
            desk.tell(refused.findings());
        } else {
            model.said.set(words);
        }
    }

    private void load() {
        desk.read("classes.page", this::read, found -> found.ifPresentOrElse(this::show, back), whileActive());
    }

    private Optional<Page> read() {
        ClassStore store = desk.store();
        return store.get(classId)
                .map(its -> new Page(
                        its,
                        store.attendance(classId),
                        store.people(classId),
                        desk.nominations().shortages(classId),
                        desk.grades()));
    }

    private void show(Page page) {
        model.grades.set(page.grades());
        model.days.set(page.grid().days());
        model.shortages.set(page.shortages());
        model.people.set(page.people());
        if (!model.attendanceChanged.get()) {
            showAttendance(page.grid());
        }
        if (!model.factsChanged.get()) {
            facts.show(page.its());
            model.factsChanged.set(false);
        }
        model.its.set(Optional.of(page.its()));
        seats.capacity(page.its().capacity());
        seats.load();
        PassRate rate = PassRate.of(page.people());
        long waiting = page.people().stream().filter(p -> !p.state().seated()).count();
        long seated = page.people().size() - waiting;
        model.summary.set(
                rate.ended() == 0
                        ? Texts.of("classui.summaryOpen", seated, waiting)
                        : Texts.of(
                                "classui.summary",
                                seated,
                                waiting,
                                rate.passed(),
                                rate.ended(),
                                rate.passed() * 100 / rate.ended()));
    }

    private void showAttendance(ClassStore.Grid grid) {
        model.present.clear();
        for (ClassDay day : grid.days()) {
            for (Participant person : grid.people()) {
                ClassStore.Cell cell = new ClassStore.Cell(day.id(), person.id());
                SimpleBooleanProperty there =
                        new SimpleBooleanProperty(grid.present().contains(cell));
                there.addListener((o, old, now) -> model.attendanceChanged.set(true));
                model.present.put(cell, there);
            }
        }
        model.grid.set(grid);
    }
}
