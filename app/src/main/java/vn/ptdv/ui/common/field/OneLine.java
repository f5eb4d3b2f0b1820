package vn.ptdv.ui.common.field;

import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Line breaks in a pasted text become blanks; the field itself would drop them and glue the words together. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u2028\\u2029]+");

    private OneLine() {}

    static void in(TextField field) {
        if (field.getTextFormatter() == null) {
            field.setTextFormatter(new TextFormatter<String>(change -> {
                String typed = change.getText();
                String line = BREAKS.matcher(typed).replaceAll(" ");
                if (!line.equals(typed)) {
                    int shorter = typed.length() - line.length();
                    change.setText(line);
                    change.setCaretPosition(Math.max(0, change.getCaretPosition() - shorter));
                    change.setAnchor(Math.max(0, change.getAnchor() - shorter));
                }
                return change;
            }));
            field.addEventFilter(KeyEvent.KEY_PRESSED, e -> leave(field, e));
        }
    }

    // A field that changes what is typed keeps Escape for itself; here it means to leave the form or the dialog.
    private static void leave(TextField field, KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && !e.isConsumed() && field.getParent() != null) {
            e.consume();
            Event.fireEvent(field.getParent(), e.copyFor(field.getParent(), field.getParent()));
        }
    }
}
