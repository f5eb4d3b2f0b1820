package vn.ptdv.ui.window;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Dialogs;

/** The whole window over the sample book, opened once for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class SampleWindow {
    BookServices services;
    Ui ui;

    @BeforeAll
    void open(@TempDir Path own) {
        services = OpenBooks.sample(own);
        ui = RealShell.show(services, own, this::dialogs);
    }

    /** The window's own, unless the test only wants to know what is asked. */
    Dialogs dialogs(Dialogs real) {
        return real;
    }

    @AfterAll
    void close() {
        ui.close();
        services.book().close();
    }
}
