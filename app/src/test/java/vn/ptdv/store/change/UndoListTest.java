package vn.ptdv.store.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.tables.records.UnitRecord;

@Tag("F91")
@Tag("F92")
@Tag("F93")
@Tag("F94")
class UndoListTest {
    @TempDir
    Path folder;

    private Book book;
    private UndoList undo;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        undo = new UndoList(book.reading(), book.writing());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void takesBackAndRepeatsByName() {
        long id = add("Chi bộ A");
        rename(id, "Chi bộ B");
        assertThat(undo.nextUndo().orElseThrow().name().key()).isEqualTo("action.test.rename");

        assertThat(undo.undo(undo.nextUndo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
        assertThat(names()).containsExactly("Chi bộ A");
        assertThat(undo.nextRedo().orElseThrow().name().args()).containsExactly("Chi bộ B");

        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(names()).isEmpty();

        undo.redo(undo.nextRedo().orElseThrow().id());
        undo.redo(undo.nextRedo().orElseThrow().id());
        assertThat(names()).containsExactly("Chi bộ B");
        assertThat(undo.nextRedo()).isEmpty();
    }

    @Test
    void theListOutlivesARestart() {
        long id = add("Chi bộ A");
        rename(id, "Chi bộ B");
        book.close();
        book = TestBooks.open(folder);
        undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(names()).containsExactly("Chi bộ A");
    }

    @Test
    void aNewActEndsRedo() {
        add("Chi bộ A");
        undo.undo(undo.nextUndo().orElseThrow().id());
        add("Chi bộ B");
        assertThat(undo.nextRedo()).isEmpty();
    }

    @Test
    void refusesWhereSomethingWasChangedSince() {
        long id = add("Chi bộ A");
        rename(id, "Chi bộ B");
        long first = undo.list(10).get(1).id();
        assertThat(undo.undo(first))
                .isInstanceOfSatisfying(
                        UndoList.Outcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(UndoList.Obstacle::key)
                                .containsExactly(id));
        assertThat(names()).containsExactly("Chi bộ B");
    }

    @Test
    void namesWhatUsesARowThatShouldGo() {
        long id = add("Chi bộ A");
        long adding = undo.nextUndo().orElseThrow().id();
        book.writing().run(Act.named("action.test.child", "Tổ đảng 1"), work -> {
            UnitRecord child = unit("Tổ đảng 1");
            child.setParentId(id);
            work.insert(child);
        });
        assertThat(why(undo.undo(adding)))
                .isEqualTo("Có dữ liệu khác đang dùng đến; hãy gỡ phần đó trước.\n• Tổ đảng 1: action.test.child");
        assertThat(names()).containsExactlyInAnyOrder("Chi bộ A", "Tổ đảng 1");
    }

    @Test
    void namesWhatIsMissingWhenARowShouldComeBack() {
        long above = add("Đảng bộ xã");
        UnitRecord child = unit("Chi bộ A");
        child.setParentId(above);
        long id = book.writing().write(Act.named("action.test.add"), work -> work.insert(child));
        book.writing().run(Act.named("action.test.delete"), work -> work.delete(UNIT, id));
        long deletion = undo.nextUndo().orElseThrow().id();
        book.writing().run(Act.named("action.test.above"), work -> work.delete(UNIT, above));
        assertThat(why(undo.undo(deletion)))
                .isEqualTo("Có dữ liệu không còn trong sổ.\n• Đảng bộ xã: action.test.above");
    }

    @Test
    void namesTheLaterActAndNotItsOwnTurns() {
        long id = add("Chi bộ A");
        long adding = undo.nextUndo().orElseThrow().id();
        undo.undo(adding);
        undo.redo(adding);
        rename(id, "Chi bộ B");
        assertThat(why(undo.undo(adding))).contains("• Chi bộ B: action.test.");
        long renaming = undo.nextUndo().orElseThrow().id();
        undo.undo(renaming);
        rename(id, "Chi bộ C");
        assertThat(why(undo.redo(renaming)))
                .endsWith("• Chi bộ C: " + undo.nextUndo().orElseThrow().name().words());
    }

    private static String why(UndoList.Outcome outcome) {
        return ((UndoList.Outcome.Refused) outcome).why();
    }

    @Test
    void anEarlierActMayBeTakenBackWhereRowsDoNotTouch() {
        add("Chi bộ A");
        add("Chi bộ B");
        undo.undo(undo.list(10).get(1).id());
        assertThat(names()).containsExactly("Chi bộ B");
    }

    @Test
    void deletedRowsStandInTheBinUntilTheyComeBack() {
        long id = add("Chi bộ A");
        book.writing().run(Act.named("action.test.delete"), work -> work.delete(UNIT, id));
        RecycleBin bin = new RecycleBin(book.reading());
        assertThat(bin.list(10))
                .hasSize(1)
                .first()
                .satisfies(gone -> assertThat(gone.values()).containsEntry("NAME", "Chi bộ A"));
        long deletion = bin.list(10).get(0).action().id();
        undo.undo(deletion);
        assertThat(bin.list(10)).isEmpty();
        assertThat(names()).containsExactly("Chi bộ A");
        undo.redo(deletion);
        assertThat(bin.list(10)).hasSize(1).first().satisfies(gone -> {
            assertThat(gone.action().id()).isEqualTo(deletion);
            assertThat(gone.values()).containsEntry("NAME", "Chi bộ A");
        });
        undo.undo(bin.list(10).get(0).action().id());
        assertThat(bin.list(10)).isEmpty();
        assertThat(names()).containsExactly("Chi bộ A");
    }

    @Test
    void whatWasOnlyTakenBackIsNotInTheBin() {
        long id = add("Chi bộ A");
        long adding = undo.nextUndo().orElseThrow().id();
        undo.undo(adding);
        assertThat(new RecycleBin(book.reading()).list(10)).isEmpty();
        undo.redo(adding);
        assertThat(names()).containsExactly("Chi bộ A");
        book.writing().run(Act.named("action.test.delete"), work -> work.delete(UNIT, id));
        assertThat(new RecycleBin(book.reading()).list(10)).hasSize(1);
    }

    @Test
    void aWholeBatchGoesBack() {
        List<UnitRecord> rows = IntStream.range(0, 1234)
                .mapToObj(i -> unit("Chi bộ " + i))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        book.writing().run(Act.named("action.test.import").inBatch("b1"), work -> work.insertAll(rows));
        add("Chi bộ khác");
        assertThat(undo.undoBatch("b1")).hasSize(1).allMatch(o -> o instanceof UndoList.Outcome.Done);
        assertThat(names()).containsExactly("Chi bộ khác");
    }

    @Test
    void aFailedActLeavesNothing() {
        assertThatExceptionOfType(WriteRefused.class)
                .isThrownBy(() -> book.writing().run(Act.named("action.test.add"), work -> {
                    work.insert(unit("Chi bộ A"));
                    UnitRecord child = unit("Chi bộ B");
                    child.setParentId(1L);
                    work.insert(child);
                }))
                .matches(r -> r.reason() == WriteRefused.Reason.GONE);
        assertThat(names()).isEmpty();
        assertThat(undo.nextUndo()).isEmpty();
    }

    @Test
    void refusesToOverwriteAChangeThatTheWriterHasNotSeen() {
        long id = add("Chi bộ A");
        UnitRecord seen = book.reading().fetchSingle(UNIT, UNIT.ID.eq(id));
        rename(id, "Chi bộ B");
        seen.setName("Chi bộ C");
        assertThatExceptionOfType(WriteRefused.class)
                .isThrownBy(() -> book.writing().run(Act.named("action.test.rename"), work -> work.update(seen)))
                .matches(r -> r.reason() == WriteRefused.Reason.STALE);
    }

    @Test
    void theChainShowsAnyLineChangedFromOutside() {
        long id = add("Chi bộ A");
        rename(id, "Chi bộ B");
        assertThat(new ChainCheck(book.reading()).run())
                .isInstanceOfSatisfying(
                        ChainCheck.Outcome.Intact.class,
                        ok -> assertThat(ok.actions()).isEqualTo(2));
        book.writing()
                .run(
                        Act.named("action.system.tamper"),
                        work -> work.raw()
                                .execute(
                                        "UPDATE change_row SET after_image = REPLACE(after_image, 'Chi bộ B', 'Chi bộ X')"));
        assertThat(new ChainCheck(book.reading()).run()).isInstanceOf(ChainCheck.Outcome.Broken.class);
    }

    @Test
    void theHistoryOfARowTellsWhoAndWhat() {
        long id = add("Chi bộ A");
        rename(id, "Chi bộ B");
        List<AuditLog.RowStep> steps = new AuditLog(book.reading()).history(id);
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).details()).singleElement().satisfies(d -> {
            assertThat(d.before()).contains("Chi bộ A");
            assertThat(d.after()).contains("Chi bộ B");
        });
        assertThat(steps.get(0).action().user()).isEqualTo("lan");
    }

    private long add(String name) {
        return book.writing().write(Act.named("action.test.add", name), work -> work.insert(unit(name)));
    }

    private void rename(long id, String name) {
        UnitRecord row = book.reading().fetchSingle(UNIT, UNIT.ID.eq(id));
        row.setName(name);
        book.writing().run(Act.named("action.test.rename", name), work -> work.update(row));
    }

    private static UnitRecord unit(String name) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        return row;
    }

    private List<String> names() {
        return book.reading().select(UNIT.NAME).from(UNIT).orderBy(UNIT.ID).fetch(UNIT.NAME);
    }
}
