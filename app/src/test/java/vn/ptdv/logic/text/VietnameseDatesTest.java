package vn.ptdv.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.model.PartialDate;

@Tag("F76")
class VietnameseDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2019-10-08, 08/10/2019, 08/10/2019, ngày 08 tháng 10 năm 2019",
        "2018-04-03, 03/04/2018, 03/4/2018,  ngày 03 tháng 4 năm 2018",
        "2026-01-09, 09/01/2026, 09/01/2026, ngày 09 tháng 01 năm 2026",
        "2026-02-03, 03/02/2026, 03/02/2026, ngày 03 tháng 02 năm 2026",
        "2026-05-27, 27/05/2026, 27/5/2026,  ngày 27 tháng 5 năm 2026",
        "2021-06-04, 04/06/2021, 04/6/2021,  ngày 04 tháng 6 năm 2021",
        "2019-03-11, 11/03/2019, 11/3/2019,  ngày 11 tháng 3 năm 2019",
    })
    void writesListsAndDocuments(LocalDate date, String list, String inText, String inHead) {
        assertThat(VietnameseDates.format(date)).isEqualTo(list);
        assertThat(VietnameseDates.officialShort(date)).isEqualTo(inText);
        assertThat(VietnameseDates.official(date)).isEqualTo(inHead);
    }

    @ParameterizedTest
    @CsvSource({
        "2/9/2026, 2026-09-02",
        "02/09/2026, 2026-09-02",
        "2-9-26, 2026-09-02",
        "2.9.2026, 2026-09-02",
        "2 9 2026, 2026-09-02",
        "' 2 / 9 / 2026 ', 2026-09-02",
        "02092026, 2026-09-02",
        "020926, 2026-09-02",
        "20260902, 2026-09-02",
        "2026-09-02, 2026-09-02",
        "2026/9/2, 2026-09-02",
        "2026-09-02T00:00:00, 2026-09-02",
        "2/9/2026 00:00:00, 2026-09-02",
        "9/2026, 2026-09",
        "09-2026, 2026-09",
        "092026, 2026-09",
        "121999, 1999-12",
        "2026-09, 2026-09",
        "2026, 2026",
        "ngày 02 tháng 9 năm 2026, 2026-09-02",
        "tháng 9 năm 2026, 2026-09",
        "tháng 9/2026, 2026-09",
        "năm 1976, 1976",
        "29/2/2024, 2024-02-29",
        "1/1/45, 2045-01-01",
        "1/1/47, 1947-01-01",
    })
    void readsWhatIsTyped(String text, String iso) {
        assertThat(VietnameseDates.parse(text, TODAY, DateUse.ANY).map(PartialDate::iso))
                .contains(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "20/11/26, 2026-11-20",
        "21/11/26, 1926-11-21",
        "2-9-85, 1985-09-02",
        "020905, 2005-09-02",
        "1/1/30, 1930-01-01",
        "1930, 1930",
    })
    void neverPutsABirthInTheFuture(String text, String iso) {
        assertThat(VietnameseDates.parse(text, TODAY, DateUse.BIRTH).map(PartialDate::iso))
                .contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/11/2026", "2027", "12/2026"})
    void refusesABirthToCome(String text) {
        assertThat(VietnameseDates.parse(text, TODAY, DateUse.BIRTH)).isEmpty();
        assertThat(VietnameseDates.parse(text, TODAY, DateUse.ANY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/2/2026",
                "29/2/2023",
                "13/13/2026",
                "0/9/2026",
                "00/09/2026",
                "0026",
                "12",
                "chưa rõ",
                "2/9",
                "1234567"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(VietnameseDates.parse(text, TODAY, DateUse.ANY)).isEmpty();
    }

    @Test
    void writesWhatIsKnown() {
        assertThat(VietnameseDates.format(PartialDate.of(1976))).isEqualTo("1976");
        assertThat(VietnameseDates.format(PartialDate.of(1976, 4))).isEqualTo("04/1976");
        assertThat(VietnameseDates.officialShort(PartialDate.of(1976, 4))).isEqualTo("4/1976");
        assertThat(VietnameseDates.parseDay("9/2026", TODAY, DateUse.ANY)).isEmpty();
        assertThat(VietnameseDates.parseDay("2/9/2026", TODAY, DateUse.ANY)).contains(LocalDate.of(2026, 9, 2));
    }

    @Test
    void speaksDates() {
        assertThat(VietnameseDates.words(LocalDate.of(2026, 9, 2)))
                .isEqualTo("ngày hai tháng chín năm hai nghìn không trăm hai mươi sáu");
        assertThat(VietnameseDates.words(LocalDate.of(1975, 4, 30)))
                .isEqualTo("ngày ba mươi tháng tư năm một nghìn chín trăm bảy mươi lăm");
    }
}
