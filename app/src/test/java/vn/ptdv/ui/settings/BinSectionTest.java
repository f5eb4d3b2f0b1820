package vn.ptdv.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UnitOfWork;
import vn.ptdv.store.jooq.tables.records.UnitRecord;

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

    private static UnitRecord unit(String name) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        return row;
    }
}
