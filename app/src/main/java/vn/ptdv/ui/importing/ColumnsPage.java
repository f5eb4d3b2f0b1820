package vn.ptdv.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.read.CellName;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** Column by column, which field it feeds. */
final class ColumnsPage implements ImportPage {
    private static final int SAMPLES = 3;
    private static final double SAMPLE_WIDTH = 420;
    private static final double NARROW = 240;
    private final ImportModel model;
    private final ImportController controller;
    private final GridPane grid = new GridPane(16, 6);
    private final GridPane forAll = new GridPane(16, 6);
    private final Label forAllTitle = new Label(Texts.of("import.forAll"));
    private final CheckBox decoding = new CheckBox(Texts.of("import.encoding.choose"));
    private final ScrollPane root = new ScrollPane(new VBox(16, decoding, grid, new VBox(6, forAllTitle, forAll)));
    private final EncodingCells encodings;
    private String shown = "";
    private Optional<Path> decided = Optional.empty();

    /** A field that can be chosen; an empty key leaves the column out. */
    private record Choice(String key, String title) {}

    ColumnsPage(ImportModel model, ImportController controller) {
        this.model = model;
        this.controller = controller;
        encodings = new EncodingCells(controller::onEncoding);
        decoding.setId("import-encodings");
        decoding.setOnAction(e -> model.draft.get().ifPresent(this::show));
        root.setFitToWidth(true);
        forAllTitle.getStyleClass().add("section");
    }

    @Override
    public void attach(Subscriptions whileShown) {
        whileShown.follow(model.draft, draft -> draft.ifPresent(this::show));
        whileShown.follow(
                model.units,
                units -> model.draft.get().ifPresent(draft -> {
                    shown = "";
                    forAll(draft);
                }));
    }

    /** What no column tells may hold for every row; the fields stay as they are while one types in them. */
    private void forAll(Draft draft) {
        String now = draft.open().toString() + draft.file();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        forAll.getChildren().clear();
        forAllTitle.setVisible(!draft.open().isEmpty());
        int line = 0;
        for (FieldCatalog.Entry entry : draft.open()) {
            Label title = new Label(entry.title());
            Node field = field(entry, draft.forAll().getOrDefault(entry.key(), ""));
            field.setId("import-for-all-" + entry.key());
            forAll.addRow(line++, title, field);
        }
    }

    private Node field(FieldCatalog.Entry entry, String value) {
        if (entry.type().equals("UNIT")) {
            CodeCombo units = new CodeCombo(
                    model.units.get().stream().map(u -> Item.of(u, u)).toList());
            units.setPrefWidth(SAMPLE_WIDTH);
            if (!value.isEmpty()) {
                units.setCode(value);
            }
            units.value()
                    .addListener((o, old, now) ->
                            controller.onForAll(entry.key(), now.map(Item::code).orElse("")));
            return units;
        }
        TextField text = new TextField(value);
        text.setAccessibleText(entry.title());
        text.textProperty().addListener((o, old, now) -> controller.onForAll(entry.key(), now));
        return text;
    }

    private void show(Draft draft) {
        forAll(draft);
        Map<Integer, List<EncodingFinder.Finding>> parts = draft.encodings().stream()
                .collect(Collectors.groupingBy(part -> part.part().column()));
        propose(draft, parts);
        Optional<String> focused = focused();
        grid.getChildren().clear();
        heading(0, Texts.of("import.column.letter"));
        heading(1, Texts.of("import.column.title"));
        heading(2, Texts.of("import.column.sample"));
        heading(3, Texts.of("import.column.field"));
        if (decoding.isSelected()) {
            heading(4, Texts.of("import.column.encoding"));
        }
        List<Choice> choices = choices(draft);
        int line = 1;
        for (HeaderCell header : draft.headers()) {
            line(draft, header, choices, line);
            if (decoding.isSelected() && parts.containsKey(header.column())) {
                grid.add(encodings.of(header, parts.getOrDefault(header.column(), List.of())), 4, line);
            }
            line++;
        }
        focused.map(id -> grid.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** Shows the encodings by itself where something was repaired; the person may still hide or show them. */
    private void propose(Draft draft, Map<Integer, List<EncodingFinder.Finding>> parts) {
        decoding.setVisible(!parts.isEmpty());
        decoding.setManaged(!parts.isEmpty());
        if (decided.filter(draft.file()::equals).isEmpty()) {
            decided = Optional.of(draft.file());
            decoding.setSelected(!draft.proposal().encodings().isEmpty());
        }
    }

    /** The field in which the keyboard is, since the lines are made anew. */
    private Optional<String> focused() {
        return Optional.ofNullable(root.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner ->
                        grid.getChildren().contains(owner) || grid.getChildren().contains(owner.getParent()))
                .flatMap(owner -> Optional.ofNullable(owner.getId()));
    }

    private void line(Draft draft, HeaderCell header, List<Choice> choices, int line) {
        Label title = new Label(header.title());
        title.setWrapText(true);
        Label sample = new Label(draft.sample(header.column(), SAMPLES));
        sample.setId("import-sample-" + header.column());
        sample.getStyleClass().add("muted");
        sample.setMaxWidth(decoding.isSelected() ? NARROW : SAMPLE_WIDTH);
        grid.addRow(line, new Label(CellName.letters(header.column())), title, sample, combo(draft, header, choices));
    }

    private void heading(int column, String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
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
        WhenChosen.of(combo, choice -> controller.onColumn(header.column(), choice.key()));
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
