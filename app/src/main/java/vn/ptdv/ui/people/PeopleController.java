package vn.ptdv.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import vn.ptdv.exchange.list.PeopleConditions;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterShelf;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.filtering.BookFilters;
import vn.ptdv.ui.follow.Desk;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.PersonController;
import vn.ptdv.ui.person.PersonServices;
import vn.ptdv.ui.template.PrintDesk;

/** Sources and dossiers: the list of all who are on the way; a person, a form or an act on many opens over it. */
public final class PeopleController extends Controller {
    private final PersonServices services;
    private final Toolkit kit;
    private final PeopleList list;
    private final PeopleModel model = new PeopleModel();
    private final PeopleView view;
    private Optional<PeopleList.Loaded> loaded = Optional.empty();

    public PeopleController(BookServices shared, Toolkit kit) {
        this.services = PersonServices.over(shared);
        this.kit = kit;
        this.list = new PeopleList(services);
        this.view = new PeopleView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.slot.activate(whileActive);
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.slot.mayLeave();
    }

    void onOpen(PeopleRow row) {
        openPerson(row.facts().personId());
    }

    /** Shows one person's page over the list, from wherever it was asked for. */
    public void openPerson(long personId) {
        show(() -> new PersonController(services, kit, personId, this::closePage));
    }

    /** Shows a list beside this one, such as the exceptions; it goes back here. */
    public void openBeside(Function<Desk, ? extends Controller> maker) {
        show(() -> maker.apply(new Desk(services, kit, this::openPerson, this::closePage)));
    }

    void onAdd() {
        show(() -> new NewPersonController(
                services, kit, new NewPersonController.Ways(this::openAfterAdding, this::openPerson, this::closePage)));
    }

    private void openAfterAdding(long personId) {
        closePage();
        openPerson(personId);
    }

    void onAdvance() {
        List<PeopleRow> chosen = model.chosen.get();
        if (!chosen.isEmpty()) {
            kit.tasks()
                    .start(Job.of(progress -> BulkController.steps(
                                    services.process().now().map(), chosen))
                            .until(whileActive())
                            .onDone(steps ->
                                    show(() -> new BulkController(services, kit, steps, chosen, this::closePage))));
        }
    }

    void onUnit() {
        ask(MassActs::unit);
    }

    void onHelper() {
        ask(MassActs::helper);
    }

    /** Prints a template for all who are chosen. */
    void onPrint() {
        PrintDesk.of(services.shared(), kit)
                .ask(model.chosen.get().stream().map(PeopleRow::id).toList(), Optional.empty());
    }

    void onTag() {
        ask(MassActs::tag);
    }

    void onClass() {
        ask(MassActs::trainingClass);
    }

    void onReview() {
        ask(MassActs::review);
    }

    private void ask(Function<MassActs, MassAct> act) {
        List<PeopleRow> chosen = model.chosen.get();
        if (!chosen.isEmpty()) {
            kit.tasks()
                    .start(Job.of(progress -> act.apply(new MassActs(services)))
                            .until(whileActive())
                            .onDone(made -> show(() -> new MassController(made, kit, chosen, this::closePage))));
        }
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
        filter();
    }

    void onStage(String stageKey) {
        model.look.set(PeopleModel.Look.TABLE);
        onFilter(model.filter.get().with(PeopleList.STAGE, List.of(stageKey)));
    }

    void onEverybody() {
        model.everybody.set(!model.everybody.get());
        load();
    }

    void onLook(PeopleModel.Look look) {
        model.look.set(look);
    }

    void onChoose(List<PeopleRow> chosen) {
        model.chosen.set(chosen);
    }

    /** The fields of the lines as they are now. */
    FilterFields<PeopleRow> conditions() {
        return PeopleConditions.of(
                row -> new PeopleConditions.Facts(row.facts(), row.brief(), row.groups(), Set.of(), services.today()),
                key -> model.choices(key).stream()
                        .map(i -> new FilterField.Choice(i.code(), i.label()))
                        .toList());
    }

    /** Where filters of this list are kept. */
    FilterShelf shelf() {
        return new BookFilters("people", services.book(), kit);
    }

    private void show(Supplier<? extends Controller> maker) {
        model.slot.open(maker);
    }

    private void closePage() {
        model.slot.close();
    }

    private void load() {
        PeopleList.Whom whom = model.everybody.get() ? PeopleList.Whom.EVERYBODY : PeopleList.Whom.ON_THE_WAY;
        kit.tasks()
                .start(Job.of(progress -> list.read(whom, services.today()))
                        .latestWins("people.list")
                        .until(whileActive())
                        .onDone(this::take));
    }

    private void take(PeopleList.Loaded found) {
        loaded = Optional.of(found);
        model.labels.set(found.labels());
        model.choices.set(found.choices());
        model.total.set(found.rows().size());
        filter();
    }

    private void filter() {
        loaded.ifPresent(all -> kit.tasks()
                .start(Job.of(progress -> filtered(all, model.filter.get()))
                        .latestWins("people.filter")
                        .until(whileActive())
                        .onDone(this::show)));
    }

    /** The lines that pass and the cards made of them. */
    private record Filtered(List<PeopleRow> rows, List<PeopleModel.BoardCard> cards, String footer) {}

    private Filtered filtered(PeopleList.Loaded all, Filter filter) {
        List<PeopleRow> rows = list.filtered(all, filter, services.today());
        return new Filtered(
                rows,
                Board.cards(
                        services.process().now().map(),
                        rows,
                        Board.Ageing.of(services.shared().settings().now())),
                PeopleList.footer(rows));
    }

    private void show(Filtered found) {
        model.loading.set(false);
        model.board.set(found.cards());
        model.footer.set(found.footer());
        model.rows.set(found.rows());
    }
}
