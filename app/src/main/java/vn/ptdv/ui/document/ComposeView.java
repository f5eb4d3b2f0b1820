package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.exchange.paper.SigningLines;
import vn.ptdv.exchange.paper.SourceItem;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.paper.PaperPane;

/** The form on the left, the page as it will print on the right, the findings under it. */
final class ComposeView extends View<ComposeModel, ComposeController> {
    private final ComboBox<PaperKind> kind = new ComboBox<>();
    private final ComboBox<SourceItem> source = new ComboBox<>();
    private final ComboBox<SourceItem> directive = new ComboBox<>();
    private final TextField threshold = new TextField();
    private final TextField day = new TextField();
    private final TextField subject = new TextField();
    private final TextArea addressees = new TextArea();
    private final TextArea body = new TextArea();
    private final TextArea recipients = new TextArea();
    private final CheckBox annex = new CheckBox(Texts.of("docui.annex"));
    private final CheckBox each = new CheckBox(Texts.of("docui.each"));
    private final FieldBox sourceBox = new FieldBox(Texts.of("docui.source"), source);
    private final FieldBox thresholdBox = new FieldBox(Texts.of("docui.threshold"), threshold);
    private final SignerPane signer;
    private final MarksPane marks = new MarksPane();
    private final FieldBox addresseesBox = new FieldBox(Texts.of("docui.addressees"), addressees);
    private final PaperPane pages;
    private final VBox findings = new VBox(2);
    private final Label says = new Label();
    private final Label corrects = new Label();
    private final HBox acts = new HBox(8);
    private final VBox root = new VBox(8);

    ComposeView(ComposeModel model, ComposeController controller, SigningLines lines, TaskRunner tasks) {
        super(model, controller);
        signer = new SignerPane(lines);
        pages = new PaperPane(tasks);
        kind.getItems().setAll(PaperKind.values());
        kind.setConverter(ChoiceWords.by(PaperKind::title));
        source.setConverter(ChoiceWords.by(SourceItem::title));
        directive.setConverter(ChoiceWords.by(SourceItem::title));
        List.of(addressees, recipients).forEach(area -> area.setPrefRowCount(3));
        body.setPrefRowCount(16);
        List.of(addressees, recipients, body).forEach(area -> area.setWrapText(true));
        names();
        acts();
        SplitPane split = new SplitPane(scrolled(form()), paper());
        split.setDividerPositions(0.42);
        VBox.setVgrow(split, Priority.ALWAYS);
        Toolbar bar = new Toolbar(Texts.of("docui.writing"));
        bar.node(corrects);
        bar.act(Texts.of("docui.back"), controller::onBack);
        root.getChildren().setAll(bar, split, says, acts);
    }

    private void names() {
        kind.setId("compose-kind");
        source.setId("compose-source");
        directive.setId("compose-directive");
        threshold.setId("compose-threshold");
        annex.setId("compose-annex");
        each.setId("compose-each");
        day.setId("compose-day");
        subject.setId("compose-subject");
        addressees.setId("compose-addressees");
        body.setId("compose-body");
        recipients.setId("compose-recipients");
        says.setId("compose-says");
        says.setWrapText(true);
        corrects.setId("compose-corrects");
        corrects.getStyleClass().add("muted");
        findings.setId("compose-findings");
        directive.setPromptText(Texts.of("docui.directive.prompt"));
        threshold.setPrefColumnCount(4);
        List.of(kind, source, directive).forEach(box -> box.setMaxWidth(Double.MAX_VALUE));
    }

    private VBox form() {
        HBox from = new HBox(8, sourceBox, thresholdBox);
        HBox.setHgrow(sourceBox, Priority.ALWAYS);
        thresholdBox.setMaxWidth(130);
        thresholdBox.setMinWidth(Region.USE_PREF_SIZE);
        VBox form = new VBox(
                6,
                new FieldBox(Texts.of("docui.kind"), kind),
                from,
                new HBox(16, annex, each),
                new FieldBox(Texts.of("docui.date"), day, FieldBox.Need.NEEDED),
                new FieldBox(Texts.of("docui.subject"), subject, FieldBox.Need.NEEDED),
                addresseesBox,
                new FieldBox(Texts.of("docui.directive"), directive),
                new FieldBox(Texts.of("docui.body"), body, FieldBox.Need.NEEDED),
                hint(),
                new FieldBox(Texts.of("docui.recipients"), recipients),
                signer,
                marks);
        form.getStyleClass().add("form");
        return form;
    }

    private static Label hint() {
        Label hint = new Label(Texts.of("docui.body.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        return hint;
    }

    private VBox paper() {
        VBox.setVgrow(pages, Priority.ALWAYS);
        return new VBox(6, pages, findings);
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
                        button("compose-print", Texts.of("docui.print.ask"), controller::onPrint),
                        button("compose-issue", Texts.of("docui.issue.ask"), controller::onIssue));
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
        signer.attach(whileShown, model);
        marks.attach(whileShown, model);
        whileShown.follow(model.kind, kind::setValue);
        whileShown.onChange(kind.valueProperty(), model.kind::set);
        whileShown.follow(model.sources, source.getItems()::setAll);
        whileShown.follow(model.source, chosen -> source.setValue(chosen.orElse(null)));
        whileShown.onChange(source.valueProperty(), s -> model.source.set(Optional.ofNullable(s)));
        whileShown.follow(model.directives, directive.getItems()::setAll);
        whileShown.onChange(directive.valueProperty(), this::cite);
        whileShown.bindBoth(annex.selectedProperty(), model.annex);
        whileShown.bindBoth(each.selectedProperty(), model.each);
        bind(whileShown, threshold, model.threshold);
        bind(whileShown, day, model.day);
        bind(whileShown, subject, model.subject);
        bind(whileShown, addressees, model.addressees);
        bind(whileShown, body, model.body);
        bind(whileShown, recipients, model.recipients);
        whileShown.follow(model.kind, this::fit);
        whileShown.follow(model.listed, listed -> show(annex, listed));
        whileShown.follow(model.pdf, pdf -> pdf.ifPresentOrElse(pages::show, pages::clear));
        whileShown.follow(model.says, says::setText);
        whileShown.follow(model.corrects, corrects::setText);
        whileShown.follow(model.ready, ready -> acts.setDisable(!ready));
        whileShown.follow(
                model.findings,
                lines -> findings.getChildren()
                        .setAll(lines.stream().map(ComposeView::finding).toList()));
    }

    private void cite(SourceItem chosen) {
        if (chosen != null) {
            controller.onDirective(chosen);
        }
    }

    private static void bind(Subscriptions whileShown, TextInputControl field, StringProperty value) {
        whileShown.bindBoth(field.textProperty(), value);
    }

    /** Only what is filled from the book has a source; only what goes to someone has addressees. */
    private void fit(PaperKind now) {
        show(sourceBox, now.source() != PaperKind.Source.NONE);
        show(thresholdBox, now.aboutUnits());
        show(each, now.aboutUnits());
        show(addresseesBox, now.addressed());
        show(signer, now != PaperKind.MINUTES);
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
}
