package vn.ptdv.store.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.APP_USER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.VillagePost;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.AppUserRecord;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.unit.EnterpriseStore;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.store.unit.TestUnits;
import vn.ptdv.store.unit.UnitDetailActs;
import vn.ptdv.store.unit.UnitStore;

@Tag("F2")
@Tag("F15")
class FollowUpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Book book;
    private FollowUpActs acts;
    private FollowUpStore store;
    private UnitDetailActs details;
    private long cell;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new FollowUpActs(book);
        store = new FollowUpStore(book.reading());
        details = new UnitDetailActs(book);
        cell = new TestUnits(book).add("Chi bộ 1");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void praiseIsAddedEditedAndTakenBack() {
        FollowMark mark = new FollowMark(
                0, cell, "2026", FollowMark.Kind.PRAISE, "Vượt chỉ tiêu", "Giấy khen", "", Optional.empty());
        long id = ((RowOutcome.Done) acts.marks().add(mark)).id();
        acts.marks()
                .edit(
                        id,
                        new FollowMark(
                                id,
                                cell,
                                "2026",
                                FollowMark.Kind.PRAISE,
                                "Vượt xa",
                                "",
                                "5-QĐ/ĐU",
                                Optional.of(TODAY)));
        assertThat(store.marks("2026")).singleElement().satisfies(m -> {
            assertThat(m.reason()).isEqualTo("Vượt xa");
            assertThat(m.decisionOn()).contains(TODAY);
        });
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(store.marksOf(cell)).extracting(FollowMark::reason).containsExactly("Vượt chỉ tiêu");
    }

    @Test
    void aUnitHasOneNoteAYear() {
        acts.yearNote(new YearNote(cell, 2026, "a", "b", "c", "d", "e", "", "Trần Thị B"));
        acts.yearNote(new YearNote(cell, 2026, "a", "b", "c", "d", "e", "Hoàn thành tốt", "Trần Thị B"));
        assertThat(store.yearNotes(2026).values())
                .extracting(YearNote::proposedGrade)
                .containsExactly("Hoàn thành tốt");
    }

    @Test
    void showsHowManyHoldersOfVillagePostsAreMembers() {
        acts.posts().add(new VillagePost(0, cell, "Thôn 1", "TRUONG_THON", "Nguyễn A", true, ""));
        acts.posts().add(new VillagePost(0, cell, "Thôn 2", "TRUONG_THON", "Nguyễn B", false, ""));
        assertThat(store.membersAmongHolders()).containsEntry("TRUONG_THON", new Progress(2, 1));
        assertThat(store.holdersToWin()).extracting(VillagePost::holder).containsExactly("Nguyễn B");
    }

    @Test
    void theSurveyIsAGridOfWholeNumbers() {
        SurveyActs surveys = new SurveyActs(book);
        SurveyActs.Cell pupils = new SurveyActs.Cell(cell, "HS12");
        assertThat(surveys.save(2026, Map.of(pupils, "1.200"))).isInstanceOf(SurveyActs.Outcome.Saved.class);
        assertThat(surveys.save(2026, Map.of(pupils, "-1"))).isInstanceOf(SurveyActs.Outcome.Refused.class);
        surveys.save(2025, Map.of(pupils, "900"));
        assertThat(surveys.years(pupils)).containsExactly(Map.entry(2025, 900), Map.entry(2026, 1200));
        surveys.save(2026, Map.of(pupils, ""));
        assertThat(surveys.of(2026)).isEmpty();
    }

    @Test
    void anOfficerSeesTheUnitsOfTheDay() {
        long user = book.writing().write(Act.named("action.test.user"), work -> {
            AppUserRecord row = APP_USER.newRecord();
            row.setName("lan");
            row.setFullName("Lê Thị Lan");
            row.setRoleCode("CLERK");
            return work.insert(row);
        });
        details.officers()
                .add(new UnitOfficer(
                        0,
                        cell,
                        UnitOfficer.Kind.SPECIALIST,
                        "Lê Thị Lan",
                        OptionalLong.of(user),
                        "",
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 12, 31))));
        OfficerStore officers = new OfficerStore(book.reading());
        assertThat(officers.followedByUser("lan", TODAY)).containsExactly(cell);
        assertThat(officers.followedBy("Lê Thị Lan", TODAY.plusYears(1))).isEmpty();
        assertThat(officers.namesOn(TODAY)).containsExactly("Lê Thị Lan");
    }

    @Test
    void marksOfSectorAndAreaAreASet() {
        details.setFlags(cell, Set.of("THPT", "MIEN_NUI"));
        details.setFlags(cell, Set.of("THPT", "Y_TE"));
        assertThat(new UnitStore(book.reading()).flagsOn(TODAY)).containsEntry(cell, Set.of("THPT", "Y_TE"));
    }

    @Test
    void listsEnterprisesWithoutAPartyOrganisation() {
        details.enterprises().add(enterprise("Công ty B", OptionalLong.empty()));
        details.enterprises().add(enterprise("Công ty A", OptionalLong.of(cell)));
        EnterpriseStore enterprises = new EnterpriseStore(book.reading());
        assertThat(enterprises.withoutUnit()).extracting(Enterprise::name).containsExactly("Công ty B");
        assertThat(enterprises.all()).hasSize(2);
    }

    private static Enterprise enterprise(String name, OptionalLong unit) {
        return new Enterprise(
                0, name, "", "", "", "", "", OptionalInt.of(120), OptionalInt.of(2), true, false, "", "", unit, "");
    }
}
