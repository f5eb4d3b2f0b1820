package vn.ptdv.ui.common.grid;

import java.util.function.BooleanSupplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.ptdv.logic.text.Texts;

/** What the right button offers on a cell; every act has its keys too. */
final class GridMenu {
    private GridMenu() {}

    record Acts(Runnable behind, Runnable copy, Runnable paste, Runnable fillDown) {}

    static ContextMenu of(BooleanSupplier opens, Acts acts) {
        MenuItem behind = item(Texts.of("entry.grid.behind"), acts.behind());
        ContextMenu menu = new ContextMenu(
                behind,
                new SeparatorMenuItem(),
                item(Texts.of("entry.grid.copy"), acts.copy()),
                item(Texts.of("entry.grid.paste"), acts.paste()),
                item(Texts.of("entry.grid.fillDown"), acts.fillDown()));
        menu.setOnShowing(e -> behind.setDisable(!opens.getAsBoolean()));
        return menu;
    }

    // Accelerators would reach over the whole window; the grid itself hears the keys.
    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> act.run());
        return item;
    }
}
