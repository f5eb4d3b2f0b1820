package vn.ptdv.ui.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.Nominee;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.layout.StatusSign;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;

/** Chooses people of the source list for a class; says of the others why they cannot be sent. */
final class NomineesController extends Controller {
    private final ClassDesk desk;
    private final TrainingClass its;
    private final Model model = new Model();
    private final NomineesView view;

    /** Who could be sent, and who is chosen. */
    static final class Model {
        final ObjectProperty<Map<String, String>> stages = new SimpleObjectProperty<>(Map.of());
        final ObjectProperty<List<Nominee>> nominees = new SimpleObjectProperty<>(List.of());
        final ObjectProperty<List<Nominee>> chosen = new SimpleObjectProperty<>(List.of());
        final StringProperty says = new SimpleStringProperty("");
    }

    NomineesController(ClassDesk desk, TrainingClass its) {
        this.desk = desk;
        this.its = its;
        this.view = new NomineesView(model, this, desk);
    }

    /** The candidacies that were chosen and may be sent. */
    static Optional<List<Long>> ask(ClassDesk desk, TrainingClass its) {
        NomineesController asking = new NomineesController(desk, its);
        boolean wanted = desk.kit()
                .dialogs()
                .form(new Form(Texts.of("classui.nominate"), asking, Texts.of("classui.send"), asking::accept));
        return wanted ? Optional.of(asking.eligible()) : Optional.empty();
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        desk.read("classes.nominees", this::read, this::show, whileActive);
    }

    /** All of the source list, and what their steps are called. */
    private record Found(List<Nominee> nominees, Map<String, String> stages) {}

    private Found read() {
        List<Nominee> nominees = desk.nominations().candidates(its.id());
        return new Found(
                nominees,
                nominees.stream().map(Nominee::stage).distinct().collect(Collectors.toMap(key -> key, desk::stage)));
    }

    private void show(Found found) {
        model.stages.set(found.stages());
        model.nominees.set(found.nominees());
    }

    void onChoose(List<? extends Nominee> chosen) {
        model.chosen.set(List.copyOf(chosen));
        model.says.set(Texts.of(
                "classui.chosen",
                chosen.size(),
                eligible().size(),
                chosen.size() - eligible().size()));
    }

    private List<Long> eligible() {
        return model.chosen.get().stream()
                .filter(Nominee::eligible)
                .map(Nominee::candidacyId)
                .toList();
    }

    private boolean accept() {
        if (eligible().isEmpty()) {
            model.says.set(Texts.of("classui.chooseEligible"));
        }
        return !eligible().isEmpty();
    }

    private static final class NomineesView extends View<Model, NomineesController> {
        private final VBox root = new VBox(8);
        private final DataTable<Nominee> table;
        private final Label says = new Label();

        NomineesView(Model model, NomineesController controller, ClassDesk desk) {
            super(model, controller);
            table = new DataTable<>(
                            "nominees",
                            Nominee::candidacyId,
                            columns(),
                            desk.kit().memory())
                    .onChoose(controller::onChoose);
            table.says(Texts.of("classui.nominate"));
            FilterBar filters = new FilterBar(Texts.of("classui.findPerson"), List.of())
                    .onFilter(f -> table.setFilter(n -> f.findsIn(n.name() + " " + n.unit())))
                    .onDown(table::focusRows);
            table.under(filters);
            says.setId("nominees-says");
            VBox.setVgrow(table, Priority.ALWAYS);
            root.setPrefSize(960, 520);
            root.getChildren().addAll(filters, table, says);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            whileShown.follow(model.nominees, table::setRows);
            whileShown.bind(says.textProperty(), model.says);
        }

        private List<Column<Nominee>> columns() {
            return List.of(
                    Column.name("person", Texts.of("classui.person"), Nominee::name)
                            .width(190),
                    Column.text("unit", Texts.of("classui.unit"), Nominee::unit).width(230),
                    Column.<Nominee>text(
                                    "stage",
                                    Texts.of("classui.stage"),
                                    n -> model.stages.get().getOrDefault(n.stage(), n.stage()))
                            .width(200),
                    Column.number("days", Texts.of("classui.daysWaiting"), Nominee::daysWaiting),
                    Column.<Nominee>text("may", Texts.of("classui.may"), NomineesView::words)
                            .width(220)
                            .drawn(n -> new StatusSign(n.eligible() ? Status.REACHED : Status.SLOW, words(n))));
        }

        private static String words(Nominee nominee) {
            return nominee.obstacle()
                    .map(o -> Texts.ofEnum("classui.obstacle", o))
                    .orElse(Texts.of("classui.eligible"));
        }
    }
}
