package vn.ptdv.ui.common.grid;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Taking back and repeating, by the keys that everybody knows. */
public enum GridTurn {
    UNDO,
    REDO;

    public static Optional<GridTurn> of(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown()) {
            return Optional.empty();
        }
        if (e.getCode() == KeyCode.Z) {
            return Optional.of(e.isShiftDown() ? REDO : UNDO);
        }
        return e.getCode() == KeyCode.Y ? Optional.of(REDO) : Optional.empty();
    }
}
