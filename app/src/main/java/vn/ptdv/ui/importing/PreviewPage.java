package vn.ptdv.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** Every row with what would become of it; doubts are decided and cells put right here. */
final class PreviewPage implements ImportPage {
    private static final int FROZEN = 3;
    private final ImportModel model;
    private final ImportController controller;
    private final Toolkit kit;
    private List<FieldCatalog.Entry> fed = List.of();
    private DataTable<PreviewRow> table;
    private final HBox filters = new HBox(6);
    private Optional<PreviewRow.Kind> wanted = Optional.empty();
    private int place;
    private final ComboBox<OnMatch> onMatch = new ComboBox<>();
    private final VBox root = new VBox(10);

    PreviewPage(ImportModel model, ImportController controller, Toolkit kit) {
        this.model = model;
        this.controller = controller;
        this.kit = kit;
        table = table(model.kind.get(), fed);
        onMatch.setConverter(ChoiceWords.by(way -> Texts.ofEnum("import.match", way)));
        onMatch.setId("import-match");
        onMatch.setAccessibleText(Texts.of("import.match"));
        onMatch.setOnAction(e -> {
            OnMatch way = onMatch.getValue();
            if (way != null && way != model.onMatch.get()) {
                controller.onMatch(way);
            }
        });
        Button decide = new Button(Texts.of("import.decide"));
        decide.setId("import-decide");
        decide.setOnAction(e -> table.chosenRows().stream().limit(1).forEach(this::decide));
        Button faults = new Button(Texts.of("import.faults.export"));
        faults.setId("import-preview-faults");
        faults.setOnAction(e -> controller.onFaults());
        HBox match = new HBox(8, new Label(Texts.of("import.match")), onMatch, decide, faults);
        match.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        root.getChildren().setAll(match, filters, table);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    // Asked before the table is, which would keep Enter to itself; a double click never leads on.
    private void key(KeyEvent e) {
        boolean plain = e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !e.isAltDown();
        if (plain
                && e.getTarget() instanceof TableView
                && !model.busy.get()
                && table.chosenRows().stream().noneMatch(PreviewPage::isOpen)) {
            e.consume();
            controller.onNext();
        }
    }

    /** Whether there is anything to decide, to type anew, or to put right elsewhere before the list can be taken. */
    private static boolean isOpen(PreviewRow row) {
        return switch (row.kind()) {
            case POSSIBLE_DUPLICATE, ERROR -> true;
            default -> row.match().isPresent();
        };
    }

    /** A table for the fields that this file feeds; the chooser of columns knows them by their kind of list. */
    private DataTable<PreviewRow> table(ListKind kind, List<FieldCatalog.Entry> fields) {
        DataTable<PreviewRow> made = new DataTable<>(
                        "import-preview",
                        PreviewRow::row,
                        PreviewColumns.of(kind, fields, PreviewPage::says),
                        kit.memory())
                .frozen(FROZEN);
        made.says(Texts.of("import.step.PREVIEW"));
        made.onOpen(this::decide);
        made.styled(row -> row.writes() ? RowStyle.PLAIN : RowStyle.FADED);
        VBox.setVgrow(made, Priority.ALWAYS);
        return made;
    }

    private static String name(PreviewRow row) {
        return Stream.of("full_name", "name", "unit")
                .flatMap(field -> Stream.ofNullable(row.values().get(field)))
                .map(vn.ptdv.sheet.value.Shown::of)
                .findFirst()
                .orElse("");
    }

    private static String says(PreviewRow row) {
        return switch (row.kind()) {
            case ERROR -> row.faults().stream().map(PreviewPage::fault).collect(Collectors.joining(" "));
            case POSSIBLE_DUPLICATE ->
                row.again().isPresent()
                        ? Texts.of("import.preview.again", row.like())
                        : Texts.of("import.preview.alike", row.like());
            default ->
                row.changes().stream()
                        .map(c -> c.before().isEmpty()
                                ? Texts.of("import.preview.filled", c.title(), c.after())
                                : Texts.of("import.preview.change", c.title(), c.before(), c.after()))
                        .collect(Collectors.joining("; "));
        };
    }

    private static String fault(RowFault fault) {
        return fault.columnName().isEmpty()
                ? fault.message()
                : Texts.of("import.preview.fault", fault.columnName(), fault.shown(), fault.message());
    }

    @Override
    public void attach(Subscriptions whileShown) {
        // Another file, or the same read otherwise, is looked at from its beginning.
        whileShown.follow(model.step, step -> {
            if (step.number() < ImportStep.PREVIEW.number()) {
                wanted = Optional.empty();
                place = 0;
            }
        });
        whileShown.follow(model.kind, kind -> {
            onMatch.getItems().setAll(MatchWays.of(kind));
            onMatch.setValue(model.onMatch.get());
        });
        whileShown.follow(model.onMatch, onMatch::setValue);
        whileShown.follow(model.checked, checked -> checked.ifPresent(this::show));
    }

    private void show(Checked checked) {
        Draft draft = model.draft.get().orElseThrow();
        List<FieldCatalog.Entry> now = PreviewColumns.fed(draft, checked);
        if (!now.equals(fed)) {
            fed = now;
            table = table(draft.kind(), fed);
            root.getChildren().set(root.getChildren().size() - 1, table);
        }
        table.setRows(checked.preview().rows());
        // Whoever works through the errors goes on with them as long as any are left.
        wanted = wanted.filter(kind -> checked.preview().counts().getOrDefault(kind, 0L) > 0);
        filter(wanted);
        ToggleGroup group = new ToggleGroup();
        filters.getChildren().clear();
        filter(
                        group,
                        "all",
                        Texts.of(
                                "import.filter.all",
                                VietnameseNumbers.format(
                                        checked.preview().rows().size())),
                        Optional.empty())
                .setSelected(wanted.isEmpty());
        checked.preview().counts().forEach((kind, count) -> {
            if (count > 0) {
                String text = Texts.of(
                        "import.filter.kind", Texts.ofEnum("import.kind", kind), VietnameseNumbers.format(count));
                filter(group, kind.name(), text, Optional.of(kind)).setSelected(wanted.equals(Optional.of(kind)));
            }
        });
        table.shownRows().stream()
                .filter(row -> place > 0 && row.row() >= place)
                .findFirst()
                .ifPresent(row -> table.choose(row.row()));
    }

    private void filter(Optional<PreviewRow.Kind> kind) {
        wanted = kind;
        table.setFilter(r -> kind.isEmpty() || r.kind() == kind.get());
    }

    private ToggleButton filter(ToggleGroup group, String id, String text, Optional<PreviewRow.Kind> kind) {
        ToggleButton button = new ToggleButton(text);
        button.setId("import-filter-" + id);
        button.setToggleGroup(group);
        button.setOnAction(e -> filter(kind));
        filters.getChildren().add(button);
        return button;
    }

    /** A doubt is decided; a cell with a fault is typed anew. */
    private void decide(PreviewRow row) {
        place = row.row();
        if (row.kind() == PreviewRow.Kind.POSSIBLE_DUPLICATE) {
            who(row);
        } else if (row.kind() == PreviewRow.Kind.ERROR) {
            row.faults().stream().filter(f -> f.column() >= 0).findFirst().ifPresent(controller::onFault);
        } else {
            row.match().ifPresent(known -> match(row, known));
        }
    }

    /** One match may be treated otherwise than all the others. */
    private void match(PreviewRow row, ExistingRows.Known known) {
        Checked checked = model.checked.get().orElseThrow();
        decided(
                Texts.of("import.matched.title", known.label()),
                Texts.of("import.matched.text", row.row(), says(row)),
                MatchWays.matched(checked, row, known, model.kind.get()));
    }

    private void who(PreviewRow row) {
        Checked checked = model.checked.get().orElseThrow();
        decided(
                Texts.of("import.alike.title", name(row)),
                row.again().isPresent()
                        ? Texts.of("import.alike.again", row.row(), row.like())
                        : Texts.of("import.alike.text", row.row()),
                MatchWays.alike(checked, row, model.kind.get()));
    }

    private void decided(String title, String text, List<MatchWays.Way> ways) {
        kit.dialogs()
                .choose(new Choice(
                        title, text, ways.stream().map(MatchWays.Way::title).toList()))
                .ifPresent(way -> controller.onDecided(ways.get(way).decided().get()));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void shown() {
        table.focusRows();
    }
}
