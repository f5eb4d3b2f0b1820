package vn.ptdv.ui.common.field;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import vn.ptdv.ui.common.text.Message;

/** A field that knows by itself what is wrong with what stands in it. */
public interface Speaks {
    ObservableValue<Message> message();

    /** The part that takes the focus and bears the label. */
    Node input();
}
