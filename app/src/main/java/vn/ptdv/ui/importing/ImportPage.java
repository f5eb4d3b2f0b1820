package vn.ptdv.ui.importing;

import javafx.scene.Node;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** The page of one step. */
interface ImportPage {
    Node root();

    /** Where the keyboard stands when the page comes. */
    Node first();

    default void attach(Subscriptions whileShown) {}

    default void shown() {}
}
