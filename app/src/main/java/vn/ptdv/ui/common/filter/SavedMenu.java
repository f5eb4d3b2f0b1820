package vn.ptdv.ui.common.filter;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** The filters kept under names: use one, keep the present one, remove one. */
final class SavedMenu extends MenuButton {
    private final SavedFilters saved;
    private final Supplier<Filter> present;
    private final Consumer<Filter> use;
    private final Consumer<Consumer<String>> askName;

    SavedMenu(SavedFilters saved, Supplier<Filter> present, Consumer<Filter> use, Consumer<Consumer<String>> askName) {
        super(Texts.of("common.filter.saved"), Icons.of(Feather.STAR));
        this.saved = saved;
        this.present = present;
        this.use = use;
        this.askName = askName;
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(e -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        Menu remove = new Menu(Texts.of("common.filter.remove"));
        saved.all().forEach((name, filter) -> {
            getItems().add(item(name, () -> use.accept(filter)));
            remove.getItems().add(item(name, () -> saved.remove(name)));
        });
        remove.setDisable(remove.getItems().isEmpty());
        MenuItem keep = item(Texts.of("common.filter.keep"), () -> askName.accept(n -> saved.save(n, present.get())));
        keep.setDisable(present.get().isAll());
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(keep, remove);
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> act.run());
        return item;
    }
}
