package vn.ptdv.ui.common.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.filter.FilterFields;

/** What the window does for every table that stands in it: take out what it shows, put conditions together. */
public interface TableExports {
    void ask(TableContents contents);

    /** Lets conditions be put together, beginning with the present ones; nothing when one went back. */
    Optional<Built> conditions(FilterFields<?> fields, String present);

    /** The filters kept for a table: {@code present} tells its conditions, {@code use} is given others. */
    Node kept(String table, Supplier<String> present, Consumer<Built> use);

    /** Conditions in the form that is read again, and the day on which they are read. */
    record Built(String expression, LocalDate today) {}

    /** Lets every table in this part of the window, and in dialogs over it, find the exports. */
    static void offer(Node root, TableExports exports) {
        root.getProperties().put(TableExports.class, exports);
    }

    /** What the table's window offers; a table in a dialog looks through to the window below. */
    static Optional<TableExports> over(Node table) {
        @Nullable Scene scene = table.getScene();
        for (Node node = table; node != null; node = node.getParent()) {
            if (node.getProperties().get(TableExports.class) instanceof TableExports exports) {
                return Optional.of(exports);
            }
        }
        return scene != null
                        && scene.getWindow() instanceof Stage stage
                        && stage.getOwner() != null
                        && stage.getOwner().getScene() != null
                ? within(stage.getOwner().getScene().getRoot())
                : Optional.empty();
    }

    private static Optional<TableExports> within(Node node) {
        if (node.getProperties().get(TableExports.class) instanceof TableExports exports) {
            return Optional.of(exports);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> within(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
