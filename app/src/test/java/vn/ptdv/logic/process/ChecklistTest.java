package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.PaperFacts;
import vn.ptdv.model.process.PaperState;
import vn.ptdv.model.process.SpecialGroup;

@Tag("F35")
@Tag("F36")
@Tag("F29")
class ChecklistTest {
    private final Checklist checklist = ProcessTables.checklist();

    @Test
    void aYoungPersonOfABaseCommittee() {
        ChecklistContext context = context(Set.of(), Set.of(MassOrganisation.YOUTH_UNION), Circumstance.BASE_COMMITTEE);
        assertThat(codes(DossierPart.A, context))
                .containsExactly("GCN_NHAN_THUC", "DON", "LY_LICH", "GIOI_THIEU", "NQ_DOAN", "Y_KIEN");
        assertThat(codes(DossierPart.B, context))
                .containsExactly("NQ_CHI_BO", "NQ_DUCS", "QD_KET_NAP", "LY_LICH_DV", "PHIEU_DV");
    }

    @ParameterizedTest(name = "{0} adds {1}")
    @CsvSource({
        "RE_ADMISSION,KNL_TINH",
        "RELIGION,TG_DONG_Y",
        "HOA,HOA_AN_NINH",
        "FOREIGN_SPOUSE,NN_KET_HON",
        "BUSINESS_OWNER,DN_VON",
        "CONTRACT,HD_LAO_DONG",
        "NO_PARTY_ORG,GIAO_NHIEM_VU",
        "POLITICAL_ISSUE,CT_KET_LUAN",
        "OVER_60,DONG_Y_TREN_60",
        "LOCAL_ELDER,DONG_Y_GIA_LANG"
    })
    void specialGroupsAddTheirPapers(SpecialGroup group, String code) {
        assertThat(codes(DossierPart.A, context(Set.of(group), Set.of()))).contains(code);
        assertThat(codes(DossierPart.A, context(Set.of(), Set.of()))).doesNotContain(code);
    }

    @Test
    void localPapersComeOnlyWithTheLocalRules() {
        assertThat(codes(DossierPart.A, context(Set.of(), Set.of()))).doesNotContain("KHAI_SINH");
        assertThat(codes(DossierPart.A, context(Set.of(), Set.of(), Circumstance.LOCAL_RULES)))
                .contains("KHAI_SINH");
        assertThat(checklist.ifAny(DossierPart.C)).hasSize(4);
    }

    @Test
    void missingAndExpiredPapersAreNamed() {
        CandidateFacts facts = CandidateFacts.of("Lê Thị Ánh")
                .withPapers(List.of(
                        paper("GCN_NHAN_THUC", PaperState.EXPIRED),
                        paper("DON", PaperState.PRESENT),
                        paper("LY_LICH", PaperState.MISSING),
                        paper("Y_KIEN", PaperState.NOT_NEEDED)));
        List<Finding> found = new DossierCheck(checklist, Set.of()).check(facts, DossierPart.A);
        assertThat(found)
                .extracting(Finding::code, Finding::ruleKey)
                .containsExactly(
                        tuple(FindingCode.PAPER_MISSING, "LY_LICH"),
                        tuple(FindingCode.PAPER_MISSING, "GIOI_THIEU"),
                        tuple(FindingCode.PAPER_EXPIRED, "GCN_NHAN_THUC"));
    }

    @Test
    void aDossierKeepsItsVersion() {
        assertThat(checklist.version()).isEqualTo(1);
        assertThat(checklist.line("QD_KET_NAP")).map(PaperLine::catalogueNumber).contains("5");
    }

    private List<String> codes(DossierPart part, ChecklistContext context) {
        return checklist.required(part, context).stream().map(PaperLine::code).toList();
    }

    private static ChecklistContext context(
            Set<SpecialGroup> groups, Set<MassOrganisation> unions, Circumstance... circumstances) {
        return new ChecklistContext(groups, unions, Set.of(circumstances));
    }

    private static PaperFacts paper(String code, PaperState state) {
        return new PaperFacts(code, state, Optional.empty());
    }
}
