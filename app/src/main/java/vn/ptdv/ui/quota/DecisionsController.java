package vn.ptdv.ui.quota;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.unit.QuotaChecks;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaMode;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.progress.AdmissionSeries;
import vn.ptdv.store.quota.QuotaActs;
import vn.ptdv.store.quota.QuotaEntry;
import vn.ptdv.store.quota.QuotaOutcome;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;

/** The decisions that give quotas, and the grid of the chosen one. */
final class DecisionsController extends GridController {
    private final QuotaActs acts;
    private final DecisionsModel model = new DecisionsModel();
    private final DecisionsView view;

    DecisionsController(BookServices services, Toolkit kit) {
        super(services, kit);
        this.acts = new QuotaActs(services.book());
        this.view = new DecisionsView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    TypedPart typed() {
        return view;
    }

    @Override
    String unsaved() {
        return Texts.of("quotaui.leave.text");
    }

    void onChoose(long decisionId) {
        if (model.chosen.get().orElse(0) == decisionId) {
            return;
        }
        if (mayLeave()) {
            model.chosen.set(OptionalLong.of(decisionId));
            loadSheet();
        } else {
            view.markChosen();
        }
    }

    /** Shows a decision that was found elsewhere. */
    void open(long decisionId) {
        onChoose(decisionId);
        view.markChosen();
    }

    void onAdd() {
        if (mayLeave()) {
            int year = kit.clock().today().getYear();
            ask(Texts.of("quotaui.decision.add"), DecisionForm.fresh(kit.clock(), year), acts::add);
        }
    }

    void onEdit() {
        decision().ifPresent(d -> ask(Texts.of("quotaui.decision.edit"), DecisionForm.of(kit.clock(), d), acts::edit));
    }

    /** Begins a decision that adjusts the chosen one. */
    void onAdjust() {
        decision().filter(d -> mayLeave()).ifPresent(d -> {
            QuotaDecision draft = DecisionForm.blank(kit.clock(), d).adjusting(d.id(), QuotaMode.REPLACE);
            ask(Texts.of("quotaui.decision.adjust", d.number()), DecisionForm.of(kit.clock(), draft), acts::add);
        });
    }

    void onIssue() {
        decision()
                .filter(d -> view.save())
                .ifPresent(d -> kit.tasks()
                        .start(Job.of(progress -> new QuotaStore(services.book().reading()).findings(d.id()))
                                .until(whileActive())
                                .onDone(findings -> issue(d, words(findings)))));
    }

    private void issue(QuotaDecision d, String warnings) {
        boolean sure = kit.dialogs()
                .confirm(Question.plain(
                        Texts.of("quotaui.decision.issue"),
                        Texts.of("quotaui.decision.issueText", d.number(), warnings),
                        Texts.of("quotaui.decision.issue")));
        if (sure) {
            run(() -> acts.issue(d.id()));
        }
    }

    void onRevoke() {
        decision().ifPresent(d -> {
            boolean sure = kit.dialogs()
                    .confirm(Question.grave(
                            Texts.of("quotaui.decision.revoke"),
                            Texts.of("quotaui.decision.revokeText", d.number()),
                            Texts.of("quotaui.decision.revoke")));
            if (sure) {
                run(() -> acts.revoke(d.id()));
            }
        });
    }

    void onDelete() {
        decision().ifPresent(d -> {
            boolean sure = kit.dialogs()
                    .confirm(Question.grave(
                            Texts.of("quotaui.decision.delete"),
                            Texts.of("quotaui.decision.deleteText", d.number()),
                            Texts.of("quotaui.decision.delete")));
            if (sure) {
                view.drop();
                model.chosen.set(OptionalLong.empty());
                run(() -> acts.delete(d.id()));
            }
        });
    }

    void onSplit() {
        decision().filter(d -> view.save()).ifPresent(d -> {
            int year = kit.clock().today().getYear();
            if (d.fromYear() >= year || d.toYear() < year) {
                run(() -> acts.splitOverYears(d.id()));
                return;
            }
            kit.dialogs()
                    .choose(new Choice(
                            Texts.of("quotaui.split"),
                            Texts.of("quotaui.split.text", String.valueOf(year)),
                            List.of(
                                    Texts.of("quotaui.split.even"),
                                    Texts.of("quotaui.split.rest", String.valueOf(year)))))
                    .ifPresent(way -> run(() ->
                            way == 0 ? acts.splitOverYears(d.id()) : acts.splitRest(d.id(), year, results(d, year))));
        });
    }

    /** What each unit has done in the years of the decision before this one. */
    private Map<Long, Long> results(QuotaDecision d, int year) {
        UnitStore units = new UnitStore(services.book().reading());
        Map<Long, Long> results = new HashMap<>();
        new AdmissionSeries(services.book().reading(), services.settings().now().countBy())
                .years(units.treeOn(kit.clock().today()), units.all(), new QuotaDecision.Years(d.fromYear(), year - 1))
                .forEach((unit, years) -> results.put(
                        unit, years.values().stream().mapToLong(Figure::total).sum()));
        return results;
    }

    void onPropose() {
        model.sheet.get().ifPresent(sheet -> {
            ProposalController form = new ProposalController(sheet.decision(), services, kit);
            boolean taken = kit.dialogs()
                    .form(new Form(
                            Texts.of("quotaui.propose.title"),
                            form,
                            Texts.of("quotaui.propose.take"),
                            () -> !form.proposal().isEmpty()));
            if (taken) {
                view.fill(form.proposal());
            }
        });
    }

    /** Saves the typed cells; the answer comes back on the screen. True when all is saved. */
    boolean save(Map<QuotaKey, QuotaEntry> entries) {
        Optional<QuotaDecision> decision = decision();
        if (decision.isEmpty() || entries.isEmpty()) {
            return true;
        }
        return Awaited.answer(
                        kit.tasks(), progress -> acts.saveLines(decision.get().id(), entries))
                .filter(this::told)
                .isPresent();
    }

    /** What else the unit was given for the same years, or its member counts. */
    Optional<Runnable> behind(GridCell<Long> cell) {
        return model.sheet
                .get()
                .flatMap(sheet -> sheet.rows().stream()
                        .filter(r -> r.id().equals(cell.row()))
                        .findFirst()
                        .map(r -> () -> sheet.columns()
                                .keyOf(cell)
                                .ifPresentOrElse(
                                        key -> given(sheet.decision(), key, r.name()),
                                        () -> behind().members(r.id(), r.name()))));
    }

    private void given(QuotaDecision d, QuotaKey key, String unit) {
        QuotaDecision.Years years = key.isWholeSpan()
                ? new QuotaDecision.Years(d.fromYear(), d.toYear())
                : new QuotaDecision.Years(key.year(), key.year());
        Behind.Gift whole = new Behind.Gift(d.scope(), years, List.of(key.unitId()));
        String span = years.from() == years.to() ? String.valueOf(years.from()) : DecisionWords.years(d);
        behind().given(
                        key.isWhole() ? whole : whole.ofGroups(key.group()::equals),
                        Texts.of("quotaui.behind.target", unit, span));
    }

    Behind behind() {
        return new Behind(services, kit, whileActive());
    }

    /** What the figures give cause to say as they stand. */
    List<QuotaFinding> check(List<QuotaLine> lines) {
        return decision()
                .map(d -> QuotaChecks.of(d, lines, model.decisions.get(), tree()))
                .orElse(List.of());
    }

    /** What the lines give together, each unit once. */
    long given(List<QuotaLine> lines) {
        return QuotaChecks.given(lines, tree());
    }

    private UnitTree tree() {
        return model.sheet.get().map(QuotaSheet::tree).orElse(UnitTree.empty());
    }

    private Optional<QuotaDecision> decision() {
        return model.sheet.get().map(QuotaSheet::decision);
    }

    /** What was just made is what one goes on with. */
    private void chooseNew(QuotaOutcome outcome) {
        if (outcome instanceof QuotaOutcome.Saved saved) {
            model.chosen.set(OptionalLong.of(saved.decisionId()));
        }
    }

    private void ask(String title, DecisionForm form, Function<QuotaDecision, QuotaOutcome> act) {
        kit.dialogs().form(new Form(title, form, Texts.of("quotaui.save"), () -> form.check() && saved(form, act)));
    }

    private boolean saved(DecisionForm form, Function<QuotaDecision, QuotaOutcome> act) {
        QuotaDecision value = form.value();
        Optional<QuotaOutcome> outcome = Awaited.answer(kit.tasks(), progress -> act.apply(value));
        outcome.ifPresent(this::chooseNew);
        return outcome.filter(form::told).isPresent();
    }

    private void run(Supplier<QuotaOutcome> act) {
        kit.tasks().start(Job.of(progress -> act.get()).onDone(this::told));
    }

    private boolean told(QuotaOutcome outcome) {
        if (outcome instanceof QuotaOutcome.Refused refused) {
            model.refused.set(List.copyOf(refused.findings()));
            if (refused.findings().stream().allMatch(f -> f.key().isEmpty())) {
                kit.dialogs().message(Texts.of("quotaui.refused"), words(refused.findings()));
            }
        } else {
            model.refused.set(List.of());
            load();
        }
        return outcome instanceof QuotaOutcome.Saved;
    }

    private static String words(List<QuotaFinding> findings) {
        return findings.stream().map(QuotaFinding::words).distinct().collect(Collectors.joining("\n"));
    }

    @Override
    void load() {
        kit.tasks()
                .start(Job.of(progress -> new QuotaStore(services.book().reading()).decisions())
                        .latestWins("quotas.decisions")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(List<QuotaDecision> decisions) {
        boolean gone = model.chosen.get().isEmpty()
                || decisions.stream()
                        .noneMatch(d -> d.id() == model.chosen.get().getAsLong());
        if (gone) {
            model.chosen.set(decisions.stream()
                    .findFirst()
                    .map(d -> OptionalLong.of(d.id()))
                    .orElse(OptionalLong.empty()));
        }
        model.decisions.set(decisions);
        loadSheet();
    }

    private void loadSheet() {
        OptionalLong chosen = model.chosen.get();
        LocalDate today = kit.clock().today();
        if (chosen.isEmpty()) {
            model.sheet.set(Optional.empty());
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> read(chosen.getAsLong(), today))
                        .latestWins("quotas.sheet")
                        .until(whileActive())
                        .onDone(this::showSheet));
    }

    // Typed figures of the same decision outlive a change that came from elsewhere.
    private void showSheet(Optional<QuotaSheet> sheet) {
        boolean same = sheet.map(s -> s.decision().id())
                .equals(model.sheet.get().map(s -> s.decision().id()));
        if (!same || !view.isChanged()) {
            model.sheet.set(sheet);
        }
    }

    private Optional<QuotaSheet> read(long decisionId, LocalDate today) {
        QuotaStore quotas = new QuotaStore(services.book().reading());
        UnitStore units = new UnitStore(services.book().reading());
        UnitTree tree = units.treeOn(today);
        GivenTotals totals = new MemberCountStore(services.book().reading()).membersOn(today);
        Map<Long, Long> members = new HashMap<>();
        tree.all().forEach(u -> totals.of(u.id()).ifPresent(n -> members.put(u.id(), n)));
        List<QuotaLine> lines = quotas.lines(decisionId);
        return quotas.find(decisionId)
                .map(d -> new QuotaSheet(
                        d,
                        lines,
                        UnitRowsReader.rows(
                                tree,
                                units.all(),
                                lines.stream().map(l -> l.key().unitId()).toList()),
                        members,
                        new CodeLists(services.book().reading()).labels("TARGET_GROUP"),
                        quotas.findings(decisionId),
                        tree));
    }
}
