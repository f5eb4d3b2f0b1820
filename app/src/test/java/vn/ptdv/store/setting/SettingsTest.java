package vn.ptdv.store.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

@Tag("F119")
class SettingsTest {
    @TempDir
    Path folder;

    private Book book;
    private Settings settings;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        settings = new Settings(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anEmptyBookHasTheInitialValues() {
        SettingValues now = settings.now();
        assertThat(now.countBy()).isEqualTo(CountBy.CEREMONY);
        assertThat(now.rounding()).isEqualTo(Rounding.HALF_UP);
        assertThat(now.date(SettingKey.TERM_FROM)).isEmpty();
        assertThat(now.reminderDays()).containsExactly(90, 60, 30, 15, 7);
        assertThat(now.text(SettingKey.COMMITTEE_NAME)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void everyKeyHasATitleAndAGoodInitialValue(SettingKey key) {
        assertThat(key.shape().check(key.initial())).isEmpty();
        assertThat(Texts.has("setting.key." + key.name())).isTrue();
        key.shape()
                .choices()
                .forEach(code -> assertThat(Texts.has("setting.choice." + key.name() + "." + code))
                        .as(code)
                        .isTrue());
    }

    @Test
    void savesManyAsOneActionThatCanBeTakenBack() {
        settings.save(Map.of(SettingKey.COMMITTEE_NAME, "Đảng ủy phường A", SettingKey.COUNT_BY, "DECISION"));
        assertThat(settings.now().countBy()).isEqualTo(CountBy.DECISION);

        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(settings.now().countBy()).isEqualTo(CountBy.CEREMONY);
        assertThat(settings.now().text(SettingKey.COMMITTEE_NAME)).isEmpty();
    }

    @Test
    void keepsSignersInOrder() {
        List<Signer> signers = List.of(
                new Signer("Nguyễn Văn A", "Bí thư", "T/M BAN THƯỜNG VỤ"),
                new Signer("Trần Thị B", "Phó Bí thư", "T/M BAN THƯỜNG VỤ"));
        settings.saveSigners(signers);
        assertThat(settings.now().signers()).isEqualTo(signers);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW_THRESHOLD_PERCENT, 120, OUT_OF_RANGE",
        "BELOW_THRESHOLD_PERCENT, x, NOT_A_NUMBER",
        "ZERO_YEARS, 1.5, NOT_A_NUMBER",
        "TERM_FROM, 31/02/2025, NOT_A_DATE",
        "ROUNDING, BLUE, NOT_A_CHOICE",
        "REMINDER_DAYS, 'a,b', NOT_DAYS",
        "SIGNERS, '[{', NOT_SIGNERS",
        "ORG_CODE, 12.34, NOT_A_CODE",
        "RATE_MAX, 2, BAND_UPSIDE_DOWN"
    })
    void refusesWhatIsWrong(SettingKey key, String value, SettingProblem.Code code) {
        assertThat(settings.save(key, value))
                .isEqualTo(new SettingOutcome.Refused(List.of(new SettingProblem(key, code))));
        assertThat(settings.now().text(key)).isEqualTo(key.initial());
    }

    @Test
    void aTermMustEndAfterItStarts() {
        assertThat(settings.save(Map.of(SettingKey.TERM_FROM, "2030-01-01", SettingKey.TERM_TO, "2025-01-01")))
                .isInstanceOfSatisfying(
                        SettingOutcome.Refused.class,
                        r -> assertThat(r.problems().get(0).words()).isNotBlank());
    }

    @Test
    void theOrganisationCodeKeepsItsDots() {
        assertThat(settings.save(SettingKey.ORG_CODE, "12.345.678.901.234")).isInstanceOf(SettingOutcome.Saved.class);
    }
}
