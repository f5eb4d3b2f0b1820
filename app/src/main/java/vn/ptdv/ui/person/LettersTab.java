package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.store.dossier.DossierActs;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** Letters that check or ask for opinions with their replies, and through whose hands the dossier went. */
final class LettersTab implements PersonView.PageTab {
    private final VBox box = new VBox(6);
    private final DataTable<Verification> letters;
    private final DataTable<HandOver> hands;
    private final PersonController controller;
    private String name = "";

    LettersTab(PersonController controller, ViewMemory memory) {
        this.controller = controller;
        letters = new DataTable<>("person-letters", Verification::id, letterColumns(), memory);
        letters.says(Texts.of("personui.letter.list"))
                .onOpen(letter -> controller.letters().onOpen(letter));
        hands = new DataTable<>("person-hands", HandOver::id, handColumns(), memory);
        hands.says(Texts.of("personui.hand.list"))
                .onOpen(hand -> controller.ask(id -> controller.plans().editHandOver(id, hand)));
        Button hand = button(
                Texts.of("personui.hand.add"),
                () -> controller.ask(id ->
                        controller.plans().newHandOver(id, controller.services().today())));
        VBox.setVgrow(letters, Priority.ALWAYS);
        VBox.setVgrow(hands, Priority.ALWAYS);
        box.getStyleClass().add("titled-part");
        box.getChildren()
                .addAll(
                        head(Texts.of("personui.letter.list"), add(), papers(), remove()),
                        letters,
                        head(Texts.of("personui.hand.list"), hand, removeHand()),
                        hands);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(PersonPage page) {
        name = page.person().name();
        letters.setRows(page.way().map(w -> w.file().letters()).orElse(List.of()));
        hands.setRows(page.way().map(w -> w.file().handOvers()).orElse(List.of()));
    }

    private MenuButton add() {
        MenuButton menu = menu("letter-add", Texts.of("personui.letter.add"));
        menu.getItems()
                .add(item(
                        Texts.ofEnum("personui.letter.kind", Verification.Kind.CHECK),
                        () -> controller.letters().onNewCheck()));
        for (Verification.Kind kind : List.of(Verification.Kind.ORGANISATION, Verification.Kind.RESIDENCE)) {
            menu.getItems()
                    .add(item(
                            Texts.ofEnum("personui.letter.kind", kind),
                            () -> controller.letters().onNewOpinion(kind, name)));
        }
        return menu;
    }

    private MenuButton papers() {
        MenuButton menu = menu("letter-papers", Texts.of("personui.letter.papers"));
        menu.getItems()
                .addAll(
                        item(
                                Texts.of("personui.letter.issue"),
                                () -> chosen(l -> controller.letters().onIssue(l))),
                        item(
                                Texts.of("personui.letter.sheet"),
                                () -> chosen(l -> controller.letters().onSheet(l))));
        return menu;
    }

    private Button remove() {
        Button remove = button(
                Texts.of("personui.letter.remove"),
                () -> chosen(l -> controller.letters().onRemove(l)));
        remove.setId("letter-remove");
        return remove;
    }

    private Button removeHand() {
        Button remove = button(
                Texts.of("personui.letter.remove"),
                () -> hands.chosenRows().stream()
                        .findFirst()
                        .ifPresent(hand -> controller.run(
                                () -> new DossierActs(controller.services().book()).removeHandOver(hand.id()))));
        remove.setId("hand-remove");
        return remove;
    }

    private void chosen(Consumer<Verification> act) {
        letters.chosenRows().stream().findFirst().ifPresent(act);
    }

    private static MenuButton menu(String id, String name) {
        MenuButton menu = new MenuButton(name);
        menu.setId(id);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> act.run());
        return item;
    }

    static HBox head(String title, Node... acts) {
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
                Column.<Verification>text(
                                "kind",
                                Texts.of("personui.letter.what"),
                                v -> Texts.ofEnum("personui.letter.short", v.kind()))
                        .width(110),
                Column.<Verification>text("about", Texts.of("personui.letter.about"), Verification::about)
                        .width(120),
                Column.<Verification>text("place", Texts.of("personui.letter.place"), Verification::place)
                        .width(150),
                Column.<Verification>date(
                        "on", Texts.of("personui.letter.on"), v -> v.sent().on()),
                Column.<Verification>date("due", Texts.of("personui.letter.due"), Verification::replyDue),
                Column.<Verification>date(
                        "reply",
                        Texts.of("personui.letter.replyOn"),
                        v -> v.reply().on()),
                Column.<Verification>text("result", Texts.of("personui.letter.result"), LettersTab::result));
    }

    private static String result(Verification letter) {
        String counts = letter.reply()
                .opinion()
                .map(o -> Texts.of("personui.letter.counts", o.inFavour(), o.asked(), share(o)))
                .orElse("");
        return Stream.of(counts, letter.reply().result())
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String share(Verification.Opinion counts) {
        return VietnameseNumbers.percentText(counts.inFavour(), counts.asked(), 1, Rounding.HALF_UP)
                .orElse("");
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
