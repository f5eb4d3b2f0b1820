package vn.ptdv.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** What was written, under which name, and the way back. */
final class ReceiptPage implements ImportPage {
    private final ImportModel model;
    private final VBox root = new VBox(12);
    private final Label figures = new Label();
    private final Button undo = new Button(Texts.of("import.undo"));

    ReceiptPage(ImportModel model, ImportController controller) {
        this.model = model;
        figures.setId("import-receipt");
        figures.setWrapText(true);
        undo.setId("import-undo");
        undo.setOnAction(e -> controller.onUndo());
        root.getChildren().setAll(figures, undo);
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
        figures.setText(Texts.of(
                receipt.batch().isEmpty() ? "import.receipt.nothing" : "import.receipt",
                receipt.file(),
                receipt.read(),
                receipt.count(PreviewRow.Kind.NEW),
                receipt.count(PreviewRow.Kind.UPDATE),
                receipt.skipped(),
                receipt.faults().stream().mapToInt(RowFault::row).distinct().count(),
                receipt.batch()));
        undo.setDisable(receipt.batch().isEmpty());
    }

    @Override
    public Node root() {
        return root;
    }
}
