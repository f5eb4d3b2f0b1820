package vn.ptdv.logic.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;

@Tag("F70")
@Tag("F76")
class CitizenIdTest {
    private final CitizenId ids = CitizenId.standard();

    @ParameterizedTest
    @CsvSource({
        "001205000123,      MALE,   2005-05-02, 001205000123, ''",
        "'001 205 000 123', MALE,   2005,       001205000123, ''",
        "'''038190012345',  FEMALE, 1990-09,    038190012345, ''",
        "079085001234,      MALE,   1985,       079085001234, ''",
        "1205000123,        MALE,   2005,       001205000123, ZERO_RESTORED",
        "38190012345,       FEMALE, 1990,       038190012345, ZERO_RESTORED",
        "001205000123,      FEMALE, 2005,       001205000123, SEX_DIFFERS",
        "001205000123,      MALE,   1985,       001205000123, BIRTH_YEAR_DIFFERS",
        "001205000123,      FEMALE, 1985,       001205000123, SEX_DIFFERS BIRTH_YEAR_DIFFERS",
        "003205000123,      MALE,   2005,       003205000123, PLACE_UNKNOWN",
        "123456789,         MALE,   2005,       123456789,    OLD_NUMBER",
    })
    void takesANumberWithOrWithoutQuestions(String typed, Sex sex, String birth, String number, String findings) {
        CitizenCheck expected = findings.isEmpty()
                ? new CitizenCheck.Accepted(number)
                : new CitizenCheck.Doubtful(
                        number,
                        Stream.of(findings.split(" "))
                                .map(CitizenFinding::valueOf)
                                .toList());
        assertThat(ids.check(typed, Optional.of(sex), PartialDate.parse(birth))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'',             NOT_DIGITS",
        "1.205E+11,      NOT_DIGITS",
        "00120500012A,   NOT_DIGITS",
        "0012050001234,  LENGTH",
        "12345678,       LENGTH",
    })
    void refusesWhatIsNoNumber(String typed, CitizenFinding finding) {
        assertThat(ids.check(typed, Optional.empty(), Optional.empty())).isEqualTo(new CitizenCheck.Refused(finding));
    }

    @Test
    void asksNothingAboutWhatIsNotKnown() {
        CitizenId withoutPlaces = new CitizenId(Set.of());
        assertThat(withoutPlaces.check("999205000123", Optional.empty(), Optional.empty()))
                .isEqualTo(new CitizenCheck.Accepted("999205000123"));
    }

    @Test
    void readsBirthYearAndSex() {
        assertThat(CitizenId.birthYear("001205000123")).isEqualTo(2005);
        assertThat(CitizenId.birthYear("038190012345")).isEqualTo(1990);
        assertThat(CitizenId.sex("038190012345")).isEqualTo(Sex.FEMALE);
    }

    @Test
    @Tag("F100")
    void showsOnlyTheLastThreeDigits() {
        assertThat(CitizenId.masked("001205000123")).isEqualTo("*********123");
        assertThat(CitizenId.masked("12")).isEqualTo("12");
        assertThat(CitizenId.masked("")).isEmpty();
    }
}
