package vn.ptdv.ui.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.training.LeakLists;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;

/** Those who do not get on: never sent to a class, certificate running out, certified but standing still. */
final class LeaksController extends Controller {
    private final ClassDesk desk;
    private final Model model = new Model();
    private final LeaksView view;

    /** Which list. */
    enum Kind {
        NEVER_SENT,
        RUNNING_OUT,
        STANDING_STILL
    }

    /** From how long on somebody is listed, as the settings say; months or, for certificates, days. */
    private static int amount(Kind kind, SettingValues settings) {
        return settings.whole(
                switch (kind) {
                    case NEVER_SENT -> SettingKey.LEAK_NEVER_SENT_MONTHS;
                    case RUNNING_OUT -> SettingKey.LEAK_RUNNING_OUT_DAYS;
                    case STANDING_STILL -> SettingKey.LEAK_STANDING_MONTHS;
                });
    }

    /** A list with the amount that it was made for. */
    record Found(Kind kind, int amount, List<Line> lines) {}

    /** One line with its stage in words. */
    record Line(LeakLists.Leak leak, String stage) {}

    /** The chosen list and its lines. */
    static final class Model {
        final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NEVER_SENT);
        final ObjectProperty<Found> found = new SimpleObjectProperty<>(new Found(Kind.NEVER_SENT, 0, List.of()));
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
        desk.read("classes.leaks", () -> read(kind, today), model.found::set, whileActive());
    }

    private Found read(Kind kind, LocalDate today) {
        int amount = amount(kind, desk.services().settings().now());
        LeakLists lists = desk.leaks();
        List<LeakLists.Leak> leaks = lists.named(
                switch (kind) {
                    case NEVER_SENT -> lists.neverSent(today, amount);
                    case RUNNING_OUT -> lists.runningOut(today, amount);
                    case STANDING_STILL -> lists.standingStill(today, amount);
                });
        return new Found(
                kind,
                amount,
                leaks.stream().map(l -> new Line(l, desk.stage(l.stage()))).toList());
    }

    private static final class LeaksView extends View<Model, LeaksController> {
        private final VBox root = new VBox(6);
        private final Map<Kind, DataTable<Line>> tables = new EnumMap<>(Kind.class);
        private final ClassDesk desk;
        private final Label what = new Label();

        LeaksView(Model model, LeaksController controller, ClassDesk desk) {
            super(model, controller);
            this.desk = desk;
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
            root.getChildren().addAll(kinds, what, table(model.kind.get()));
        }

        /** Each list has its own table, since the day in it means something else. */
        private DataTable<Line> table(Kind kind) {
            return tables.computeIfAbsent(kind, k -> {
                DataTable<Line> made = new DataTable<>(
                                "leaks",
                                l -> l.leak().candidacyId(),
                                columns(k),
                                desk.kit().memory())
                        .says(Texts.ofEnum("classui.leak", k))
                        .onOpen(l -> desk.openPerson().accept(l.leak().personId()))
                        .whenEmpty(new EmptyState(Texts.of("classui.noLeak"), Texts.of("classui.noLeakText")));
                VBox.setVgrow(made, Priority.ALWAYS);
                return made;
            });
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            whileShown.follow(model.found, found -> {
                DataTable<Line> table = table(found.kind());
                root.getChildren().set(root.getChildren().size() - 1, table);
                table.setRows(found.lines());
                what.setText(Texts.family("classui.leakText", found.kind().name(), found.amount()));
            });
        }

        private static List<Column<Line>> columns(Kind kind) {
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
                            Texts.ofEnum("classui.leakSince", kind),
                            l -> Optional.of(l.leak().since())),
                    Column.<Line>text(
                                    "certificate",
                                    Texts.of("classui.certificate"),
                                    l -> l.leak().certificate())
                            .width(140));
        }
    }
}
