package vn.ptdv.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.FieldBox;

/** One field of an entry's form. */
record EntryField(Node node, FieldBox box, FieldBox.Need need, String initial) {
    static EntryField of(Node node, FieldBox box, FieldBox.Need need) {
        return new EntryField(node, box, need, text(node));
    }

    boolean isChanged() {
        return !text().equals(initial);
    }

    String text() {
        return text(node);
    }

    private static String text(Node node) {
        if (node instanceof TextInputControl input) {
            return input.getText() == null ? "" : input.getText();
        }
        if (node instanceof CodeCombo combo) {
            return combo.code().orElse("");
        }
        return node instanceof CheckBox box && box.isSelected() ? "true" : "";
    }

    void put(String text) {
        if (node instanceof TextInputControl input) {
            input.setText(text);
        } else if (node instanceof CodeCombo combo) {
            combo.setCode(text);
        } else if (node instanceof CheckBox box) {
            box.setSelected(Boolean.parseBoolean(text));
        }
    }
}
