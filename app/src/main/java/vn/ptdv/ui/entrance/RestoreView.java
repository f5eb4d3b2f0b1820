package vn.ptdv.ui.entrance;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.Manifest;
import vn.ptdv.store.backup.RestorePlan;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The table of backups, the figures of the chosen one, and its password. */
final class RestoreView extends View<RestoreModel, RestoreController> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private final Toolkit kit;
    private final DataTable<BackupEntry> table;
    private final Label plan = new Label();
    private final Label message = new Label();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button restore = new Button(Texts.of("entrance.restore.act"));
    private final VBox root = new VBox(12);

    RestoreView(RestoreModel model, RestoreController controller, Toolkit kit) {
        super(model, controller);
        this.kit = kit;
        table = new DataTable<>("restore", BackupEntry::file, columns(), kit.memory());
        table.says(Texts.of("entrance.restore.title"));
        table.onChoose(controller::onChosen)
                .whenEmpty(new EmptyState(Texts.of("entrance.restore.none"), Texts.of("entrance.restore.noneText")));
        restore.setId("restore-act");
        restore.getStyleClass().add("accent");
        restore.setOnAction(e -> controller.onRestore());
        password.setId("restore-password");
        message.setId("restore-message");
        message.getStyleClass().add("refusal");
        message.setWrapText(true);
        plan.setWrapText(true);
        Label title = new Label(Texts.of("entrance.restore.title"));
        title.getStyleClass().add("title");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setPadding(new Insets(24));
        root.getChildren().setAll(title, table, plan, login(), message, acts());
    }

    private HBox login() {
        return new HBox(
                12,
                new FieldBox(Texts.of("entrance.user"), user),
                new FieldBox(Texts.of("entrance.restore.password"), password));
    }

    private HBox acts() {
        Button other = new Button(Texts.of("entrance.restore.other"));
        other.setOnAction(e -> controller.onOtherFile());
        Button back = new Button(Texts.of("entrance.back"));
        back.setCancelButton(true);
        back.setOnAction(e -> controller.onBack());
        return new HBox(10, restore, other, back);
    }

    private List<Column<BackupEntry>> columns() {
        return List.of(
                Column.text(
                        "moment",
                        Texts.of("entrance.restore.moment"),
                        e -> e.manifest().map(m -> moment(m, kit)).orElse(Texts.of("entrance.restore.damaged"))),
                Column.text(
                        "reason",
                        Texts.of("entrance.restore.reason"),
                        e -> e.manifest()
                                .map(m -> Texts.ofEnum("entrance.reason", m.reason()))
                                .orElse("")),
                Column.text("people", Texts.of("entrance.restore.people"), e -> rows(e, "person")),
                Column.text("units", Texts.of("entrance.restore.units"), e -> rows(e, "unit")),
                Column.<BackupEntry>text(
                                "file",
                                Texts.of("entrance.restore.file"),
                                e -> e.file().getFileName().toString())
                        .width(380));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.onInvalid(model.backups, () -> table.setRows(model.backups));
        table.setRows(model.backups);
        whileShown.bindBoth(user.textProperty(), model.user);
        whileShown.bindBoth(password.textProperty(), model.password);
        whileShown.bind(message.textProperty(), model.message);
        whileShown.bind(restore.disableProperty(), model.busy);
        whileShown.follow(model.plan, this::showPlan);
    }

    private void showPlan(Optional<RestorePlan> chosen) {
        plan.setText(chosen.map(p -> Texts.of("entrance.restore.plan", figures(p)))
                .orElse(Texts.of("entrance.restore.choose")));
    }

    private static String figures(RestorePlan plan) {
        return Differences.TOLD.stream()
                .map(table -> Texts.family("entrance.table", table) + " "
                        + VietnameseNumbers.format(plan.manifest().figures().rows(table)))
                .collect(Collectors.joining(" · "));
    }

    private static String rows(BackupEntry entry, String table) {
        return entry.manifest()
                .map(m -> VietnameseNumbers.format(m.figures().rows(table)))
                .orElse("");
    }

    static String moment(Manifest manifest, Toolkit kit) {
        return MOMENT.format(
                LocalDateTime.ofInstant(manifest.at(), kit.machine().clock().getZone()));
    }
}
