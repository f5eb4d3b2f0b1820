package vn.ptdv.ui.common.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** The filters kept under names: use one, keep the present one, remove one; pinned ones stand beside as buttons. */
public final class SavedMenu extends HBox {
    private final MenuButton menu = new MenuButton(Texts.of("common.filter.saved"), Icons.of(Feather.STAR));
    private final FilterShelf shelf;
    private final Supplier<Filter> present;
    private final Consumer<Filter> use;
    private Optional<Consumer<List<Node>>> elsewhere = Optional.empty();
    private List<Node> pinned = List.of();

    /** The present filter is asked for whenever one may be kept. */
    public SavedMenu(FilterShelf shelf, Supplier<Filter> present, Consumer<Filter> use) {
        super(6);
        this.shelf = shelf;
        this.present = present;
        this.use = use;
        menu.setId("filter-saved");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setOnShowing(e -> shelf.load(this::fill));
        getChildren().add(menu);
        reload();
    }

    /** For narrow places: a sign, with its words when the pointer rests on it. */
    public SavedMenu asSign() {
        menu.setAccessibleText(menu.getText());
        menu.setTooltip(new Tooltip(menu.getText()));
        menu.setText("");
        menu.getStyleClass().add("flat");
        return this;
    }

    /** Shows the pinned ones elsewhere, such as where they may go on in a second line. */
    SavedMenu pinsAt(Consumer<List<Node>> place) {
        elsewhere = Optional.of(place);
        place();
        return this;
    }

    private void place() {
        getChildren().setAll(elsewhere.isPresent() ? List.of() : pinned);
        getChildren().add(menu);
        elsewhere.ifPresent(place -> place.accept(pinned));
    }

    private void reload() {
        shelf.load(all -> {
            fill(all);
            pinned = all.stream().filter(Kept::pinned).<Node>map(this::pin).toList();
            place();
        });
    }

    private Button pin(Kept kept) {
        Button button = new Button(kept.name(), Icons.of(Feather.STAR));
        button.getStyleClass().add("flat");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("pinned-" + kept.name());
        button.setOnAction(e -> use.accept(kept.filter()));
        return button;
    }

    private void fill(List<Kept> all) {
        menu.getItems().clear();
        all.forEach(kept -> menu.getItems().add(item(title(kept), () -> use.accept(kept.filter()))));
        MenuItem keep = item(
                Texts.of("common.filter.keep"),
                () -> shelf.askName(name -> shelf.keep(name, present.get(), this::reload)));
        keep.setDisable(present.get().isAll());
        if (!all.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(keep);
        List<Kept> mine = all.stream().filter(Kept::mine).toList();
        if (shelf instanceof SharedShelf shared) {
            menu.getItems()
                    .add(menu(
                            Texts.of("common.filter.pin"),
                            mine,
                            this::pinWords,
                            kept -> shared.pin(kept, this::reload)));
            menu.getItems()
                    .add(menu(
                            Texts.of("common.filter.share"),
                            mine,
                            this::shareWords,
                            kept -> shared.share(kept, this::reload)));
        }
        menu.getItems()
                .add(menu(
                        Texts.of("common.filter.remove"), mine, Kept::name, kept -> shelf.remove(kept, this::reload)));
    }

    private static String title(Kept kept) {
        return kept.mine() ? kept.name() : Texts.of("common.filter.of", kept.name(), kept.owner());
    }

    private String pinWords(Kept kept) {
        return kept.pinned() ? Texts.of("common.filter.unpinOne", kept.name()) : kept.name();
    }

    private String shareWords(Kept kept) {
        return kept.shared() ? Texts.of("common.filter.unshareOne", kept.name()) : kept.name();
    }

    private static Menu menu(
            String title, List<Kept> all, java.util.function.Function<Kept, String> words, Consumer<Kept> act) {
        Menu menu = new Menu(title);
        all.forEach(kept -> menu.getItems().add(item(words.apply(kept), () -> act.accept(kept))));
        menu.setDisable(all.isEmpty());
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> act.run());
        return item;
    }
}
