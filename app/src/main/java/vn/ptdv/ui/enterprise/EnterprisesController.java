package vn.ptdv.ui.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.unit.EnterpriseActs;
import vn.ptdv.store.unit.EnterpriseStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.form.SmallForm;
import vn.ptdv.ui.frame.Toolkit;

/** Doanh nghiệp ngoài Nhà nước: which have no Party organisation, who works on it, how far it is. */
public final class EnterprisesController extends Controller {
    static final String UNIT = "unit";
    static final String STATE = "state";
    static final String TYPE = "type";
    static final String OFFICER = "officer";
    static final String WITHOUT = "WITHOUT";
    static final String WITH = "WITH";
    private static final String FILTER = "enterprises.filter";

    private final BookServices services;
    private final Toolkit kit;
    private final EnterprisesModel model = new EnterprisesModel();
    private final View<?, ?> view;

    public EnterprisesController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        model.filter.set(kit.memory().get(FILTER).map(Filter::parse).orElse(Filter.ALL.with(UNIT, List.of(WITHOUT))));
        this.view = new EnterprisesView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        model.panel.get().ifPresent(Controller::activate);
        whileActive.add(() -> model.panel.get().ifPresent(Controller::deactivate));
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.panel.get().map(Controller::mayLeave).orElse(true);
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
        kit.memory().put(FILTER, filter.text());
    }

    void onAdd() {
        open(new EnterprisePlans(services.book(), model.shown.get()).add());
    }

    void onEdit(EnterprisesModel.Line line) {
        open(new EnterprisePlans(services.book(), model.shown.get()).edit(line.enterprise()));
    }

    void onRemove(EnterprisesModel.Line line) {
        boolean sure = kit.dialogs()
                .confirm(Question.plain(
                        Texts.of("unitui.enterprise.remove"),
                        Texts.of(
                                "unitui.enterprise.removeText",
                                line.enterprise().name()),
                        Texts.of("unitui.enterprise.remove")));
        if (sure) {
            kit.tasks()
                    .start(Job.of(progress -> new EnterpriseActs(services.book()).delete(line.enterprise()))
                            .onDone(this::told));
        }
    }

    boolean passes(EnterprisesModel.Line line) {
        Filter filter = model.filter.get();
        Enterprise e = line.enterprise();
        return filter.findsIn(e.name() + " " + e.sector() + " " + e.address() + " " + e.owner())
                && filter.allows(UNIT, line.hasUnit() ? WITH : WITHOUT)
                && filter.allows(STATE, e.stateCode())
                && filter.allows(TYPE, e.typeCode())
                && filter.allows(OFFICER, e.officer());
    }

    private void told(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Refused refused) {
            kit.dialogs().message(Texts.of("unitui.refused"), refused.words());
        }
    }

    private void open(FormPlan plan) {
        if (mayLeave()) {
            close();
            SmallForm form = new SmallForm(plan, kit, kept -> {}, this::close);
            if (isActive()) {
                form.activate();
            }
            model.panel.set(Optional.of(form));
        }
    }

    private void close() {
        model.panel.get().ifPresent(Controller::deactivate);
        model.panel.set(Optional.empty());
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> read())
                        .latestWins("enterprises")
                        .until(whileActive())
                        .onDone(model.shown::set));
    }

    private EnterprisesModel.Shown read() {
        CodeLists lists = new CodeLists(services.book().reading());
        EnterprisesModel.Codes codes = new EnterprisesModel.Codes(
                lists.labels("UNIT_TYPE"), lists.labels("ENTERPRISE_STATE"), lists.labels("AREA"));
        UnitTree tree = new UnitStore(services.book().reading()).tree();
        Function<Enterprise, String> unit = e -> e.unitId().isPresent()
                ? tree.find(e.unitId().getAsLong()).map(Unit::name).orElse("")
                : "";
        List<EnterprisesModel.Line> lines = new EnterpriseStore(services.book().reading())
                .all().stream()
                        .map(e -> new EnterprisesModel.Line(
                                e,
                                codes.types().getOrDefault(e.typeCode(), e.typeCode()),
                                codes.states().getOrDefault(e.stateCode(), e.stateCode()),
                                codes.areas().getOrDefault(e.areaCode(), e.areaCode()),
                                unit.apply(e)))
                        .toList();
        return new EnterprisesModel.Shown(lines, tree, codes);
    }
}
