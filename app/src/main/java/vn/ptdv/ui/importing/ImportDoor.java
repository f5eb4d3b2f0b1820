package vn.ptdv.ui.importing;

import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.common.theme.Icons;

/** The way from a screen into the guide that takes lists in; offered once by the window. */
public interface ImportDoor {
    /** Opens the guide for a kind of list; {@code into} names the class for lists of classes. */
    void open(ListKind kind, OptionalLong into);

    /** Asks where a blank workbook of the kind shall lie. */
    void template(ListKind kind);

    /** Asks where the list of the book shall lie in the layout in which it is taken in. */
    void layout(ListKind kind);

    static void offer(Node root, ImportDoor door) {
        root.getProperties().put(ImportDoor.class, door);
    }

    /** The acts with Excel that stand in the toolbar of a list: take in, blank workbook, take out. */
    static MenuButton menu(ListKind kind, OptionalLong into, Consumer<TableExports> export) {
        MenuButton menu = menu(kind, into);
        MenuItem out = new MenuItem(Texts.of("import.menu.export"));
        out.setOnAction(e -> TableExports.over(menu).ifPresent(export));
        menu.getItems().add(out);
        return menu;
    }

    /** For a page without a table to take out. */
    static MenuButton menu(ListKind kind, OptionalLong into) {
        MenuButton menu = new MenuButton(Texts.of("import.menu"), Icons.of(Feather.FILE_TEXT));
        menu.setId("excel-" + kind.code());
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item(menu, Texts.of("import.menu.import"), door -> door.open(kind, into)),
                        item(menu, Texts.of("import.menu.template"), door -> door.template(kind)));
        if (ListImport.KINDS.contains(kind)) {
            menu.getItems().add(item(menu, Texts.of("import.menu.layout"), door -> door.layout(kind)));
        }
        return menu;
    }

    private static MenuItem item(Node from, String name, Consumer<ImportDoor> act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> {
            for (Node node = from; node != null; node = node.getParent()) {
                if (node.getProperties().get(ImportDoor.class) instanceof ImportDoor door) {
                    act.accept(door);
                    return;
                }
            }
        });
        return item;
    }
}
