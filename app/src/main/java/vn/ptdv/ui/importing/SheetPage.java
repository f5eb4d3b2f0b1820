package vn.ptdv.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.read.SheetInfo;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.NumberField;
import vn.ptdv.ui.frame.Toolkit;

/** Which sheet and which rows are the header; found by itself, to be looked over. */
final class SheetPage implements ImportPage {
    private static final int DEEPEST = 10_000;
    private static final int REPAIRS = 2;
    private static final int MOST_TITLES = 24;
    private final ImportModel model;
    private final ImportController controller;
    private final VBox root = new VBox(12);
    private final ComboBox<String> sheets = new ComboBox<>();
    private final NumberField first = new NumberField(1, DEEPEST);
    private final NumberField last = new NumberField(1, DEEPEST);
    private final Label found = new Label();
    private final Label notices = new Label();
    private final SheetRows rows;

    SheetPage(ImportModel model, ImportController controller, Toolkit kit) {
        this.model = model;
        this.controller = controller;
        rows = new SheetRows(controller::onHeader, kit.memory());
        sheets.setId("import-sheet");
        Button apply = new Button(Texts.of("import.header.apply"));
        apply.setId("import-header-apply");
        apply.setOnAction(e -> first.value()
                .get()
                .ifPresent(f -> controller.onHeader(
                        f.intValue(), (int) Math.max(f, last.value().get().orElse(f)))));
        HBox header = new HBox(
                12,
                new FieldBox(Texts.of("import.sheet"), sheets),
                new FieldBox(Texts.of("import.header.first"), first),
                new FieldBox(Texts.of("import.header.last"), last),
                apply);
        header.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        List.of(found, notices).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        found.setId("import-found");
        VBox.setVgrow(rows.root(), Priority.ALWAYS);
        root.getChildren().setAll(header, found, notices, rows.root());
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
        found.setText(
                draft.layout().found()
                        ? Texts.of(
                                "import.found",
                                VietnameseNumbers.format(draft.layout().data().size()),
                                VietnameseNumbers.format(
                                        draft.layout().skipped().size()),
                                titles(draft))
                        : Texts.of("import.found.nothing"));
        notices.setText(
                Stream.concat(draft.notices().stream(), repairs(draft).stream()).collect(Collectors.joining("\n")));
        notices.setVisible(!notices.getText().isBlank());
        notices.setManaged(notices.isVisible());
        rows.show(draft);
    }

    /** Not all of hundreds: the page would be full of them. */
    private static String titles(Draft draft) {
        String first = draft.headers().stream()
                .limit(MOST_TITLES)
                .map(HeaderCell::title)
                .collect(Collectors.joining(" \u00b7 "));
        int more = draft.headers().size() - MOST_TITLES;
        return more > 0 ? Texts.of("import.found.more", first, more) : first;
    }

    /** The first few columns that were repaired; all of them stand on the page of columns. */
    private static List<String> repairs(Draft draft) {
        List<EncodingFinder.Finding> found = draft.proposal().encodings().stream()
                .filter(EncodingFinder.Finding::repairs)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Stream<String> first = found.stream()
                .limit(REPAIRS)
                .map(f -> Texts.of("import.encoding", f.before(), f.after()))
                .distinct();
        return Stream.concat(first, Stream.of(Texts.of("import.encoding.hint", found.size())))
                .toList();
    }

    @Override
    public Node root() {
        return root;
    }
}
