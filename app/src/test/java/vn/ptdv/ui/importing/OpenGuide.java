package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.Seeded;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** The guide for lists of people, open over a book with one branch, as each test finds it. */
@SuppressWarnings("NullAway.Init")
abstract class OpenGuide {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private final List<ImportController> shown = new ArrayList<>();
    TestKit kit;
    Ui ui;

    @BeforeEach
    void show() {
        seeded.unit("Chi bộ thôn Hạ");
        kit = TestKit.in(folder);
        ui = Ui.show(() -> {
            ImportController made = new ImportController(seeded.book(), kit.toolkit(), ListKind.PEOPLE);
            shown.add(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        ui.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    ImportController controller() {
        return shown.get(0);
    }

    OpenGuide next() {
        ui.click("import-next");
        return this;
    }
}
