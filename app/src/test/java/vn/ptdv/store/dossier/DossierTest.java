package vn.ptdv.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.PAPER_KIND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.PaperKindRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.ProcessTable;

@Tag("F24")
@Tag("F32")
@Tag("F35")
@Tag("F36")
@Tag("F43")
class DossierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final ScanRule SCANS = new ScanRule(ScanRule.Keeping.KEPT, 10, 2);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private ProcessTable process;
    private DossierStore dossiers;
    private DossierActs acts;
    private long id;

    @BeforeEach
    void start() {
        process = seeded.process();
        dossiers = new DossierStore(seeded.book().reading());
        acts = new DossierActs(seeded.book());
        id = new Walks(seeded, process).upTo("FILE", "Nguyễn Văn Hồ", seeded.unit("Chi bộ"), TODAY.minusDays(30));
    }

    @Test
    void knowsWhatIsMissingPresentExpiredAndNotNeeded() {
        DossierLine application = line("DON");
        assertThat(application.state()).isEqualTo(DossierLine.State.MISSING);
        assertThat(application.isGap()).isTrue();
        acts.note(id, application, DossierLine.State.PRESENT, DossierLine.Details.of("1", TODAY.minusDays(9)));
        assertThat(line("DON").state()).isEqualTo(DossierLine.State.PRESENT);
        acts.note(
                id,
                line("DON"),
                DossierLine.State.PRESENT,
                DossierLine.Details.of("1", TODAY.minusDays(9)).validUntil(TODAY.minusDays(1)));
        assertThat(line("DON").state()).isEqualTo(DossierLine.State.EXPIRED);
        acts.note(id, line("GIOI_THIEU"), DossierLine.State.NOT_NEEDED, DossierLine.Details.NONE);
        assertThat(line("GIOI_THIEU").isGap()).isFalse();
    }

    @Test
    void specialGroupsSwitchOnTheirLines() {
        assertThat(codes()).doesNotContain("NN_KET_HON");
        new CandidacyActs(seeded.book(), process).setGroups(id, Set.of(SpecialGroup.FOREIGN_SPOUSE));
        assertThat(codes()).contains("NN_KET_HON", "NN_LY_LICH", "NN_AN_NINH");
        new CandidacyActs(seeded.book(), process).setGroups(id, Set.of());
        assertThat(codes()).doesNotContain("NN_KET_HON");
    }

    @Test
    void theChecklistIsFrozenUntilSomeoneMovesIt() {
        PaperKindRecord added = new PaperKindRecord();
        added.setPart("A");
        added.setCode("MOI");
        added.setOrd(1);
        added.setName("Giấy mới");
        added.setRequiredWhen("ALWAYS");
        added.setChecklistVersion(2);
        seeded.book().writing().run(Act.named("action.system.test"), work -> work.insert(added));
        assertThat(seeded.book().reading().fetchCount(PAPER_KIND)).isPositive();
        assertThat(codes()).contains("DON").doesNotContain("MOI");
        CandidacyActs candidacies = new CandidacyActs(seeded.book(), process);
        candidacies.moveToNewestChecklist(id);
        assertThat(codes()).containsExactly("MOI");
        assertThat(candidacies.moveToNewestChecklist(id)).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void keepsScansInTheBook() {
        byte[] first = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 8};
        byte[] second = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 9};
        acts.attach(id, line("DON"), first, SCANS);
        assertThat(dossiers.attachment(line("DON"))).contains(first);
        acts.attach(id, line("DON"), second, SCANS);
        assertThat(dossiers.attachment(line("DON"))).contains(second);
        seeded.undoLast();
        assertThat(dossiers.attachment(line("DON"))).contains(first);
        acts.detach(line("DON").id());
        assertThat(line("DON").attachment()).isEmpty();
        assertThat(line("DON").state()).isEqualTo(DossierLine.State.PRESENT);
        seeded.undoLast();
        assertThat(dossiers.attachment(line("DON"))).contains(first);
    }

    @Test
    void refusesWhatIsNoScanAndLeavesThePaperAsItWas() {
        byte[] word = {'P', 'K', 3, 4};
        assertThat(acts.attach(id, line("DON"), word, SCANS))
                .isEqualTo(Saved.refused(ScanRule.FIELD, Fault.FILE_NOT_SCAN));
        assertThat(line("DON").state()).isEqualTo(DossierLine.State.MISSING);
    }

    @Test
    void lettersKnowWhenTheReplyIsDueAndWarnOfRelatives() {
        new PersonActs(seeded.book())
                .saveRelative(seeded.candidacy(id).getPersonId(), FamilyMember.of("BO", "Nguyễn Văn Bố"));
        VerificationActs letters = new VerificationActs(seeded.book(), process);
        Verification letter = Verification.sent(
                        "Bố đẻ",
                        "Đảng ủy xã A",
                        Verification.Place.DOMESTIC,
                        new Verification.Sent(
                                "12-CV/ĐU",
                                Optional.of(LocalDate.of(2025, 10, 1)),
                                Optional.of(LocalDate.of(2025, 10, 6))))
                .by("NGUYỄN VĂN BỐ");
        Saved saved = letters.save(id, letter);
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Accepted.class,
                        a -> assertThat(a.doubts())
                                .extracting(FieldFinding::fault)
                                .containsExactly(Fault.CHECKER_IS_RELATIVE));
        assertThat(dossiers.letters(id).get(0).replyDue()).contains(LocalDate.of(2025, 11, 17));
        Verification early = dossiers.letters(id)
                .get(0)
                .answered(new Verification.Reply("3", Optional.of(LocalDate.of(2025, 9, 1)), "Tốt"));
        assertThat(letters.save(id, early)).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void logsTheWayOfTheDossier() {
        acts.handOver(id, new HandOver(0, HandOver.Kind.RECEIVED, TODAY, "Chi bộ", "Ban Tổ chức", "01 bộ", ""));
        acts.handOver(id, new HandOver(0, HandOver.Kind.RETURNED, TODAY, "Ban Tổ chức", "Chi bộ", "", ""));
        assertThat(dossiers.handOvers(id))
                .extracting(HandOver::kind)
                .containsExactly(HandOver.Kind.RECEIVED, HandOver.Kind.RETURNED);
        acts.removeHandOver(dossiers.handOvers(id).get(1).id());
        assertThat(dossiers.handOvers(id)).hasSize(1);
    }

    @Test
    void nothingHasHappenedInTheFuture() {
        LocalDate ahead = LocalDate.now(TestBooks.CLOCK).plusDays(1);
        assertThat(acts.handOver(id, new HandOver(0, HandOver.Kind.RECEIVED, ahead, "Chi bộ", "", "", "")))
                .isEqualTo(Saved.refused("on", Fault.IN_FUTURE));
        DossierLine.Details dated = new DossierLine.Details(
                "1", Optional.of(ahead), DossierLine.Form.ORIGINAL, Optional.empty(), Optional.empty(), "", "");
        assertThat(acts.note(id, line("DON"), DossierLine.State.PRESENT, dated))
                .isEqualTo(Saved.refused("date", Fault.IN_FUTURE));
        Verification letter = Verification.sent(
                "Bố đẻ",
                "Đảng ủy xã A",
                Verification.Place.DOMESTIC,
                new Verification.Sent("12-CV/ĐU", Optional.of(ahead.minusDays(9)), Optional.of(ahead)));
        assertThat(new VerificationActs(seeded.book(), process).save(id, letter))
                .isEqualTo(Saved.refused("received", Fault.IN_FUTURE));
    }

    private List<String> codes() {
        return dossiers.lines(id, DossierPart.A, process.now(), TODAY).stream()
                .map(DossierLine::code)
                .toList();
    }

    private DossierLine line(String code) {
        return dossiers.lines(id, DossierPart.A, process.now(), TODAY).stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
