package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** Letters of verification with their replies, and through whose hands the dossier went. */
final class LettersTab implements PersonView.PageTab {
    private final VBox box = new VBox(6);
    private final DataTable<Verification> letters;
    private final DataTable<HandOver> hands;

    LettersTab(PersonController controller, ViewMemory memory) {
        letters = new DataTable<>("person-letters", Verification::id, letterColumns(), memory);
        letters.says(Texts.of("personui.letter.list"))
                .onOpen(letter -> controller.ask(id -> controller.plans().letter(id, letter)));
        hands = new DataTable<>("person-hands", HandOver::id, handColumns(), memory);
        hands.says(Texts.of("personui.hand.list"));
        Verification fresh = Verification.sent(
                "", "", Verification.Place.DOMESTIC, new Verification.Sent("", Optional.empty(), Optional.empty()));
        Button letter = button(
                Texts.of("personui.letter.add"),
                () -> controller.ask(id -> controller.plans().letter(id, fresh)));
        letter.setId("letter-add");
        Button hand = button(
                Texts.of("personui.hand.add"),
                () -> controller.ask(id ->
                        controller.plans().handOver(id, controller.services().today())));
        VBox.setVgrow(letters, Priority.ALWAYS);
        VBox.setVgrow(hands, Priority.ALWAYS);
        box.getStyleClass().add("titled-part");
        box.getChildren()
                .addAll(
                        head(Texts.of("personui.letter.list"), letter),
                        letters,
                        head(Texts.of("personui.hand.list"), hand),
                        hands);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(PersonPage page) {
        letters.setRows(page.way().map(w -> w.file().letters()).orElse(List.of()));
        hands.setRows(page.way().map(w -> w.file().handOvers()).orElse(List.of()));
    }

    static HBox head(String title, Button... acts) {
        Label label = new Label(title);
        label.getStyleClass().add("section");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox head = new HBox(8, label);
        head.getChildren().addAll(acts);
        return head;
    }

    static Button button(String name, Runnable act) {
        Button button = new Button(name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static List<Column<Verification>> letterColumns() {
        return List.of(
                Column.<Verification>text("about", Texts.of("personui.letter.about"), Verification::about)
                        .width(140),
                Column.<Verification>text("place", Texts.of("personui.letter.place"), Verification::place)
                        .width(170),
                Column.<Verification>date(
                        "on", Texts.of("personui.letter.on"), v -> v.sent().on()),
                Column.<Verification>date("due", Texts.of("personui.letter.due"), Verification::replyDue),
                Column.<Verification>date(
                        "reply",
                        Texts.of("personui.letter.replyOn"),
                        v -> v.reply().on()),
                Column.<Verification>text(
                        "result",
                        Texts.of("personui.letter.result"),
                        v -> v.reply().result()));
    }

    private static List<Column<HandOver>> handColumns() {
        return List.of(
                Column.<HandOver>date("on", Texts.of("personui.hand.on"), h -> Optional.of(h.on())),
                Column.<HandOver>text(
                                "kind", Texts.of("personui.hand.kind"), h -> Texts.ofEnum("personui.hand", h.kind()))
                        .width(110),
                Column.<HandOver>text("from", Texts.of("personui.hand.from"), HandOver::from)
                        .width(130),
                Column.<HandOver>text("to", Texts.of("personui.hand.to"), HandOver::to)
                        .width(130),
                Column.<HandOver>text("what", Texts.of("personui.hand.what"), HandOver::what));
    }
}
