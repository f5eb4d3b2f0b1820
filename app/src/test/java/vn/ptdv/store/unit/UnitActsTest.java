package vn.ptdv.store.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitChangePreview;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.model.unit.UnitEffect;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitObstacle.Code;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

@Tag("F1")
@Tag("F3")
class UnitActsTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = JULY.minusDays(1);

    @TempDir
    Path folder;

    private Book book;
    private UnitActs acts;
    private UnitStore store;
    private TestUnits units;
    private long top;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new UnitActs(book);
        store = new UnitStore(book.reading());
        units = new TestUnits(book);
        top = units.add("Đảng bộ phường A");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theTreeHasAnyDepthAndReadsInNaturalOrder() {
        long ten = units.add("Chi bộ 10", top);
        long two = units.add("Chi bộ 2", top);
        long cell = units.add("Tổ đảng", two);
        UnitTree tree = store.tree();
        assertThat(tree.children(top)).extracting(Unit::id).containsExactly(two, ten);
        assertThat(tree.path(cell)).extracting(Unit::name).containsExactly("Đảng bộ phường A", "Chi bộ 2", "Tổ đảng");
        assertThat(tree.depth(cell)).contains(2);
        assertThat(tree.descendants(top)).extracting(Unit::id).containsExactly(two, cell, ten);
        assertThat(tree.isWithin(cell, top)).isTrue();
    }

    @Test
    void aRenameKeepsTheNameOfEachDay() {
        long cell = units.add("Chi bộ Hợp tác xã", top);
        accept(new UnitChange.Rename(on(JULY), cell, "Chi bộ Tổ dân phố 1"));
        assertThat(store.treeOn(BEFORE).find(cell).orElseThrow().name()).isEqualTo("Chi bộ Hợp tác xã");
        assertThat(store.treeOn(JULY).find(cell).orElseThrow().name()).isEqualTo("Chi bộ Tổ dân phố 1");
        assertThat(store.milestones(cell)).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(UnitDecisionKind.RENAME);
            assertThat(m.decision().number()).isEqualTo("12-QĐ/ĐU");
        });
        assertThat(store.search("hop tac xa")).extracting(Unit::id).containsExactly(cell);
    }

    @Test
    void movingUnderItsOwnBranchIsRefused() {
        long branch = units.add("Đảng bộ bộ phận", top);
        long cell = units.add("Chi bộ 1", branch);
        assertThat(refusals(new UnitChange.Move(on(JULY), branch, OptionalLong.of(cell))))
                .containsExactly(Code.CYCLE);
        assertThat(refusals(new UnitChange.Move(on(JULY), branch, OptionalLong.of(branch))))
                .contains(Code.CYCLE);
        accept(new UnitChange.Move(on(JULY), cell, OptionalLong.of(top)));
        assertThat(store.treeOn(BEFORE).parent(cell)).hasValue(branch);
        assertThat(store.treeOn(JULY).parent(cell)).hasValue(top);
    }

    @Test
    void aMergerEndsTheSourcesAndHandsOverWhatIsOnTheWay() {
        long one = units.add("Đảng bộ 1", top);
        long two = units.add("Đảng bộ 2", top);
        long cell = units.add("Chi bộ 1", one);
        long waiting = units.candidacy(one, Optional.empty());
        long admitted = units.candidacy(one, Optional.of(BEFORE));
        UnitChange merge = new UnitChange.Merge(
                on(JULY), List.of(one, two), new UnitChange.MergeInto.Fresh(shape("Đảng bộ Hợp Nhất", top)));

        UnitChangePreview preview = acts.preview(merge);
        assertThat(preview.possible()).isTrue();
        assertThat(preview.effects())
                .extracting(UnitEffect::code)
                .contains(
                        UnitEffect.Code.BEGINS,
                        UnitEffect.Code.MOVED,
                        UnitEffect.Code.CANDIDACIES_MOVE,
                        UnitEffect.Code.ENDS);
        assertThat(store.tree().size()).isEqualTo(4);

        long heir = accept(merge);
        assertThat(store.tree().children(top)).extracting(Unit::id).containsExactly(heir);
        assertThat(store.tree().parent(cell)).hasValue(heir);
        assertThat(store.treeOn(BEFORE).children(top)).extracting(Unit::id).containsExactly(one, two);
        assertThat(unitOf(waiting)).isEqualTo(heir);
        assertThat(unitOf(admitted)).isEqualTo(one);
        assertThat(store.rollUpOn(JULY).home(one)).hasValue(heir);
        assertThat(store.rollUpOn(BEFORE).home(one)).hasValue(one);

        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(store.tree().children(top)).extracting(Unit::id).containsExactly(one, two);
        assertThat(store.tree().parent(cell)).hasValue(one);
        assertThat(unitOf(waiting)).isEqualTo(one);
    }

    @Test
    void aUnitMayBeMergedIntoOneThatGoesOn() {
        long one = units.add("Chi bộ 1", top);
        long two = units.add("Chi bộ 2", top);
        accept(new UnitChange.Merge(
                on(JULY), List.of(two), new UnitChange.MergeInto.Existing(one, Optional.of("Chi bộ 1 và 2"))));
        assertThat(store.tree().children(top)).extracting(Unit::name).containsExactly("Chi bộ 1 và 2");
        assertThat(store.find(two).orElseThrow().successorId()).hasValue(one);
    }

    @Test
    void aSplitGivesTheFiguresToTheFirstPart() {
        long old = units.add("Chi bộ chung", top);
        accept(new UnitChange.Split(
                on(JULY), old, List.of(shape("Chi bộ Đông", top), shape("Chi bộ Tây", top)), UnitChange.Fate.ENDS));
        assertThat(store.tree().children(top)).extracting(Unit::name).containsExactly("Chi bộ Đông", "Chi bộ Tây");
        long heir = store.rollUpOn(JULY).home(old).orElseThrow();
        assertThat(store.find(heir).orElseThrow().name()).isEqualTo("Chi bộ Đông");
    }

    @Test
    void raisingTheLevelIsDated() {
        long cell = units.add("Chi bộ cơ sở Công ty", top);
        accept(new UnitChange.Retype(
                on(JULY),
                UnitDecisionKind.UPGRADE,
                cell,
                new UnitChange.UnitType("DN_NNN", "DANG_BO_CO_SO", "UY_QUYEN")));
        assertThat(store.treeOn(BEFORE).find(cell).orElseThrow().levelCode()).isEmpty();
        assertThat(store.treeOn(JULY).find(cell).orElseThrow().levelCode()).isEqualTo("DANG_BO_CO_SO");
    }

    @Test
    void dissolvingWaitsForWhatHangsBelow() {
        long branch = units.add("Đảng bộ bộ phận", top);
        long cell = units.add("Chi bộ 1", branch);
        units.candidacy(cell, Optional.empty());
        assertThat(refusals(new UnitChange.Dissolve(on(JULY), branch, OptionalLong.empty())))
                .containsExactly(Code.HAS_CHILDREN);
        assertThat(refusals(new UnitChange.Dissolve(on(JULY), cell, OptionalLong.empty())))
                .containsExactly(Code.HAS_OPEN_CANDIDACIES);
        accept(new UnitChange.Dissolve(on(JULY), cell, OptionalLong.of(branch)));
        accept(new UnitChange.Dissolve(on(JULY.plusDays(1)), branch, OptionalLong.of(top)));
        assertThat(store.tree().all()).extracting(Unit::id).containsExactly(top);
        assertThat(store.rollUpOn(JULY.plusDays(1)).home(cell)).hasValue(top);
    }

    @Test
    void anEndedUnitTakesNothingNew() {
        long cell = units.add("Chi bộ 1", top);
        accept(new UnitChange.Dissolve(on(JULY), cell, OptionalLong.empty()));
        assertThat(store.milestones(cell)).extracting(m -> m.kind()).containsExactly(UnitDecisionKind.DISSOLVE);
        assertThat(refusals(new UnitChange.Rename(on(JULY), cell, "Khác"))).contains(Code.ENDED);
        assertThat(refusals(new UnitChange.Establish(on(JULY), shape("Tổ", cell), UnitFacts.NONE)))
                .containsExactly(Code.PARENT_ENDED);
        assertThat(acts.add(shape("Tổ", cell), UnitFacts.NONE, Optional.empty()))
                .isInstanceOf(UnitOutcome.Refused.class);
    }

    @Test
    void aDecisionMayNotReachBehindTheLastChange() {
        long cell = units.add("Chi bộ 1", top);
        accept(new UnitChange.Rename(on(JULY), cell, "Chi bộ Một"));
        assertThat(refusals(new UnitChange.Rename(on(BEFORE), cell, "Chi bộ Hai")))
                .containsExactly(Code.BEFORE_LAST_CHANGE);
        accept(new UnitChange.Rename(on(JULY), cell, "Chi bộ Ba"));
        assertThat(store.spans(cell)).hasSize(2);
    }

    @Test
    void organisationCodesHaveFourteenDigitsAndOneOwner() {
        UnitFacts facts = UnitFacts.NONE.withCode("12.345.678.901.234");
        acts.add(shape("Chi bộ 1", top), facts, Optional.empty());
        assertThat(acts.add(shape("Chi bộ 2", top), facts.withCode("12345678901234"), Optional.empty()))
                .isInstanceOfSatisfying(
                        UnitOutcome.Refused.class,
                        r -> assertThat(r.obstacles()).extracting(o -> o.code()).containsExactly(Code.CODE_TAKEN));
        assertThat(acts.add(shape("Chi bộ 3", top), facts.withCode("12.34"), Optional.empty()))
                .isInstanceOfSatisfying(
                        UnitOutcome.Refused.class,
                        r -> assertThat(UnitWords.of(r.obstacles().get(0))).contains("14 chữ số"));
    }

    @Test
    void aTypingErrorIsPutRightWithoutHistory() {
        long cell = units.add("Chi bô 1", top);
        acts.correct(cell, shape("Chi bộ 1", top));
        assertThat(store.spans(cell)).hasSize(1);
        assertThat(store.treeOn(BEFORE).find(cell).orElseThrow().name()).isEqualTo("Chi bộ 1");
    }

    @Test
    void aUnitInUseIsNotRemoved() {
        long cell = units.add("Chi bộ 1", top);
        units.candidacy(cell, Optional.empty());
        assertThat(acts.remove(cell)).isInstanceOf(UnitOutcome.Refused.class);
        long empty = units.add("Chi bộ 2", top);
        assertThat(acts.remove(empty)).isInstanceOf(UnitOutcome.Accepted.class);
        assertThat(store.find(empty)).isEmpty();
    }

    private long accept(UnitChange change) {
        assertThat(acts.preview(change).obstacles()).isEmpty();
        UnitOutcome outcome = acts.apply(change);
        assertThat(outcome).isInstanceOf(UnitOutcome.Accepted.class);
        return ((UnitOutcome.Accepted) outcome).unitIds().stream().findFirst().orElse(0L);
    }

    private List<Code> refusals(UnitChange change) {
        assertThat(acts.preview(change).possible()).isFalse();
        return ((UnitOutcome.Refused) acts.apply(change))
                .obstacles().stream().map(o -> o.code()).toList();
    }

    private long unitOf(long candidacy) {
        return book.reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(candidacy)).getUnitId();
    }

    private static UnitDecision on(LocalDate day) {
        return UnitDecision.of("12-QĐ/ĐU", day);
    }

    private static UnitShape shape(String name, long parent) {
        return new UnitShape(name, OptionalLong.of(parent), "", "", "");
    }
}
