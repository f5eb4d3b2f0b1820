package vn.ptdv.ui.common.theme;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import vn.ptdv.ui.common.table.ViewMemory;

/** Light or dark and the size of the letters, as chosen and remembered; Ctrl +, Ctrl − and Ctrl 0 change the size. */
public final class Appearance {
    private static final String LOOK = "appearance.look";
    private static final String SIZE = "appearance.size";

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
    private final IntegerProperty fontSize = new SimpleIntegerProperty(Theme.USUAL_SIZE);

    public Appearance(ViewMemory memory) {
        memory.get(LOOK).filter("DARK"::equals).ifPresent(dark -> look.set(Look.DARK));
        memory.get(SIZE).filter(s -> s.matches("\\d{1,2}")).ifPresent(s -> setFontSize(Integer.parseInt(s)));
        look.addListener((o, old, now) -> memory.put(LOOK, now.name()));
        fontSize.addListener((o, old, now) -> memory.put(SIZE, now.toString()));
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    public IntegerProperty fontSize() {
        return fontSize;
    }

    public void setFontSize(int size) {
        fontSize.set(Theme.within(size));
    }

    /** Dresses the window now and after every change, and takes its zoom keys. */
    public void dress(Scene scene) {
        Runnable apply = () -> Theme.apply(scene, look.get(), fontSize.get());
        look.addListener((o, old, now) -> apply.run());
        fontSize.addListener((o, old, now) -> apply.run());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::zoom);
        apply.run();
    }

    private void zoom(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> setFontSize(fontSize.get() + 1);
            case MINUS, SUBTRACT -> setFontSize(fontSize.get() - 1);
            case DIGIT0, NUMPAD0 -> setFontSize(Theme.USUAL_SIZE);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
