package vn.ptdv.ui.common.dialog;

/** The clipboard. */
@FunctionalInterface
public interface Clip {
    void put(String text);

    /** The clipboard of the system. */
    static Clip system() {
        return text -> {
            javafx.scene.input.ClipboardContent content = new javafx.scene.input.ClipboardContent();
            content.putString(text);
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        };
    }
}
