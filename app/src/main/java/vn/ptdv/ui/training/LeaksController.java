package vn.ptdv.ui.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.training.LeakLists;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;

/** Those who do not get on: never sent to a class, certificate running out, certified but standing still. */
final class LeaksController extends Controller {
    private static final int MONTHS = 12;
    private static final int DAYS = 180;
    private final ClassDesk desk;
    private final Model model = new Model();
    private final LeaksView view;

    /** Which list. */
    enum Kind {
        NEVER_SENT,
        RUNNING_OUT,
        STANDING_STILL
    }

    /** One line with its stage in words. */
    record Line(LeakLists.Leak leak, String stage) {}

    /** The chosen list and its lines. */
    static final class Model {
        final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NEVER_SENT);
        final ObjectProperty<List<Line>> lines = new SimpleObjectProperty<>(List.of());
    }

    LeaksController(ClassDesk desk) {
        this.desk = desk;
        this.view = new LeaksView(model, this, desk);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onKind(Kind kind) {
        model.kind.set(kind);
        load();
    }

    private void load() {
        Kind kind = model.kind.get();
        LocalDate today = desk.kit().clock().today();
        desk.read(
                "classes.leaks",
                () -> leaks(kind, today).stream()
                        .map(l -> new Line(l, desk.stage(l.stage())))
                        .toList(),
                model.lines::set,
                whileActive());
    }

    private List<LeakLists.Leak> leaks(Kind kind, LocalDate today) {
        return switch (kind) {
            case NEVER_SENT -> desk.leaks().neverSent(today, MONTHS);
            case RUNNING_OUT -> desk.leaks().runningOut(today, DAYS);
            case STANDING_STILL -> desk.leaks().standingStill(today, MONTHS);
        };
    }

    private static final class LeaksView extends View<Model, LeaksController> {
        private final VBox root = new VBox(6);
        private final DataTable<Line> table;
        private final Label what = new Label();

        LeaksView(Model model, LeaksController controller, ClassDesk desk) {
            super(model, controller);
            table = new DataTable<>(
                    "leaks", l -> l.leak().candidacyId(), columns(), desk.kit().memory());
            HBox kinds = new HBox(4);
            ToggleGroup group = new ToggleGroup();
            for (Kind kind : Kind.values()) {
                ToggleButton choice = new ToggleButton(Texts.ofEnum("classui.leak", kind));
                choice.setId("leak-" + kind.name());
                choice.setToggleGroup(group);
                choice.setSelected(kind == model.kind.get());
                choice.setOnAction(e -> {
                    choice.setSelected(true);
                    controller.onKind(kind);
                });
                kinds.getChildren().add(choice);
            }
            what.getStyleClass().add("muted");
            VBox.setVgrow(table, Priority.ALWAYS);
            root.getChildren().addAll(kinds, what, table);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            whileShown.follow(model.lines, table::setRows);
            whileShown.follow(
                    model.kind, kind -> what.setText(Texts.family("classui.leakText", kind.name(), MONTHS, DAYS)));
        }

        private static List<Column<Line>> columns() {
            return List.of(
                    Column.<Line>name(
                                    "person",
                                    Texts.of("classui.person"),
                                    l -> l.leak().name())
                            .width(200),
                    Column.<Line>text(
                                    "unit",
                                    Texts.of("classui.unit"),
                                    l -> l.leak().unit())
                            .width(260),
                    Column.<Line>text("stage", Texts.of("classui.stage"), Line::stage)
                            .width(240),
                    Column.<Line>date(
                            "since",
                            Texts.of("classui.since"),
                            l -> Optional.of(l.leak().since())),
                    Column.<Line>text(
                                    "certificate",
                                    Texts.of("classui.certificate"),
                                    l -> l.leak().certificate())
                            .width(140));
        }
    }
}
