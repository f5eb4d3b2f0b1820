package vn.ptdv.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.count.ManualOutcome;
import vn.ptdv.store.count.ManualResultActs;
import vn.ptdv.store.document.UnitPaper;
import vn.ptdv.store.follow.FollowUpActs;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitDetailActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;
import vn.ptdv.ui.progress.Questions;

/** The acts of the screen: each asks what it needs, does it off the window's thread, and says why where it was refused. */
final class UnitDesk {
    private final BookServices services;
    private final Toolkit kit;
    private final Supplier<UnitsModel.Shown> shown;
    private final Panel panel;
    private final UnitActs acts;
    private final UnitDetailActs details;

    /** Where forms open, how one looks behind a figure, and the ways to papers. */
    interface Panel {
        void open(FormPlan plan);

        Behind behind();

        UnitsController.Ways ways();
    }

    UnitDesk(BookServices services, Toolkit kit, Supplier<UnitsModel.Shown> shown, Panel panel) {
        this.services = services;
        this.kit = kit;
        this.shown = shown;
        this.panel = panel;
        this.acts = new UnitActs(services.book());
        this.details = new UnitDetailActs(services.book());
    }

    UnitCodes codes() {
        return shown.get().codes();
    }

    Behind behind() {
        return panel.behind();
    }

    void ask(FormPlan plan) {
        panel.open(plan);
    }

    FollowPlans follow(Unit unit) {
        return new FollowPlans(book(), unit);
    }

    /** Opens the guided dialog of one kind of change; the unit is the one it starts from. */
    void change(ChangeKind kind, Optional<Unit> unit) {
        open(new ChangeDraft(kind, unit, kit.clock().today()));
    }

    /** A unit was dropped on another, or on the top. */
    void move(Unit unit, OptionalLong parent) {
        ChangeDraft draft =
                new ChangeDraft(ChangeKind.MOVE, Optional.of(unit), kit.clock().today());
        parent.ifPresent(p -> tree().find(p).ifPresent(draft::under));
        open(draft);
    }

    /** True when the facts and the marks are saved. */
    boolean save(Unit unit, UnitFacts facts, Set<String> flags) {
        Optional<UnitOutcome> outcome = Awaited.answer(kit.tasks(), progress -> {
            UnitOutcome saved = facts.equals(unit.facts())
                    ? new UnitOutcome.Accepted(List.of(unit.id()))
                    : acts.editFacts(unit.id(), facts);
            if (saved instanceof UnitOutcome.Accepted) {
                details.setFlags(unit.id(), flags);
            }
            return saved;
        });
        return outcome.filter(this::told).isPresent();
    }

    void correct(Unit unit) {
        ask(new UnitPlans(book(), unit).correct(tree(), codes()));
    }

    void decision(Unit unit, UnitStore.Milestone milestone) {
        ask(new UnitPlans(book(), unit).decision(milestone));
    }

    /** Opens the paper itself where there is one, else what was noted of it. */
    void paper(UnitPage page, UnitPaper paper) {
        long id = paper.id();
        switch (paper.kind()) {
            case ISSUED, DRAFT -> panel.ways().document().accept(id);
            case RECEIVED -> panel.ways().directive().accept(id);
            case QUOTA -> panel.ways().quota().accept(id);
            case ORGANISATION ->
                page.past().milestones().stream()
                        .filter(m -> m.decisionId() == id)
                        .findFirst()
                        .ifPresent(m -> decision(page.unit(), m));
            case FOLLOW ->
                page.follow().marks().stream()
                        .filter(m -> m.id() == id)
                        .findFirst()
                        .ifPresent(m -> ask(follow(page.unit()).mark(m)));
        }
    }

    void remove(Unit unit) {
        boolean sure = sure(Texts.of("unitui.remove"), Texts.of("unitui.removeText", unit.name()));
        if (sure) {
            kit.tasks().start(Job.of(progress -> acts.remove(unit.id())).onDone(this::told));
        }
    }

    /** Moves the unit up (-1) or down (1) among those beside it. */
    void reorder(Unit unit, int by) {
        List<Long> siblings = new ArrayList<>(
                (unit.parentId().isPresent() ? tree().children(unit.parentId().getAsLong()) : tree().roots())
                        .stream().map(Unit::id).toList());
        int at = siblings.indexOf(unit.id());
        int to = at + by;
        if (at >= 0 && to >= 0 && to < siblings.size()) {
            siblings.remove(at);
            siblings.add(to, unit.id());
            kit.tasks().start(Job.of(progress -> acts.reorder(siblings)).onDone(this::told));
        }
    }

    void officer(Unit unit, Optional<UnitOfficer> officer) {
        kit.tasks()
                .start(Job.of(progress -> new OfficerStore(services.book().reading()).users())
                        .onDone(users -> ask(new UnitPlans(book(), unit)
                                .officer(officer, items(users), kit.clock().today()))));
    }

    void removeOfficer(UnitOfficer officer) {
        if (sure(Texts.of("unitui.officer.remove"), Texts.of("unitui.officer.removeText", officer.name()))) {
            run(() -> details.officers().delete(officer.id(), officer.name()));
        }
    }

    void inspection(Unit unit, Optional<Inspection> before) {
        ask(follow(unit).inspection(before, kit.clock().today()));
    }

    void removeInspection(Inspection inspection) {
        if (sure(Texts.of("unitui.inspection.remove"), Texts.of("unitui.inspection.removeText", inspection.team()))) {
            run(() -> new FollowUpActs(book()).inspections().delete(inspection.id(), inspection.team()));
        }
    }

    void removeMark(FollowMark mark) {
        String kind = Texts.ofEnum("unitui.mark", mark.kind());
        if (sure(Texts.of("unitui.markForm.remove"), Texts.of("unitui.markForm.removeText", kind, mark.periodKey()))) {
            run(() -> new FollowUpActs(book()).marks().delete(mark.id(), mark.periodKey()));
        }
    }

    void reported(Unit unit, Optional<ManualResult> before) {
        ask(follow(unit).reported(before, kit.clock().today()));
    }

    void removeReported(ManualResult result) {
        if (sure(Texts.of("unitui.reported.remove"), Texts.of("unitui.reported.removeText", result.amount()))) {
            kit.tasks()
                    .start(Job.of(progress -> new ManualResultActs(book()).delete(result))
                            .onDone(outcome -> {
                                if (outcome instanceof ManualOutcome.Refused refused) {
                                    kit.dialogs().message(Texts.of("unitui.refused"), refused.words());
                                }
                            }));
        }
    }

    /** Who was admitted in a year. */
    void people(Unit unit, int year) {
        kit.tasks()
                .start(Job.of(progress -> Questions.of(
                                services.settings().now(),
                                Period.year(year),
                                kit.clock().today()))
                        .onDone(question -> behind().people(
                                        question,
                                        List.of(unit.id()),
                                        Period.year(year),
                                        Texts.of("quotaui.chart.inYear", unit.name(), String.valueOf(year)))));
    }

    private UnitTree tree() {
        return shown.get().tree();
    }

    private Book book() {
        return services.book();
    }

    private boolean sure(String act, String text) {
        return kit.dialogs().confirm(Question.plain(act, text, act));
    }

    private void run(Supplier<RowOutcome> act) {
        kit.tasks().start(Job.of(progress -> act.get()).onDone(outcome -> {
            if (outcome instanceof RowOutcome.Refused refused) {
                kit.dialogs().message(Texts.of("unitui.refused"), refused.words());
            }
        }));
    }

    private void open(ChangeDraft draft) {
        ChangeController form = new ChangeController(draft, new ChangeController.Needs(services, kit, tree(), codes()));
        kit.dialogs().form(new Form(draft.title(), form, draft.kind().act(), form::accept));
    }

    private static List<Item> items(Map<Long, String> users) {
        return users.entrySet().stream()
                .map(e -> Item.of(String.valueOf(e.getKey()), e.getValue()))
                .toList();
    }

    private boolean told(UnitOutcome outcome) {
        if (outcome instanceof UnitOutcome.Refused refused) {
            kit.dialogs()
                    .message(
                            Texts.of("unitui.refused"),
                            refused.obstacles().stream().map(UnitWords::of).collect(Collectors.joining("\n")));
        }
        return outcome instanceof UnitOutcome.Accepted;
    }
}
