package vn.ptdv.document.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.Item;
import vn.ptdv.document.typeset.Section;

/** Every draft becomes a complete document in both profiles, and says what it should. */
@Tag("F59")
@Tag("F54")
@Tag("F67")
class DraftsTest {
    private static final Papers PAPERS = Papers.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"HD36", "HD05"})
    void everyDraftIsACompleteDocument(String profile) {
        KindSamples.all().forEach((name, draft) -> {
            OfficialDocument document = draft.document().copy().profile(profile).build();
            Papers.Outcome outcome = PAPERS.compose(document, LocalDate.of(2026, 11, 20));
            assertThat(outcome).as(name).isInstanceOf(Papers.Composed.class);
            Composition composition = ((Papers.Composed) outcome).composition();
            assertThat(text(composition)).as(name).noneMatch(t -> t.contains("paper.") || t.contains("{"));
        });
    }

    @Test
    void whatIsSignedForTheStandingCommitteeSpeaksAsIt() {
        Letterhead sample = ((PlanPaper) KindSamples.get("kind-plan")).head();
        Issuer committee = sample.issuer().spokenAs("Đảng ủy xã Tân Sơn");
        assertThat(signed(sample, committee, "T/M BAN THƯỜNG VỤ").speaker())
                .isEqualTo("Ban Thường vụ Đảng ủy xã Tân Sơn");
        assertThat(signed(sample, committee, "T/L BAN THƯỜNG VỤ").speaker())
                .isEqualTo("Ban Thường vụ Đảng ủy xã Tân Sơn");
        assertThat(signed(sample, committee, "T/M ĐẢNG ỦY").speaker()).isEqualTo("Đảng ủy xã Tân Sơn");
        assertThat(sample.speaker()).isEqualTo("Ban Thường vụ Đảng ủy xã Tân Sơn");
    }

    private static Letterhead signed(Letterhead its, Issuer issuer, String authority) {
        return new Letterhead(
                issuer,
                its.number(),
                its.place(),
                its.date(),
                Signature.of(authority, "BÍ THƯ", "Nguyễn Văn An"),
                its.recipients());
    }

    @Test
    void reminderNamesTheFiguresAndCarriesTheListOfUnits() {
        List<String> text = text("kind-remind");
        assertThat(text).anyMatch(t -> t.contains("152/300 đảng viên, đạt 50,7% chỉ tiêu năm 2026"));
        assertThat(text).anyMatch(t -> t.contains("còn 8 đơn vị đạt dưới 50% chỉ tiêu") && t.contains("2 đơn vị chưa"));
        assertThat(text).contains("Chi bộ khu dân cư số 8", "Tổng cộng", "13,2");
        assertThat(text).anyMatch(t -> t.contains("trước ngày 25/10/2026"));
    }

    @Test
    void letterToOneUnitHasNoAnnex() {
        assertThat(document("kind-remind-one").appendices()).isEmpty();
        assertThat(text("kind-remind-one")).anyMatch(t -> t.contains("Chi bộ khu dân cư số 1 đã kết nạp 1/5"));
    }

    @Test
    void quotaOfSeveralYearsLiesOnItsSideWithSums() {
        OfficialDocument document = document("kind-quota-term");
        assertThat(document.appendices()).hasSize(1);
        assertThat(text("kind-quota-term")).contains("2030", "Cộng", "Tổng cộng");
    }

    @Test
    void candidateListIsLandscapeWithTwoRowHeading() {
        Composition composition = composed("kind-list");
        assertThat(composition.sections().get(0).page().landscape()).isTrue();
        assertThat(text("kind-list")).contains("Ngày sinh", "Nam", "Nữ", "(13)");
    }

    @Test
    void admissionDecisionLeavesRoomForTheDayOfTheCeremony() {
        assertThat(text("kind-admission-normal")).anyMatch(t -> t.startsWith("Chi bộ tổ chức lễ kết nạp ngày …"));
        assertThat(text("kind-admission-readmission")).anyMatch(t -> t.contains("Kết nạp lại Hoàng Thị Quỳnh Như"));
    }

    @Test
    void recognitionTakesEffectOnTheGivenDay() {
        assertThat(text("kind-recognition")).anyMatch(t -> t.contains("đảng viên chính thức kể từ ngày 30/9/2026"));
    }

    @Test
    void aDecisionThatCancelsNamesTheOneItCancels() {
        assertThat(text("kind-cancel-admission"))
                .anyMatch(t -> t.contains("Hủy Quyết định số 17-QĐ/ĐU, ngày 30/9/2025 về việc kết nạp Hoàng Thị")
                        && t.endsWith("Lý do: kết nạp sai tiêu chuẩn."));
        assertThat(text("kind-cancel-recognition"))
                .anyMatch(t -> t.contains("về việc công nhận Hoàng Thị Quỳnh Như") && t.contains("chính thức"));
    }

    private static OfficialDocument document(String name) {
        return KindSamples.get(name).document();
    }

    private static Composition composed(String name) {
        return ((Papers.Composed) PAPERS.compose(document(name), LocalDate.of(2026, 11, 20))).composition();
    }

    private static List<String> text(String name) {
        return text(composed(name));
    }

    private static List<String> text(Composition composition) {
        List<String> text = new ArrayList<>();
        for (Section section : composition.sections()) {
            section.items().forEach(item -> collect(item, text));
        }
        return text;
    }

    private static void collect(Item item, List<String> text) {
        if (item instanceof Item.Line line) {
            text.add(line.text());
        } else if (item instanceof Item.Pair pair) {
            pair.left().forEach(l -> text.add(l.text()));
            pair.right().forEach(l -> text.add(l.text()));
        } else if (item instanceof Item.Grid grid) {
            grid.heading().forEach(r -> r.cells().forEach(c -> text.add(c.text())));
            grid.rows().forEach(r -> r.cells().forEach(c -> text.add(c.text())));
        }
    }
}
