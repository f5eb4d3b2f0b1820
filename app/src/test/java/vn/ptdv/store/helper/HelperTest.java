package vn.ptdv.store.helper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.helper.HelperLoad;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.search.BookIndex;

@Tag("F22")
@Tag("F23")
class HelperTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private HelperActs acts;
    private HelperStore helpers;
    private Reviews reviews;
    private long unit;
    private long an;
    private long binh;

    @BeforeEach
    void start() {
        acts = new HelperActs(seeded.book());
        helpers = new HelperStore(seeded.book().reading());
        reviews = new Reviews(seeded.book());
        unit = seeded.unit("Chi bộ 1");
        an = seeded.candidacy(seeded.person("Lê Thị An", "1/1/2000"), unit, FROM);
        binh = seeded.candidacy(seeded.person("Lê Văn Bình", "1/1/2000"), unit, FROM);
    }

    @Test
    void aHelperIsReplacedAndTheOldOneStaysInTheHistory() {
        long first = acts.assign(an, helper("Trần Văn Tốt")).id();
        assertThat(acts.replace(first, helper(""), "")).isInstanceOf(Saved.Refused.class);
        acts.replace(
                first,
                HelperAssignment.of(
                        "Phạm Thị Mới", HelperRole.INTRODUCER, helper("").membership(), FROM.plusDays(60)),
                "Chuyển công tác");
        assertThat(helpers.of(an)).hasSize(2);
        assertThat(helpers.of(an).get(0).charge().to()).contains(FROM.plusDays(60));
        assertThat(helpers.of(an).get(0).charge().endReason()).isEqualTo("Chuyển công tác");
        assertThat(helpers.of(an).get(1).role()).isEqualTo(HelperRole.REPLACEMENT);
    }

    @Test
    void figuresAreNobodysName() {
        assertThat(acts.assign(an, helper("25/5/2024"))).isEqualTo(Saved.refused("name", Fault.NOT_A_NAME));
        long first = acts.assign(an, helper("Trần Văn Tốt")).id();
        assertThat(acts.replace(first, helper("012345"), "")).isEqualTo(Saved.refused("name", Fault.NOT_A_NAME));
        assertThat(helpers.of(an)).hasSize(1);
    }

    @Test
    void showsHowMuchEachHelperCarries() {
        acts.assign(List.of(an, binh), helper("Trần Văn Tốt"));
        long light = acts.assign(binh, helper("Bùi Nhẹ")).id();
        assertThat(helpers.load())
                .extracting(load -> load.helper().name(), HelperLoad::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Trần Văn Tốt", 2),
                        org.assertj.core.groups.Tuple.tuple("Bùi Nhẹ", 1));
        acts.end(light, FROM.plusDays(1), "");
        assertThat(helpers.load()).hasSize(1);
    }

    @Test
    @Tag("F88")
    void helpersOfOneNameInTwoUnitsOfOneNameAreTwo() {
        long upper = seeded.unit("Đảng ủy xã Thượng");
        UnitRecord row = new UnitRecord();
        row.setName("Chi bộ 1");
        row.setParentId(upper);
        long namesake = seeded.book().writing().write(Act.named("action.system.test"), work -> work.insert(row));
        acts.assign(an, helper("Trần Văn Tốt", unit));
        acts.assign(binh, helper("Trần Văn Tốt", namesake));
        assertThat(helpers.load())
                .extracting(load -> load.helper().unit(), HelperLoad::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Chi bộ 1", 1),
                        org.assertj.core.groups.Tuple.tuple("Chi bộ 1, Đảng ủy xã Thượng", 1));
        try (BookIndex index = new BookIndex(seeded.book())) {
            assertThat(index.find("tran van tot", 9))
                    .filteredOn(found -> found.kind() == FoundKind.HELPER)
                    .extracting(FoundEntry::beside)
                    .containsExactlyInAnyOrder("Chi bộ 1", "Chi bộ 1, Đảng ủy xã Thượng");
        }
    }

    @Test
    void aBranchIsReviewedInOneGrid() {
        TableCopy before = TableCopy.of(seeded.book());
        Reviews.Sheet march = new Reviews.Sheet("2026-03", FROM.plusDays(20), "Bí thư chi bộ");
        assertThat(reviews.save(march, List.of(new Reviews.Entry(an, "KHONG_CO", ""))))
                .isInstanceOf(Saved.Refused.class);
        reviews.save(march, List.of(new Reviews.Entry(an, "TOT", "Tích cực"), new Reviews.Entry(binh, "", "")));
        assertThat(reviews.grid(List.of(unit), "2026-03"))
                .extracting(ReviewLine::name, ReviewLine::isReviewed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lê Thị An", true),
                        org.assertj.core.groups.Tuple.tuple("Lê Văn Bình", false));
        assertThat(reviews.notReviewed("2026-03", FROM.plusDays(28)))
                .extracting(ReviewLine::candidacyId)
                .containsExactly(binh);
        assertThat(reviews.of(an)).extracting(ReviewLine::grade).containsExactly("TOT");
        seeded.undoLast();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void nobodyAsksForReviewsOfThoseWhoAreAway() {
        new PersonActs(seeded.book())
                .saveAbsence(
                        seeded.candidacy(binh).getPersonId(),
                        new Absence(0, "NGHIA_VU_QUAN_SU", FROM, Optional.empty(), "", ""));
        assertThat(reviews.notReviewed("2026-03", FROM.plusDays(28)))
                .extracting(ReviewLine::candidacyId)
                .containsExactly(an);
    }

    private static HelperAssignment helper(String name, long unit) {
        HelperAssignment plain = helper(name);
        return new HelperAssignment(
                plain.id(), name, plain.role(), Optional.of(unit), plain.membership(), plain.charge());
    }

    private static HelperAssignment helper(String name) {
        return HelperAssignment.of(
                name,
                HelperRole.INTRODUCER,
                HelperAssignment.Membership.official(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1)),
                FROM);
    }
}
