package vn.ptdv.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** Column by column, which field it feeds. */
final class ColumnsPage implements ImportPage {
    private static final int SAMPLES = 3;
    private static final double SAMPLE_WIDTH = 420;
    private final ImportModel model;
    private final ImportController controller;
    private final GridPane grid = new GridPane(16, 6);
    private final ScrollPane root = new ScrollPane(grid);

    /** A field that can be chosen; an empty key leaves the column out. */
    private record Choice(String key, String title) {}

    ColumnsPage(ImportModel model, ImportController controller) {
        this.model = model;
        this.controller = controller;
        root.setFitToWidth(true);
    }

    @Override
    public void attach(Subscriptions whileShown) {
        whileShown.follow(model.draft, draft -> draft.ifPresent(this::show));
    }

    private void show(Draft draft) {
        grid.getChildren().clear();
        heading(0, Texts.of("import.column.letter"));
        heading(1, Texts.of("import.column.title"));
        heading(2, Texts.of("import.column.sample"));
        heading(3, Texts.of("import.column.field"));
        List<Choice> choices = choices(draft);
        int line = 1;
        for (HeaderCell header : draft.headers()) {
            Label title = new Label(header.title());
            title.setWrapText(true);
            Label sample = new Label(draft.sample(header.column(), SAMPLES));
            sample.getStyleClass().add("muted");
            sample.setMaxWidth(SAMPLE_WIDTH);
            grid.addRow(
                    line++, new Label(CellName.letters(header.column())), title, sample, combo(draft, header, choices));
        }
    }

    private void heading(int column, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        grid.add(label, column, 0);
    }

    private Node combo(Draft draft, HeaderCell header, List<Choice> choices) {
        ComboBox<Choice> combo = new ComboBox<>();
        combo.setId("import-column-" + header.column());
        combo.setAccessibleText(header.title());
        combo.setConverter(ChoiceWords.by(Choice::title));
        combo.getItems().setAll(choices);
        String field = draft.mapping().fieldOf(header.column()).orElse("");
        combo.setValue(choices.stream()
                .filter(c -> c.key().equals(field))
                .findFirst()
                .orElseGet(() -> new Choice(field, field)));
        combo.setOnAction(e -> controller.onColumn(
                header.column(),
                Optional.ofNullable(combo.getValue()).map(Choice::key).orElse("")));
        return combo;
    }

    private static List<Choice> choices(Draft draft) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Texts.of("import.column.left_out")));
        FieldCatalog.entries(draft.kind()).forEach(e -> {
            choices.add(new Choice(e.key(), e.required() ? e.title() + " *" : e.title()));
            parts(e).forEach(choices::add);
        });
        return choices;
    }

    /** Fields that lists like to spread over two columns. */
    private static List<Choice> parts(FieldCatalog.Entry entry) {
        return switch (entry.key()) {
            case "full_name" ->
                List.of(
                        new Choice("full_name.last", Texts.of("import.part.last")),
                        new Choice("full_name.first", Texts.of("import.part.first")));
            case "sex", "birth_date" ->
                List.of(
                        new Choice(entry.key() + ".male", Texts.of("import.part.male", entry.title())),
                        new Choice(entry.key() + ".female", Texts.of("import.part.female", entry.title())));
            default -> List.of();
        };
    }

    @Override
    public Node root() {
        return root;
    }
}
