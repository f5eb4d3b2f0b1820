package vn.ptdv.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.read.SheetInfo;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.NumberField;

/** Which sheet and which rows are the header; found by itself, to be looked over. */
final class SheetPage implements ImportPage {
    private static final int DEEPEST = 10_000;
    private final ImportModel model;
    private final ImportController controller;
    private final VBox root = new VBox(12);
    private final ComboBox<String> sheets = new ComboBox<>();
    private final NumberField first = new NumberField(1, DEEPEST);
    private final NumberField last = new NumberField(1, DEEPEST);
    private final Label found = new Label();
    private final Label notices = new Label();

    SheetPage(ImportModel model, ImportController controller) {
        this.model = model;
        this.controller = controller;
        sheets.setId("import-sheet");
        Button apply = new Button(Texts.of("import.header.apply"));
        apply.setId("import-header-apply");
        apply.setOnAction(e -> first.value()
                .get()
                .ifPresent(f -> controller.onHeader(
                        f.intValue(), (int) Math.max(f, last.value().get().orElse(f)))));
        HBox header = new HBox(
                12,
                new FieldBox(Texts.of("import.header.first"), first),
                new FieldBox(Texts.of("import.header.last"), last),
                apply);
        header.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        List.of(found, notices).forEach(label -> label.setWrapText(true));
        found.setId("import-found");
        root.getChildren().setAll(new FieldBox(Texts.of("import.sheet"), sheets), header, found, notices);
    }

    @Override
    public void attach(vn.ptdv.ui.common.mvc.Subscriptions whileShown) {
        whileShown.follow(model.draft, draft -> draft.ifPresent(this::show));
    }

    private void show(Draft draft) {
        sheets.setOnAction(e -> {});
        sheets.getItems().setAll(draft.sheets().stream().map(SheetInfo::name).toList());
        sheets.getSelectionModel().select(draft.proposal().sheet().info().index());
        sheets.setOnAction(e -> controller.onSheet(sheets.getSelectionModel().getSelectedIndex()));
        first.setNumber(Math.max(1, draft.layout().headerFirst()));
        last.setNumber(Math.max(1, draft.layout().headerLast()));
        String titles = draft.headers().stream().map(HeaderCell::title).collect(Collectors.joining(" \u00b7 "));
        found.setText(
                draft.layout().found()
                        ? Texts.of(
                                "import.found",
                                draft.layout().data().size(),
                                draft.layout().skipped().size(),
                                titles)
                        : Texts.of("import.found.nothing"));
        String encodings = draft.proposal().encodings().stream()
                .map(SheetPage::repaired)
                .distinct()
                .collect(Collectors.joining("\n"));
        notices.setText(String.join("\n", draft.notices()) + (encodings.isEmpty() ? "" : "\n" + encodings));
    }

    private static String repaired(EncodingFinder.Finding finding) {
        return Texts.of("import.encoding", finding.before(), finding.after());
    }

    @Override
    public Node root() {
        return root;
    }
}
