package vn.ptdv.ui.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.layout.Gradually;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;

/** The header, the line of time at the left, the tabs at the right; an open form stands over the tabs. */
final class PersonView extends View<PersonModel, PersonController> {
    private final VBox root = new VBox(8);
    private final PersonHeader header;
    private final TimePane time;
    private final FactsTab facts;
    private final TabPane tabs = new TabPane();
    private final StackPane right = new StackPane();
    private final Map<PersonModel.Tab, PageTab> parts = new EnumMap<>(PersonModel.Tab.class);
    /** What had the focus before a form was opened, which gets it back. */
    private Optional<Node> before = Optional.empty();

    private boolean entered;

    /** A tab that shows its part of the page. */
    interface PageTab {
        Node node();

        void show(PersonPage page);
    }

    PersonView(PersonModel model, PersonController controller, Toolkit kit) {
        super(model, controller);
        header = new PersonHeader(controller);
        time = new TimePane(controller, kit.memory());
        facts = new FactsTab(model, controller, kit);
        part(PersonModel.Tab.FACTS, () -> facts);
        part(PersonModel.Tab.DOSSIER, () -> new DossierTab(controller, kit.memory()));
        part(PersonModel.Tab.LETTERS, () -> new LettersTab(controller, kit.memory()));
        part(PersonModel.Tab.HELPERS, () -> new HelpersTab(model, controller, kit.memory()));
        part(PersonModel.Tab.DOCUMENTS, () -> new DocumentsTab(controller, kit.memory()));
        part(PersonModel.Tab.HISTORY, () -> new HistoryTab(kit.memory()));
        tabs.setId("person-tabs");
        SplitPane split = new SplitPane(time, right);
        split.setDividerPositions(0.42);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren().addAll(header, split);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** A tab is made when it is first looked at: all of them at once would hold the window up. */
    private void part(PersonModel.Tab key, Supplier<PageTab> maker) {
        Tab tab = new Tab(Texts.ofEnum("personui.tab", key));
        tab.setId("tab-" + key.name());
        tab.setClosable(false);
        tab.selectedProperty().addListener((o, old, now) -> {
            if (now && !parts.containsKey(key)) {
                PageTab made = maker.get();
                parts.put(key, made);
                tab.setContent(made.node());
                model.page.get().ifPresent(made::show);
            }
        });
        tabs.getTabs().add(tab);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.page, page -> page.ifPresent(this::show));
        whileShown.follow(model.panel, this::showPanel);
    }

    void focusWrongFact() {
        facts.focusWrong();
    }

    private void show(PersonPage page) {
        header.show(page);
        if (!entered) {
            entered = true;
            Platform.runLater(this::focusNext);
            Gradually.afterThisFrame(this::showTabs);
        }
        time.show(page.way().map(PersonPage.Way::timeline).orElse(List.of()));
        parts.values().forEach(part -> part.show(page));
    }

    private void showTabs() {
        right.getChildren().add(0, tabs);
        Gradually.afterThisFrame(facts::fill);
    }

    private void showPanel(Optional<Controller> panel) {
        tabs.setVisible(panel.isEmpty());
        right.getChildren().removeIf(node -> node != tabs);
        panel.ifPresent(p -> right.getChildren().add(p.root()));
        panel.ifPresent(p -> StackPane.setAlignment(p.root(), javafx.geometry.Pos.TOP_LEFT));
        if (root.getScene() == null) {
            return;
        }
        if (panel.isPresent()) {
            before = Optional.ofNullable(root.getScene().getFocusOwner());
        } else {
            before.filter(node -> node.getScene() == root.getScene() && node.isVisible())
                    .ifPresentOrElse(Node::requestFocus, this::focusNext);
        }
    }

    private void focusNext() {
        header.lookup("#person-next").requestFocus();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            controller.onBack();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
            controller.onSaveFacts();
            e.consume();
        } else if (e.isAltDown() && e.getCode().isDigitKey()) {
            int place = e.getCode().getCode() - KeyCode.DIGIT1.getCode();
            if (place >= 0 && place < tabs.getTabs().size()) {
                tabs.getSelectionModel().select(place);
                e.consume();
            }
        }
    }
}
