package vn.ptdv.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Entering;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.theme.Icons;

/** The open session: facts and acts above, the grid of votes, the sum below. */
final class AgendaView extends View<AgendaModel, AgendaController> {
    private final VBox root = new VBox(8);
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label needed = new Label();
    private final Label summary = new Label();
    private final Label said = new Label();
    private final VoteGrid grid;
    private final StackPane middle = new StackPane();
    private final EmptyState empty;
    private final Button save;
    private final Button close;
    private final FlowPane acts = new FlowPane(6, 4);
    private final PapersMenu papers;

    AgendaView(AgendaModel model, AgendaController controller) {
        super(model, controller);
        grid = new VoteGrid(controller.edits(), (row, by) -> controller.onMove(row.item.id(), by));
        empty = new EmptyState(Texts.of("sessionui.noDossier"), Texts.of("sessionui.noDossierText"))
                .act(Texts.of("sessionui.pick"), controller::onPick);
        title.getStyleClass().add("title");
        facts.getStyleClass().add("muted");
        needed.getStyleClass().add("strong");
        said.setId("agenda-said");
        summary.setId("agenda-summary");
        save = button("saveVotes", Texts.of("sessionui.saveVotes"), controller::onSave);
        close = button("close", Texts.of("sessionui.close"), controller::onClose);
        close.getStyleClass().add("accent");
        acts.getChildren()
                .addAll(
                        button("pick", Texts.of("sessionui.pick"), controller::onPick),
                        button("facts", Texts.of("sessionui.facts"), controller::onFacts),
                        button("fill", Texts.of("sessionui.fill"), controller::onFill),
                        button("up", Texts.of("sessionui.up"), () -> move(-1)),
                        button("down", Texts.of("sessionui.down"), () -> move(1)),
                        button("remove", Texts.of("sessionui.remove"), this::remove),
                        button("delete", Texts.of("sessionui.delete"), controller::onDelete),
                        save,
                        close);
        Button back = Icons.button(Feather.ARROW_LEFT, Texts.of("sessionui.back"), controller::onBack);
        papers = new PapersMenu(this::makePapers, controller::onPrint);
        Region wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        HBox head = new HBox(8, back, title, needed, wide, papers);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.getChildren().addAll(head, facts, acts, middle, new HBox(12, summary, gap, said));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(needed.textProperty(), model.needed);
        whileShown.bind(summary.textProperty(), model.summary);
        whileShown.bind(
                said.textProperty(),
                Bindings.createStringBinding(
                        () -> model.said.get().isEmpty() && model.changed.get()
                                ? Texts.of("sessionui.changed")
                                : model.said.get(),
                        model.changed,
                        model.said));
        whileShown.bind(save.disableProperty(), model.changed.not());
        whileShown.follow(model.meeting, this::show);
        whileShown.follow(model.rows, this::show);
    }

    void focusFirst() {
        javafx.application.Platform.runLater(grid::focusFirst);
    }

    private void show(Optional<Meeting> meeting) {
        meeting.ifPresent(m -> {
            title.setText(m.title());
            facts.setText(facts(m, absent()));
            boolean within =
                    root.getScene() != null && Entering.isWithin(root.getScene().getFocusOwner(), root);
            acts.setDisable(!model.isOpen());
            // What one typed in can be typed in no longer; the papers are what follows.
            if (within && !model.isOpen()) {
                papers.requestFocus();
            }
        });
    }

    private String absent() {
        String names = model.attendees.get().stream()
                .filter(a -> !a.isPresent())
                .map(a -> a.reason().isBlank() ? a.name() : Texts.of("sessionui.absentReason", a.name(), a.reason()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Texts.of("sessionui.absentAre", names);
    }

    private static String facts(Meeting m, String absent) {
        List<String> parts = new ArrayList<>(List.of(VietnameseDates.format(m.on())));
        Stream.of(
                        m.place(),
                        m.chair().isEmpty() ? "" : Texts.of("sessionui.chairIs", m.chair()),
                        m.secretary().isEmpty() ? "" : Texts.of("sessionui.secretaryIs", m.secretary()),
                        m.present() == 0 ? "" : Texts.of("sessionui.presentAre", m.present(), m.members()),
                        absent,
                        Texts.ofEnum("sessionui.state", m.state()))
                .filter(p -> !p.isEmpty())
                .forEach(parts::add);
        return String.join("   ", parts);
    }

    private void show(List<VoteRow> rows) {
        grid.show(rows, model.isOpen() ? VoteGrid.Editing.OPEN : VoteGrid.Editing.CLOSED);
        middle.getChildren().setAll(rows.isEmpty() ? empty : grid);
    }

    private void makePapers(SessionPaper.Kind kind) {
        controller.onPapers(kind, papers.format());
    }

    private void move(int by) {
        grid.current().ifPresent(row -> controller.onMove(row.item.id(), by));
    }

    private void remove() {
        grid.current().filter(controller::mayRemove).ifPresent(row -> controller.onRemove(row.item.id()));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            controller.onBack();
        } else if (e.isShortcutDown() && !VoteGrid.isForBlocks(e)) {
            act(e.getCode()).ifPresent(act -> {
                e.consume();
                act.run();
            });
        }
    }

    private Optional<Runnable> act(KeyCode code) {
        return switch (code) {
            case S -> Optional.of(controller::onSave);
            case N -> Optional.of(controller::onPick);
            case D -> Optional.of(controller::onFill);
            case DELETE -> Optional.of(this::remove);
            case ENTER -> Optional.of(controller::onClose);
            case P -> Optional.of(papers::show);
            default -> Optional.empty();
        };
    }

    private static Button button(String id, String name, Runnable act) {
        Button button = new Button(name);
        button.setId("agenda-" + id);
        button.setOnAction(e -> act.run());
        return button;
    }
}
