package vn.ptdv.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.RowPolicy;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** Whether rows with faults hold the others back; progress and cancel. */
final class RunPage implements ImportPage {
    private static final double BAR = 420;
    private final ImportModel model;
    private final VBox root = new VBox(12);
    private final Label plan = new Label();
    private final RadioButton whole = new RadioButton(Texts.ofEnum("import.policy", RowPolicy.ALL_OR_NOTHING));
    private final RadioButton valid = new RadioButton(Texts.ofEnum("import.policy", RowPolicy.VALID_ROWS));
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox progress = new HBox(10);

    RunPage(ImportModel model, ImportController controller) {
        this.model = model;
        ToggleGroup group = new ToggleGroup();
        whole.setToggleGroup(group);
        whole.setId("import-whole");
        whole.setOnAction(e -> controller.onPolicy(RowPolicy.ALL_OR_NOTHING));
        valid.setToggleGroup(group);
        valid.setId("import-valid");
        valid.setOnAction(e -> controller.onPolicy(RowPolicy.VALID_ROWS));
        plan.setWrapText(true);
        plan.setId("import-plan");
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(Texts.of("import.progress.name"));
        Button cancel = new Button(Texts.of("import.cancel"));
        cancel.setOnAction(e -> controller.onCancel());
        progress.getChildren().setAll(bar, cancel);
        root.getChildren().setAll(plan, whole, valid, progress);
    }

    @Override
    public void attach(Subscriptions whileShown) {
        whileShown.bind(bar.progressProperty(), model.progress);
        whileShown.bind(progress.visibleProperty(), model.busy);
        whileShown.follow(model.policy, p -> (p == RowPolicy.VALID_ROWS ? valid : whole).setSelected(true));
        // What was refused was refused under the other rule.
        whileShown.onChange(model.policy, p -> model.message.set(""));
        whileShown.follow(model.checked, checked -> checked.ifPresent(this::show));
    }

    private void show(Checked checked) {
        long faults = ListImport.open(checked.preview()).stream()
                .mapToInt(RowFault::row)
                .distinct()
                .count();
        var counts = checked.preview().counts();
        plan.setText(Texts.of(
                "import.plan",
                VietnameseNumbers.format(counts.getOrDefault(PreviewRow.Kind.NEW, 0L)),
                VietnameseNumbers.format(counts.getOrDefault(PreviewRow.Kind.UPDATE, 0L)),
                VietnameseNumbers.format(faults)));
    }

    @Override
    public Node root() {
        return root;
    }
}
