package vn.ptdv.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Who did what when, and what exactly an action changed. */
final class AuditController extends Controller {
    private static final int SHOWN = 2000;
    private static final int ROWS = 200;
    private final BookServices services;
    private final Toolkit kit;
    private final AuditDesk desk;
    private final Model model = new Model();
    private final View<?, ?> view;

    /** The actions and the columns of the chosen one. */
    static final class Model {
        final ObservableList<ActionLine> actions = FXCollections.observableArrayList();
        final ObservableList<AuditLog.Detail> details = FXCollections.observableArrayList();
        final StringProperty says = new SimpleStringProperty("");
    }

    AuditController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.desk = new AuditDesk(services, kit, model.says::set);
        this.view = new AuditView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onCheck() {
        desk.check();
    }

    void onExport() {
        desk.export();
    }

    void onChoose(List<? extends ActionLine> chosen) {
        if (chosen.size() != 1) {
            model.details.clear();
            return;
        }
        long id = chosen.get(0).id();
        kit.tasks()
                .start(Job.of(progress -> services.audit().details(id, ROWS))
                        .latestWins("audit.details")
                        .until(whileActive())
                        .onDone(found -> model.details.setAll(found)));
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> services.audit().actions(AuditLog.Filter.latest(SHOWN)))
                        .latestWins("audit.actions")
                        .until(whileActive())
                        .onDone(found -> model.actions.setAll(found)));
    }

    private static final class AuditView extends View<Model, AuditController> {
        private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
        private final DataTable<ActionLine> actions;
        private final DataTable<AuditLog.Detail> details;
        private final Label says = new Label();
        private final VBox root = new VBox(12);

        AuditView(Model model, AuditController controller, Toolkit kit) {
            super(model, controller);
            actions = new DataTable<>("audit", ActionLine::id, actionColumns(), kit.memory());
            actions.says(Section.AUDIT.title());
            details = new DataTable<>("audit-details", d -> d, detailColumns(), kit.memory());
            details.says(Texts.of("settings.audit.what"));
            actions.onChoose(controller::onChoose);
            Label title = new Label(Section.AUDIT.title());
            title.getStyleClass().add("title");
            SplitPane split = new SplitPane(actions, details);
            split.setOrientation(Orientation.VERTICAL);
            split.setDividerPositions(0.62);
            VBox.setVgrow(split, Priority.ALWAYS);
            root.getStyleClass().add("settings-wide");
            root.getChildren().setAll(title, acts(), says, split);
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            whileShown.onInvalid(model.actions, () -> actions.setRows(List.copyOf(model.actions)));
            whileShown.onInvalid(model.details, () -> details.setRows(List.copyOf(model.details)));
            actions.setRows(List.copyOf(model.actions));
            whileShown.follow(model.says, text -> {
                says.setText(text);
                says.setManaged(!text.isEmpty());
            });
        }

        private HBox acts() {
            says.setId("audit-says");
            says.setWrapText(true);
            Button check = new Button(Texts.of("settings.audit.check"));
            check.setId("audit-check");
            check.getStyleClass().add("accent");
            check.setOnAction(e -> controller.onCheck());
            Button export = new Button(Texts.of("settings.audit.export"));
            export.setId("audit-export");
            export.setOnAction(e -> controller.onExport());
            return new HBox(8, check, export);
        }

        private static List<Column<ActionLine>> actionColumns() {
            return List.of(
                    Column.<ActionLine>text("at", Texts.of("settings.audit.at"), a -> AT.format(a.at()))
                            .sortedBy(ActionLine::id)
                            .width(160),
                    Column.<ActionLine>text("user", Texts.of("settings.audit.user"), ActionLine::user)
                            .width(130),
                    Column.<ActionLine>text(
                                    "kind",
                                    Texts.of("settings.audit.kind"),
                                    a -> Texts.ofEnum("settings.audit.kind", a.kind()))
                            .width(110),
                    Column.<ActionLine>text(
                                    "what",
                                    Texts.of("settings.audit.what"),
                                    a -> a.name().words())
                            .width(420),
                    Column.<ActionLine>number("rows", Texts.of("settings.audit.rows"), ActionLine::rows)
                            .width(90));
        }

        private static List<Column<AuditLog.Detail>> detailColumns() {
            return List.of(
                    Column.<AuditLog.Detail>text(
                                    "table", Texts.of("settings.audit.table"), d -> TableWords.of(d.table()))
                            .width(140),
                    Column.<AuditLog.Detail>text(
                                    "column", Texts.of("settings.audit.column"), d -> TableWords.ofColumn(d.column()))
                            .width(160),
                    Column.<AuditLog.Detail>text(
                                    "before",
                                    Texts.of("settings.audit.before"),
                                    d -> TableWords.ofValue(d.before().orElse("")))
                            .leavingMasked(d -> TableWords.isCitizenId(d.column()))
                            .width(280),
                    Column.<AuditLog.Detail>text(
                                    "after",
                                    Texts.of("settings.audit.after"),
                                    d -> TableWords.ofValue(d.after().orElse("")))
                            .leavingMasked(d -> TableWords.isCitizenId(d.column()))
                            .width(280));
        }
    }
}
