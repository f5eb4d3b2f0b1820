package vn.ptdv.ui.document;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.paper.PaperPane;

/** What is known of the document at the left, its pages at the right. */
final class IssuedView extends View<Issued, IssuedController> {
    private static final int SHA_SHOWN = 16;
    private final VBox root = new VBox(8);
    private final Label says = new Label();

    IssuedView(Issued its, IssuedController controller, TaskRunner tasks) {
        super(its, controller);
        Toolbar bar = new Toolbar(its.entry().symbol());
        if (its.pdf().isPresent()) {
            bar.main(Texts.of("docui.print.ask"), controller::onPrint);
        }
        if (controller.correctable()) {
            bar.act(Texts.of("docui.copying"), controller::onMakeCopy);
            bar.act(Texts.of("docui.correct"), controller::onCorrect);
        }
        bar.act(Texts.of("docui.back"), controller::onBack);
        SplitPane split = new SplitPane(facts(its), pages(its, tasks));
        split.setDividerPositions(0.3);
        VBox.setVgrow(split, Priority.ALWAYS);
        says.setId("issued-says");
        root.getChildren().setAll(bar, split, says);
    }

    private VBox facts(Issued its) {
        VBox facts = new VBox(8);
        facts.getStyleClass().add("form");
        its.facts().forEach(f -> facts.getChildren().add(line(f)));
        its.files().forEach(f -> file(facts, f));
        return facts;
    }

    private void file(VBox facts, Issued.Frozen frozen) {
        String sha = frozen.file().sha256().substring(0, SHA_SHOWN);
        facts.getChildren()
                .add(line(Texts.of(
                        frozen.bytes().isPresent() ? "docui.fact.file" : "docui.fact.changed",
                        frozen.file().fileName(),
                        sha)));
        if (frozen.bytes().isPresent()) {
            Button copy =
                    new Button(Texts.of(frozen.file().format().equals("pdf") ? "docui.copy.pdf" : "docui.copy.docx"));
            copy.setOnAction(e -> controller.onCopy(frozen));
            facts.getChildren().add(copy);
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Parent pages(Issued its, TaskRunner tasks) {
        if (its.pdf().isEmpty()) {
            return new EmptyState(Texts.of("docui.fact.none"), Texts.of("docui.fact.noneText"));
        }
        PaperPane pages = new PaperPane(tasks);
        pages.show(its.pdf().get());
        return pages;
    }

    void say(String words) {
        says.setText(words);
    }

    @Override
    public Parent root() {
        return root;
    }
}
