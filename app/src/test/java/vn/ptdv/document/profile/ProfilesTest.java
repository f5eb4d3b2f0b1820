package vn.ptdv.document.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.Signature;

/** Which profile applies when, and that the two differ in nothing but what the new guidance changed. */
@Tag("F55")
@Tag("F60")
class ProfilesTest {
    private final Profiles profiles = Profiles.shipped();
    private final FormatProfile hd36 = profiles.find("HD36").orElseThrow();
    private final FormatProfile hd05 = profiles.find("HD05").orElseThrow();

    @ParameterizedTest
    @CsvSource({"2018-04-03, HD36", "2026-05-26, HD36", "2026-05-27, HD05", "2030-01-01, HD05", "2010-01-01, HD36"})
    void profileIsChosenByTheDate(LocalDate day, String id) {
        assertThat(profiles.forDate(day).id()).isEqualTo(id);
    }

    @Test
    void documentMayNameItsProfile() {
        var old = Seeds.seed(0);
        assertThat(profiles.of(old, LocalDate.of(2026, 11, 20)).id()).isEqualTo("HD36");
        assertThat(profiles.of(old.copy().profile("HD05").build(), LocalDate.of(2026, 11, 20))
                        .id())
                .isEqualTo("HD05");
    }

    @Test
    void undatedDocumentFollowsToday() {
        assertThat(profiles.of(Seeds.seed(4), LocalDate.of(2026, 11, 20)).id()).isEqualTo("HD05");
    }

    @Test
    void onlyTheSwitchesOfTheNewGuidanceDiffer() {
        Set<String> different = new TreeSet<>();
        for (String key : hd05.keys()) {
            if (!hd05.text(key).equals(hd36.text(key))) {
                different.add(key);
            }
        }
        assertThat(different)
                .containsExactly(
                        "addressee.separator",
                        "appendix.reference",
                        "ground.last",
                        "ground.lead",
                        "letter.subject.prefix",
                        "line.most",
                        "place.numbered",
                        "press.ban",
                        "recipient.separator",
                        "regulation.code",
                        "submission.word",
                        "urgency.letter");
    }

    @Test
    void practiceCanBeChangedWithoutTouchingTheProfile() {
        FormatProfile house = hd36.with("heading.1", "I-");
        assertThat(house.headingPattern(1)).isEqualTo("I-");
        assertThat(hd36.headingPattern(1)).isEqualTo("I.");
    }

    @ParameterizedTest
    @CsvSource({"QĐi, HD36, QĐi", "QĐi, HD05, QĐ", "KH, HD05, KH", "CTr, HD36, CTr"})
    void kindHasItsCodeInEachProfile(String kind, String profile, String code) {
        assertThat(Kinds.shipped()
                        .find(kind)
                        .orElseThrow()
                        .codeIn(profiles.find(profile).orElseThrow()))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMITTEE | SECRETARY | T/M ĐẢNG ỦY | BÍ THƯ",
                "STANDING | DEPUTY_SECRETARY | T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ",
                "STANDING | MEMBER | T/M BAN THƯỜNG VỤ | ''",
                "STANDING | BY_ORDER_CHIEF | T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG",
                "AGENCY | HEAD | TRƯỞNG BAN | ''",
                "AGENCY | DEPUTY_HEAD | K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN",
                "AGENCY | ACTING_HEAD | Q. TRƯỞNG BAN | ''"
            })
    void signingBlockFollowsTheMatrix(String body, String role, String bold, String below) {
        Signature signature =
                SigningMatrix.shipped().signature(body, role, "Đảng ủy", "A").orElseThrow();
        assertThat(signature.authority()).containsExactly(bold);
        assertThat(signature.position()).isEqualTo(below);
    }

    @Test
    void noCommitteeIsEverSignedForByProxy() {
        assertThat(SigningMatrix.shipped().all())
                .filteredOn(f -> Set.of("COMMITTEE", "STANDING", "CELL").contains(f.body()))
                .noneMatch(f -> f.authority().stream().anyMatch(l -> l.startsWith("K/T")));
    }

    @Test
    void everyLookHasASizeAndALineHeightTheGuidanceAllows() {
        for (LookId id : LookId.values()) {
            assertThat(hd05.look(id).size()).as(id.name()).isPositive();
            assertThat(hd05.look(id).line()).as(id.name()).isPositive();
        }
        assertThat(hd05.look(LookId.BODY).line())
                .isBetween(hd05.lineAtLeast(), hd05.lineAtMost().orElseThrow());
    }
}
