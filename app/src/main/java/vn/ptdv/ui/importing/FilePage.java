package vn.ptdv.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** What kind of list, and which file. */
final class FilePage implements ImportPage {
    private final ImportModel model;
    private final VBox root = new VBox(12);
    private final ToggleGroup kinds = new ToggleGroup();
    private final RadioButton classes;
    private final ComboBox<String> sender = new ComboBox<>();
    private final Label chosen = new Label();
    private final Button choose = new Button(Texts.of("import.file.choose"));

    FilePage(ImportModel model, ImportController controller) {
        this.model = model;
        Label what = new Label(Texts.of("import.file.what"));
        root.getChildren().add(what);
        for (ListKind kind : ListImport.KINDS) {
            root.getChildren().add(kind(kind, controller));
        }
        classes = kind(ListKind.CLASSES, controller);
        root.getChildren().add(classes);
        sender.setEditable(true);
        sender.setPrefWidth(360);
        sender.getEditor().setId("import-sender");
        sender.getEditor().textProperty().addListener((o, old, now) -> controller.onSender(now));
        choose.setId("import-file");
        choose.setOnAction(e -> controller.onChooseFile());
        Button template = new Button(Texts.of("import.template.save"));
        template.setId("import-template");
        template.setOnAction(e -> controller.onTemplate());
        chosen.setId("import-chosen");
        chosen.setWrapText(true);
        Label note = new Label(Texts.of("import.file.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        FieldBox from = new FieldBox(Texts.of("import.sender"), sender);
        from.setMaxWidth(360);
        root.getChildren().addAll(from, new HBox(10, choose, template), chosen, note);
    }

    private RadioButton kind(ListKind kind, ImportController controller) {
        RadioButton button = new RadioButton(kind.title());
        button.setId("import-kind-" + kind.code());
        button.setToggleGroup(kinds);
        button.setUserData(kind);
        button.setSelected(kind == model.kind.get());
        button.setOnAction(e -> controller.onKind(kind));
        return button;
    }

    @Override
    public void attach(Subscriptions whileShown) {
        whileShown.follow(model.draft, draft -> {
            chosen.setText(
                    draft.map(d -> Texts.of("import.file.chosen", d.file())).orElse(""));
            chosen.setVisible(draft.isPresent());
            chosen.setManaged(draft.isPresent());
        });
        whileShown.follow(model.senders, names -> sender.getItems().setAll(names));
        // A list of a class is begun from that class, which says whose list it is.
        whileShown.follow(model.kind, kind -> {
            classes.setVisible(kind == ListKind.CLASSES);
            classes.setManaged(kind == ListKind.CLASSES);
        });
        whileShown.follow(
                model.kind,
                kind -> kinds.getToggles().stream()
                        .filter(t -> kind.equals(t.getUserData()))
                        .forEach(t -> t.setSelected(true)));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void shown() {
        choose.requestFocus();
    }
}
