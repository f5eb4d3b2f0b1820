package vn.ptdv.ui.common.layout;

import javafx.scene.control.Label;

/** Sign, word and colour of a status. */
public final class StatusSign extends Label {
    public StatusSign(Status status) {
        this(status, status.word());
    }

    /** With a word of its own, such as a threshold other than the usual one. */
    public StatusSign(Status status, String word) {
        super(status.sign() + " " + word);
        getStyleClass().addAll("status-sign", status.styleClass());
        setAccessibleText(word);
        setMinWidth(USE_PREF_SIZE);
    }
}
