package vn.ptdv.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UnitOfWork;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.ui.common.dialog.Form;

/** What a row needs to come back from the bin. */
@Tag("F92")
@SuppressWarnings("NullAway.Init")
class BinSectionTest {
    @TempDir
    Path own;

    private OpenSettings settings;

    @BeforeEach
    void open() {
        settings = new OpenSettings(own);
    }

    @AfterEach
    void close() {
        assertThat(settings.kit.tasks().unhandled()).isEmpty();
        settings.close();
    }

    @Test
    void namesWhatIsMissingForARestore() {
        UnitOfWork writing = settings.services.book().writing();
        UnitRecord above = unit("Đảng bộ xã");
        long parent = writing.write(Act.named("action.system.test"), work -> work.insert(above));
        UnitRecord below = unit("Chi bộ bản Che");
        below.setParentId(parent);
        long child = writing.write(Act.named("action.system.test"), work -> work.insert(below));
        writing.run(Act.named("action.unit.remove", "Chi bộ bản Che"), work -> work.delete(UNIT, child));
        writing.run(Act.named("action.unit.remove", "Đảng bộ xã"), work -> work.delete(UNIT, parent));
        settings.go(Section.BIN).choose("bin", 1).ui.click("bin-restore");
        assertThat(settings.kit.dialogs().asked(String.class))
                .last()
                .asString()
                .contains("Chưa khôi phục được")
                .contains("• Đảng bộ xã: ");
        assertThat(settings.rows("bin")).isEqualTo(2);
    }

    @Test
    void keepsWhatWasDeletedTogetherInOneLine() {
        UnitOfWork writing = settings.services.book().writing();
        List<Long> units = Stream.of("Chi bộ bản Che", "Chi bộ bản Mường", "Chi bộ bản Nà")
                .map(name -> writing.write(Act.named("action.system.test"), work -> work.insert(unit(name))))
                .toList();
        writing.run(Act.named("action.unit.remove", "Ba chi bộ"), work -> units.forEach(id -> work.delete(UNIT, id)));
        settings.go(Section.BIN).choose("bin", 0);
        assertThat(settings.rows("bin")).isEqualTo(1);
        assertThat(settings.tsv("bin")).contains("(3)");
        settings.ui.picture("settings-bin-many");
        settings.ui.focus("bin").press(KeyCode.ENTER);
        assertThat(settings.kit.dialogs().asked(Form.class))
                .singleElement()
                .satisfies(form -> assertThat(form.title()).contains("Ba chi bộ"));
        settings.ui.click("bin-restore");
        assertThat(settings.rows("bin")).isZero();
        assertThat(settings.services.book().reading().fetchCount(UNIT, UNIT.ID.in(units)))
                .isEqualTo(3);
    }

    private static UnitRecord unit(String name) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        return row;
    }
}
