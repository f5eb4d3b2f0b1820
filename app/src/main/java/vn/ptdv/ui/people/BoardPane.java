package vn.ptdv.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.layout.Gradually;

/** The steps as cards: how many stand at each, and how many stand there too long; a card opens its list. */
final class BoardPane extends ScrollPane {
    private static final double CARD = 210;
    /** So many cards leave a frame room for the rest. */
    private static final int PORTION = 4;

    private final FlowPane cards = new FlowPane(10, 10);
    private final Consumer<String> open;
    private final Gradually filling = new Gradually(cards, PORTION);

    BoardPane(Consumer<String> open) {
        this.open = open;
        setContent(cards);
        setFitToWidth(true);
        setFocusTraversable(false);
        setAccessibleText(Texts.of("people.look.BOARD"));
    }

    void show(List<PeopleModel.BoardCard> steps) {
        filling.show(steps.stream().map(this::card).toList());
    }

    private Node card(PeopleModel.BoardCard step) {
        Label name = new Label(step.name());
        Label count = new Label(VietnameseNumbers.format(step.count()));
        count.getStyleClass().add("title");
        Label days = new Label(Texts.of("people.board.average", step.averageDays()));
        days.getStyleClass().add("muted");
        int slow = step.slow() - step.still();
        Label age = new Label(slow == 0 ? "" : Texts.of("people.board.slow", slow));
        age.getStyleClass().addAll("status-sign", "slow");
        Label idle = new Label(step.still() == 0 ? "" : Texts.of("people.board.still", step.still()));
        idle.getStyleClass().addAll("status-sign", "below");
        VBox words = new VBox(3, name, count, days, age, idle);
        words.setPrefWidth(CARD);
        Button card = new Button("", words);
        card.setId("card-" + step.stageKey());
        card.setAccessibleText(
                Texts.of("people.board.says", step.name(), step.count(), step.slow(), step.averageDays()));
        card.setOnAction(e -> open.accept(step.stageKey()));
        return card;
    }
}
