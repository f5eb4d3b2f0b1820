package vn.ptdv.document.open;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** Asks the machine's own desktop; not to be called on the window's thread. */
public final class SystemOpener implements Opener {
    @Override
    public Answer open(Path file) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return Answer.NOT_OPENED;
        }
        try {
            Desktop.getDesktop().open(file.toFile());
            return Answer.OPENED;
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            return Answer.NOT_OPENED;
        }
    }
}
