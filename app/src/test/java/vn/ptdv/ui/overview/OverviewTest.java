package vn.ptdv.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.report.Overview;
import vn.ptdv.store.report.OverviewReading;
import vn.ptdv.store.report.OverviewStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;

/** The first look in the morning: how far, who is slow, what is due; every figure opens its names. */
@Tag("F64")
@Tag("F65")
@Tag("F69")
class OverviewTest {
    @TempDir
    Path folder;

    private static final String LETTER = "letter";

    private TestKit kit;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(folder);
        services = OpenBooks.sample(folder);
        ui = Ui.show(() -> new OverviewController(
                services, kit.toolkit(), id -> false, () -> kit.dialogs().message("", LETTER)));
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
    }

    @Test
    void theResultOfTheYearOpensAsManyNamesAsItCounts() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        long shown =
                Long.parseLong(ui.find("overview-year-result", Button.class).getText());
        ui.picture("overview");
        ui.click("overview-year-result");
        Form names = kit.dialogs().asked(Form.class).get(0);
        assertThat(names.title()).contains("2026");
        ui.click("overview-why");
        ui.click("overview-due-OVERDUE");
        ui.click("overview-leak-NEVER_SENT");
        assertThat(kit.dialogs().asked(Form.class)).hasSize(4);
        assertThat(shown).isPositive();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void theSlowAreWrittenToAndTheFunnelTellsWhoStandsTooLong() {
        ui.click("overview-letter");
        assertThat(kit.dialogs().asked()).anyMatch(asked -> asked.toString().contains(LETTER));
        assertThat(ui.find("overview-funnel").getAccessibleText()).contains("quá 12 tháng");
        assertThat(ui.shows("overview-print")).isTrue();
    }

    /** The lists and the forecast follow; what is known first is shown first. */
    @Test
    void thePartsFollowOneAnother() {
        OverviewReading reading = new OverviewStore(services.book(), services.settings(), services.steps())
                .of(kit.toolkit().clock().today());
        Overview first = reading.first();
        assertThat(first.later()).isEqualTo(Overview.Later.UNREAD);
        Overview whole = first.with(
                first.later().due(reading.due()).leaks(reading.leaks()).forecast(reading.forecast(first)));
        assertThat(ui.find("overview-forecast", Button.class).getText())
                .isEqualTo(VietnameseNumbers.format(
                        whole.later().forecast().orElseThrow().expected().result()));
        assertThat(whole.later().leaks().orElseThrow()).hasSize(3);
    }

    @Test
    void whereSomebodyStandsOrLeftHasAName() {
        OverviewStore store = new OverviewStore(services.book(), services.settings(), services.steps());
        assertThat(store.stageNames().keySet())
                .containsAll(services.book()
                        .reading()
                        .fetch("select distinct coalesce(exit_key, stage_key) from candidacy")
                        .getValues(0, String.class));
    }

    @Test
    void isReadableInTheDark() {
        ui.run(() -> Theme.apply(ui.scene(), Look.DARK, Theme.USUAL_SIZE));
        ui.picture("overview-dark");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }
}
