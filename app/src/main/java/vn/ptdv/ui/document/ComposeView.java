package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.ptdv.document.Papers;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The form on the left, the page as it will print on the right, the findings under it. */
final class ComposeView extends View<ComposeModel, ComposeController> {
    private final ComboBox<PaperKind> kind = new ComboBox<>();
    private final ComboBox<Signer> signer = new ComboBox<>();
    private final TextField day = new TextField();
    private final TextField subject = new TextField();
    private final TextArea addressees = new TextArea();
    private final TextArea body = new TextArea();
    private final TextArea recipients = new TextArea();
    private final FieldBox bodyBox = new FieldBox(Texts.of("docui.body"), body);
    private final FieldBox addresseesBox = new FieldBox(Texts.of("docui.addressees"), addressees);
    private final PageStack pages = new PageStack();
    private final VBox findings = new VBox(2);
    private final Label says = new Label();
    private final HBox acts = new HBox(8);
    private final VBox root = new VBox(8);

    ComposeView(ComposeModel model, ComposeController controller) {
        super(model, controller);
        kind.getItems().setAll(PaperKind.values());
        kind.setConverter(shown(PaperKind::title));
        signer.setConverter(shown(Signer::name));
        List.of(addressees, recipients).forEach(area -> area.setPrefRowCount(4));
        body.setPrefRowCount(9);
        List.of(addressees, recipients, body).forEach(area -> area.setWrapText(true));
        names();
        acts();
        SplitPane split = new SplitPane(scrolled(form()), paper());
        split.setDividerPositions(0.4);
        VBox.setVgrow(split, Priority.ALWAYS);
        Toolbar bar = new Toolbar(Texts.of("docui.writing"));
        bar.act(Texts.of("docui.back"), controller::onBack);
        root.getChildren().setAll(bar, split, says, acts);
    }

    private void names() {
        kind.setId("compose-kind");
        signer.setId("compose-signer");
        day.setId("compose-day");
        subject.setId("compose-subject");
        addressees.setId("compose-addressees");
        body.setId("compose-body");
        recipients.setId("compose-recipients");
        says.setId("compose-says");
        says.setWrapText(true);
        subject.setPromptText(Texts.of("docui.subject.prompt"));
        findings.setId("compose-findings");
    }

    private VBox form() {
        VBox form = new VBox(
                6,
                new FieldBox(Texts.of("docui.kind"), kind),
                new FieldBox(Texts.of("docui.date"), day, FieldBox.Need.NEEDED),
                new FieldBox(Texts.of("docui.subject"), subject),
                addresseesBox,
                bodyBox,
                new FieldBox(Texts.of("docui.recipients"), recipients),
                new FieldBox(Texts.of("docui.signer"), signer));
        form.getStyleClass().add("form");
        return form;
    }

    private VBox paper() {
        Slider zoom = new Slider(0.5, 2, 1);
        zoom.setAccessibleText(Texts.of("docui.zoom"));
        zoom.valueProperty().addListener((o, old, now) -> pages.zoom(now.doubleValue()));
        Label caption = new Label(Texts.of("docui.zoom"));
        caption.setLabelFor(zoom);
        ScrollPane scroll = scrolled(pages);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(6, new HBox(8, caption, zoom), scroll, findings);
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void acts() {
        acts.getChildren()
                .setAll(
                        button("compose-word", Texts.of("docui.word"), () -> controller.onSave(Papers.Format.DOCX)),
                        button("compose-pdf", Texts.of("docui.pdf"), () -> controller.onSave(Papers.Format.PDF)),
                        button("compose-print", Texts.of("docui.print"), controller::onPrint),
                        button("compose-issue", Texts.of("docui.issue"), controller::onIssue));
        acts.getChildren().get(acts.getChildren().size() - 1).getStyleClass().add("accent");
    }

    private static Button button(String id, String name, Runnable act) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(e -> act.run());
        return button;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        signer.getItems().setAll(model.signers.get());
        model.signer.get().ifPresent(signer::setValue);
        kind.setValue(model.kind.get());
        whileShown.onChange(kind.valueProperty(), model.kind::set);
        whileShown.onChange(signer.valueProperty(), s -> model.signer.set(Optional.ofNullable(s)));
        bind(whileShown, day, model.day);
        bind(whileShown, subject, model.subject);
        bind(whileShown, addressees, model.addressees);
        bind(whileShown, body, model.body);
        bind(whileShown, recipients, model.recipients);
        whileShown.follow(model.kind, this::fit);
        whileShown.follow(model.pages, pages::show);
        whileShown.follow(model.says, says::setText);
        whileShown.follow(model.ready, ready -> acts.setDisable(!ready));
        whileShown.follow(
                model.findings,
                lines -> findings.getChildren()
                        .setAll(lines.stream().map(ComposeView::finding).toList()));
    }

    private static void bind(Subscriptions whileShown, TextInputControl field, StringProperty value) {
        whileShown.bindBoth(field.textProperty(), value);
    }

    /** A letter from figures writes its own body; only what goes to someone has addressees. */
    private void fit(PaperKind now) {
        show(bodyBox, !now.fromProgress());
        show(addresseesBox, now.addressed());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label finding(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private interface Words<T> {
        String of(T value);
    }

    private static <T> StringConverter<T> shown(Words<T> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.of(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
