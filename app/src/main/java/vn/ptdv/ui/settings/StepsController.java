package vn.ptdv.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.StagePhase;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.code.CodeStore;
import vn.ptdv.store.step.NewStep;
import vn.ptdv.store.step.StepActs;
import vn.ptdv.store.step.StepStore;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** The steps of the process: a committee hides those it does not use and adds its own. */
final class StepsController extends SectionController<StepLine> {
    private static final String NAME = "name";
    private static final String LONG_NAME = "longName";
    private static final String SOURCE = "source";
    private static final String VERIFIED = "verified";
    private static final String AFTER = "after";
    private static final String REASON = "reason";
    private static final String OUT_OF = "outOf";
    private static final String COMES_BACK = "comesBack";

    private final StepStore store;
    private final StepActs acts;

    /** When one leaves by a way out of the committee's own. */
    private enum Leaving {
        BEFORE(StagePhase.SOURCE, StagePhase.ADMISSION),
        PROBATION(StagePhase.PROBATION),
        ALWAYS(StagePhase.SOURCE, StagePhase.ADMISSION, StagePhase.PROBATION);

        @SuppressWarnings("ImmutableEnumChecker") // Set.of: nobody can change it.
        private final Set<StagePhase> phases;

        Leaving(StagePhase... phases) {
            this.phases = Set.of(phases);
        }
    }

    StepsController(BookServices services, Toolkit kit) {
        super(services, kit);
        this.store = new StepStore(services.book().reading());
        this.acts = new StepActs(services.book());
        ready();
    }

    @Override
    RowsView.Parts<StepLine> parts() {
        DataTable<StepLine> table = new DataTable<>("steps", l -> l.step().id(), StepLine.columns(), kit.memory())
                .inGivenOrder()
                .styled(l -> l.step().is(StepStore.Mark.HIDDEN) ? RowStyle.FADED : RowStyle.PLAIN)
                .onOpen(l -> onEdit());
        return new RowsView.Parts<>(Section.STEPS, Texts.of("settings.step.what"), table, list());
    }

    private List<SectionAct> list() {
        return List.of(
                SectionAct.always("step-add", Texts.of("settings.step.addStep"), this::onAddStep),
                SectionAct.always("step-add-exit", Texts.of("settings.step.addExit"), this::onAddExit),
                SectionAct.onRow("step-turn", Texts.of("settings.step.turn"), this::onTurn),
                SectionAct.onRow("step-edit", Texts.of("settings.entry.edit"), this::onEdit),
                SectionAct.onRow("step-delete", Texts.of("settings.step.delete"), this::onDelete));
    }

    private void onAddStep() {
        List<Item> stages = model.rows.stream()
                .map(StepLine::step)
                .filter(s -> s.kind() == StageKind.STAGE && !s.is(StepStore.Mark.HIDDEN))
                .map(s -> Item.of(s.key(), s.name()))
                .toList();
        String first = model.chosen
                .get()
                .map(l -> l.step().key())
                .filter(key -> stages.stream().anyMatch(i -> i.code().equals(key)))
                .orElse(stages.get(0).code());
        EntryForm form = words("", "")
                .choice(AFTER, Texts.of("settings.step.after"), stages, first)
                .tick(REASON, Texts.of("settings.step.reason"), EntryForm.Tick.OFF);
        origin(form, "", EntryForm.Tick.OFF);
        add(
                form,
                Texts.of("settings.step.addStep"),
                () -> new NewStep.Place.After(
                        form.value(AFTER), form.isOn(REASON) ? NewStep.Passing.NEEDS_REASON : NewStep.Passing.FREE));
    }

    private void onAddExit() {
        List<Item> times = Arrays.stream(Leaving.values())
                .map(l -> Item.of(l.name(), Texts.ofEnum("settings.step.outOf", l)))
                .toList();
        EntryForm form = words("", "")
                .choice(OUT_OF, Texts.of("settings.step.outOf"), times, Leaving.BEFORE.name())
                .tick(COMES_BACK, Texts.of("settings.step.comesBack"), EntryForm.Tick.ON);
        origin(form, "", EntryForm.Tick.OFF);
        add(
                form,
                Texts.of("settings.step.addExit"),
                () -> new NewStep.Place.OutOf(
                        Leaving.valueOf(form.value(OUT_OF)).phases,
                        form.isOn(COMES_BACK) ? NewStep.Return.POSSIBLE : NewStep.Return.NEVER));
    }

    private void add(EntryForm form, String title, java.util.function.Supplier<NewStep.Place> place) {
        editing.start(
                form,
                Editing.Ask.of(title, Texts.of("settings.save")),
                progress -> refusal(acts.add(new NewStep(typedWords(form), place.get(), typedOrigin(form)))));
    }

    private void onEdit() {
        model.chosen.get().map(StepLine::step).ifPresent(step -> {
            if (!step.is(StepStore.Mark.OWN)) {
                kit.dialogs().message(Texts.of("settings.step.edit"), Texts.of("settings.step.shipped"));
                return;
            }
            EntryForm form = words(step.name(), step.longName());
            origin(form, step.source(), EntryForm.Tick.of(step.is(StepStore.Mark.VERIFIED)));
            editing.start(
                    form,
                    Editing.Ask.of(Texts.of("settings.step.edit"), Texts.of("settings.save")),
                    progress -> refusal(acts.edit(step.key(), typedWords(form), typedOrigin(form))));
        });
    }

    private void onTurn() {
        model.chosen.get().map(StepLine::step).ifPresent(step -> {
            if (step.is(StepStore.Mark.HIDDEN)) {
                editing.run(Texts.of("settings.step.turn"), progress -> refusal(acts.show(step.key())));
            } else if (mayHide(step)) {
                editing.run(Texts.of("settings.step.turn"), progress -> refusal(acts.hide(step.key())));
            }
        });
    }

    /** A step that was used is hidden only when somebody has read what becomes of its events. */
    private boolean mayHide(StepStore.Step step) {
        boolean refused = step.is(StepStore.Mark.NEEDED) || step.use().standing() > 0;
        return refused
                || step.use().events() == 0
                || kit.dialogs()
                        .confirm(Question.grave(
                                Texts.of("settings.step.hide.title", step.name()),
                                Texts.of("settings.step.hide.text", step.use().events()),
                                Texts.of("settings.step.hide.act")));
    }

    private void onDelete() {
        model.chosen
                .get()
                .map(StepLine::step)
                .ifPresent(step ->
                        editing.run(Texts.of("settings.step.delete"), progress -> refusal(acts.delete(step.key()))));
    }

    private EntryForm words(String name, String longName) {
        return new EntryForm(kit)
                .needed(NAME, Texts.of("settings.step.name"), name)
                .text(LONG_NAME, Texts.of("settings.step.longName"), longName);
    }

    private static void origin(EntryForm form, String source, EntryForm.Tick verified) {
        form.text(SOURCE, Texts.of("settings.step.source"), source)
                .tick(VERIFIED, Texts.of("settings.step.verified"), verified);
    }

    private static NewStep.Words typedWords(EntryForm form) {
        return new NewStep.Words(form.value(NAME), form.value(LONG_NAME));
    }

    private static NewStep.Origin typedOrigin(EntryForm form) {
        return new NewStep.Origin(
                form.value(SOURCE), form.isOn(VERIFIED) ? NewStep.Checked.VERIFIED : NewStep.Checked.UNVERIFIED);
    }

    private static Optional<String> refusal(Saved saved) {
        return saved instanceof Saved.Refused refused
                ? Optional.of(refused.findings().stream().map(FieldWords::of).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    @Override
    List<StepLine> read() {
        Map<String, String> actors = new CodeStore(services.book().reading())
                .items("ACTOR").stream()
                        .collect(Collectors.toMap(
                                l -> l.item().code(), l -> l.item().label(), (one, other) -> one));
        return store.all().stream()
                .map(s -> new StepLine(
                        s,
                        s.actors().stream().map(a -> actors.getOrDefault(a, a)).collect(Collectors.joining(", "))))
                .toList();
    }
}
