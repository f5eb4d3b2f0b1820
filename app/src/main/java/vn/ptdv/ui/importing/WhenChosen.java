package vn.ptdv.ui.importing;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** Tells of a choice once it is made, and not of each line that the arrows pass in the open list. */
final class WhenChosen {
    private WhenChosen() {}

    static <T> void of(ComboBox<T> combo, Consumer<? super T> act) {
        T before = combo.getValue();
        Runnable chosen = () -> {
            T now = combo.getValue();
            if (now != null && !combo.isShowing() && !now.equals(before)) {
                act.accept(now);
            }
        };
        combo.setOnAction(e -> chosen.run());
        combo.setOnHidden(e -> chosen.run());
    }
}
