package vn.ptdv.ui.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.exchange.list.FaultyRows;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** What was written, under which name, the way back, and the rows that stayed outside. */
final class ReceiptPage implements ImportPage {
    private final ImportModel model;
    private final VBox root = new VBox(12);
    private final Label figures = new Label();
    private final Button undo = new Button(Texts.of("import.undo"));
    private final VBox rejected = new VBox(8);
    private final DataTable<RowFault> faults;

    ReceiptPage(ImportModel model, ImportController controller, Toolkit kit) {
        this.model = model;
        figures.setId("import-receipt");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        undo.setId("import-undo");
        undo.setOnAction(e -> controller.onUndo());
        faults = new DataTable<>("import-faults", fault -> fault, columns(), kit.memory());
        faults.says(Texts.of("import.faults.title"));
        Button export = new Button(Texts.of("import.faults.export"));
        export.setId("import-faults-export");
        export.setOnAction(e -> controller.onFaults());
        Label title = new Label(Texts.of("import.faults.title"));
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox.setVgrow(faults, Priority.ALWAYS);
        VBox.setVgrow(rejected, Priority.ALWAYS);
        rejected.getChildren().setAll(new HBox(8, title, export), faults);
        root.getChildren().setAll(figures, undo, rejected);
    }

    private List<Column<RowFault>> columns() {
        return List.of(
                Column.<RowFault>number("row", Texts.of("import.preview.row"), RowFault::row)
                        .width(80),
                Column.<RowFault>text("column", Texts.of("import.column.letter"), RowFault::columnName)
                        .width(80),
                Column.<RowFault>text("value", Texts.of("import.faults.value"), RowFault::value)
                        .width(220),
                Column.<RowFault>text("says", Texts.of("import.faults.column"), this::words)
                        .width(680));
    }

    private String words(RowFault fault) {
        return model.draft
                .get()
                .map((Draft draft) -> FaultyRows.words(draft, fault))
                .orElseGet(fault::message);
    }

    @Override
    public void attach(Subscriptions whileShown) {
        whileShown.follow(model.receipt, receipt -> receipt.ifPresent(this::show));
        whileShown.follow(model.takenBack, taken -> undo.setDisable(taken || batch().isEmpty()));
    }

    private String batch() {
        return model.receipt.get().map(ImportOutcome.Receipt::batch).orElse("");
    }

    private void show(ImportOutcome.Receipt receipt) {
        figures.setText(words(receipt));
        undo.setDisable(receipt.batch().isEmpty());
        faults.setRows(receipt.faults());
        rejected.setVisible(!receipt.faults().isEmpty());
        rejected.setManaged(!receipt.faults().isEmpty());
    }

    /** The receipt in one sentence. */
    static String words(ImportOutcome.Receipt receipt) {
        return Texts.of(
                receipt.batch().isEmpty() ? "import.receipt.nothing" : "import.receipt",
                receipt.file(),
                VietnameseNumbers.format(receipt.read()),
                VietnameseNumbers.format(receipt.count(PreviewRow.Kind.NEW)),
                VietnameseNumbers.format(receipt.count(PreviewRow.Kind.UPDATE)),
                VietnameseNumbers.format(receipt.skipped()),
                VietnameseNumbers.format(receipt.faults().stream()
                        .mapToInt(RowFault::row)
                        .distinct()
                        .count()),
                receipt.batch());
    }

    @Override
    public Node root() {
        return root;
    }
}
