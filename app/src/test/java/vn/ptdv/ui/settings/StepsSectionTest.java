package vn.ptdv.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.step.StepStore;

/** The steps of the process as a committee keeps them. */
@Tag("F17")
@SuppressWarnings("NullAway.Init")
class StepsSectionTest {
    @TempDir
    Path own;

    private OpenSettings settings;
    private StepStore steps;

    @BeforeEach
    void open() {
        settings = new OpenSettings(own);
        steps = new StepStore(settings.services.book().reading());
        settings.go(Section.STEPS);
    }

    @AfterEach
    void close() {
        assertThat(settings.kit.tasks().unhandled()).isEmpty();
        settings.close();
    }

    @Test
    void hidesAStepAndUsesItAgain() {
        settings.choose("steps", row("CLEARED")).ui.click("step-turn");
        assertThat(step("CLEARED").is(StepStore.Mark.HIDDEN)).isTrue();
        settings.ui.settle();
        settings.ui.picture("settings-steps");
        settings.choose("steps", row("CLEARED")).ui.click("step-turn");
        assertThat(step("CLEARED").is(StepStore.Mark.HIDDEN)).isFalse();
    }

    @Test
    void saysWhyAStepStays() {
        settings.choose("steps", row("DECISION")).ui.click("step-turn");
        assertThat(step("DECISION").is(StepStore.Mark.HIDDEN)).isFalse();
        assertThat(settings.kit.dialogs().asked(String.class)).last().asString().contains("luôn được dùng");
    }

    @Test
    void addsAStepOfItsOwnAndAWayOut() {
        settings.fill("name", "Gặp mặt quần chúng", "after", "CLEARED", "source", "Hướng dẫn 02-HD/TU");
        settings.ui.click("step-add");
        settings.fill("name", "Đi nước ngoài dài hạn");
        settings.ui.settle().click("step-add-exit");
        settings.ui.settle();
        assertThat(steps.all())
                .filteredOn(s -> s.is(StepStore.Mark.OWN))
                .extracting(StepStore.Step::name)
                .containsExactly("Gặp mặt quần chúng", "Đi nước ngoài dài hạn");
        settings.choose("steps", row("DECEASED")).ui.click("step-delete");
        assertThat(settings.kit.dialogs().asked(String.class)).last().asString().contains("chỉ ẩn được");
    }

    private StepStore.Step step(String key) {
        return steps.all().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    /** The table shows the steps in the order of the store. */
    private int row(String key) {
        return steps.all().stream().map(StepStore.Step::key).toList().indexOf(key);
    }
}
