package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/** In the order in which the systems tell of it; a screen without a window manager does none of this. */
class FullSizeTest {
    private final SimpleBooleanProperty maximized = new SimpleBooleanProperty(true);
    private final SimpleBooleanProperty focused = new SimpleBooleanProperty(true);
    private final FullSize size = new FullSize(maximized, focused, () -> maximized.set(true));

    @Test
    void whatADialogTookAwayComesBackAfterIt() {
        focused.set(false);
        maximized.set(false);
        assertThat(size.isWanted()).isTrue();
        focused.set(true);
        assertThat(maximized.get()).isTrue();
    }

    @Test
    void whoMakesItSmallByHandHasItSmall() {
        maximized.set(false);
        focused.set(false);
        focused.set(true);
        assertThat(maximized.get()).isFalse();
        assertThat(size.isWanted()).isFalse();
    }
}
