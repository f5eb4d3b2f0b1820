package vn.ptdv.ui.importing;

import javafx.scene.Node;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** The page of one step. */
interface ImportPage {
    Node root();

    default void attach(Subscriptions whileShown) {}

    /** Takes the keyboard where the page wants it; otherwise it stands on the way on. */
    default void shown() {}
}
