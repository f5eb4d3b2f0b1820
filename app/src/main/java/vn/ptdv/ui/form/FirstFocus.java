package vn.ptdv.ui.form;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Gives a field the focus as soon as it can take it: what lies in a scroll pane is in no scene before its first layout. */
public final class FirstFocus {
    private FirstFocus() {}

    public static void on(Node field) {
        if (field.getScene() != null) {
            Platform.runLater(field::requestFocus);
            return;
        }
        field.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                field.sceneProperty().removeListener(this);
                Platform.runLater(field::requestFocus);
            }
        });
    }
}
