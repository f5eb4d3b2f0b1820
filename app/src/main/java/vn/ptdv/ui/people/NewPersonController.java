package vn.ptdv.ui.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.ptdv.logic.person.CitizenId;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.person.PersonCheck;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.person.Duplicates;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.FactsFields;
import vn.ptdv.ui.person.PersonServices;

/** Takes someone into the source: the facts, the unit, and a word about who may be the same person. */
final class NewPersonController extends Controller {
    private final PersonServices services;
    private final Toolkit kit;
    private final Ways ways;
    private final NewPersonModel model = new NewPersonModel();
    private final NewPersonView view;

    /** Where it goes from here: to the new person, to someone who is there already, or back. */
    record Ways(LongConsumer added, LongConsumer open, Runnable back) {}

    NewPersonController(PersonServices services, Toolkit kit, Ways ways) {
        this.services = services;
        this.kit = kit;
        this.ways = ways;
        model.openedOn.set(services.today().toString());
        this.view = new NewPersonView(model, this, kit.clock());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        for (PersonField field : List.of(PersonField.FULL_NAME, PersonField.BIRTH, PersonField.CITIZEN_ID)) {
            whileActive.onChange(model.facts.typed(field), now -> lookForSame());
        }
        kit.tasks()
                .start(Job.of(progress -> new Lists(
                                FactsFields.read(new CodeLists(services.book().reading())), services.unitNodes()))
                        .until(whileActive)
                        .onDone(lists -> {
                            model.units.set(lists.units());
                            model.facts.lists.set(lists.facts());
                        }));
    }

    private record Lists(Map<PersonField, List<Item>> facts, List<UnitNode> units) {}

    @Override
    public boolean mayLeave() {
        return !model.facts.isTouched()
                || kit.dialogs()
                        .confirm(Question.grave(
                                Texts.of("people.add"), Texts.of("common.form.lose"), Texts.of("common.form.loseAct")));
    }

    void onCancel() {
        if (mayLeave()) {
            ways.back().run();
        }
    }

    void onOpen(long personId) {
        ways.open().accept(personId);
    }

    void onSave() {
        model.unitMessage.set(Message.NONE);
        model.dayMessage.set(Message.NONE);
        Optional<LocalDate> day = PartialDate.parse(model.openedOn.get()).flatMap(PartialDate::exact);
        if (day.isEmpty() || day.get().isAfter(services.today())) {
            Fault fault = day.isEmpty() ? Fault.NOT_A_DATE : Fault.IN_FUTURE;
            model.dayMessage.set(
                    Message.error(FieldWords.of(FieldFinding.of("openedOn", fault, model.openedOn.get()))));
        }
        if (model.unit.get().isEmpty()) {
            model.unitMessage.set(Message.error(FieldWords.of(FieldFinding.of("unit", Fault.EMPTY))));
        }
        PersonCheck.Result facts = checked();
        model.facts.show(facts.findings());
        if (facts.stops()
                || !model.unitMessage.get().isNone()
                || !model.dayMessage.get().isNone()) {
            view.focusWrong();
            return;
        }
        model.saving.set(true);
        kit.tasks()
                .start(Job.of(progress -> write(day.orElseThrow()))
                        .onEnd(() -> model.saving.set(false))
                        .onDone(this::written));
    }

    /** Everything that is wrong is said at once, not field by field. */
    private PersonCheck.Result checked() {
        Map<PersonField, String> typed = new EnumMap<>(PersonField.class);
        typed.putAll(model.facts.changed());
        typed.putIfAbsent(PersonField.FULL_NAME, "");
        return new PersonCheck(services.today()).check(typed);
    }

    private Saved write(LocalDate day) {
        return services.candidacies()
                .openNew(
                        model.facts.changed(),
                        NewCandidacy.first(0, Long.parseLong(model.unit.get()), day)
                                .introducedBy(introducedBy()));
    }

    private EnumSet<MassOrganisation> introducedBy() {
        EnumSet<MassOrganisation> bodies = EnumSet.noneOf(MassOrganisation.class);
        if (model.youthUnion.get()) {
            bodies.add(MassOrganisation.YOUTH_UNION);
        }
        if (model.tradeUnion.get()) {
            bodies.add(MassOrganisation.TRADE_UNION);
        }
        return bodies;
    }

    private void written(Saved saved) {
        if (saved instanceof Saved.Accepted person) {
            // What was typed is in the book now; leaving loses nothing.
            model.facts.settle();
            ways.added().accept(person.id());
        } else if (saved instanceof Saved.Refused refused) {
            model.facts.show(refused.findings());
            view.focusWrong();
        }
    }

    private void lookForSame() {
        String name = model.facts.typed(PersonField.FULL_NAME).get();
        String birth = model.facts.typed(PersonField.BIRTH).get();
        String number =
                CitizenId.normal(model.facts.typed(PersonField.CITIZEN_ID).get());
        kit.tasks()
                .start(Job.of(progress -> new Duplicates(services.book()).of(name, birth, number))
                        .latestWins("people.same")
                        .until(whileActive())
                        .onDone(model.suspects::set));
    }
}
