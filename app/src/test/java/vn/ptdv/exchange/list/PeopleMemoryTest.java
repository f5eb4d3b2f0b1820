package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.ChangeFeed;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.intake.PersonLine;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;

/** Who is kept while lists are taken in is who is in the book, and the book is asked once. */
@Tag("F73")
@Tag("F74")
@SuppressWarnings("NullAway.Init")
class PeopleMemoryTest {
    @TempDir
    Path folder;

    private Book book;
    private PeopleReading direct;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        direct = new PeopleReading(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    /** Counts what is asked of the book. */
    private final class Counting implements PeopleSource {
        private final AtomicInteger lines = new AtomicInteger();
        private final List<Integer> asked = new ArrayList<>();

        @Override
        public PeopleLines lines() {
            lines.incrementAndGet();
            return direct.lines();
        }

        @Override
        public PeopleFacts about(Supplier<Collection<Long>> people, Predicate<String> fields) {
            asked.add(people.get().size());
            return direct.about(people, fields);
        }
    }

    @Test
    void theBookIsAskedOnceForManyListsAndAgainWhenSomethingWasWritten() {
        Counting counting = new Counting();
        try (PeopleMemory memory = new PeopleMemory(counting, book.feed(), 30_000)) {
            memory.readAhead();
            Path list = list();
            List<PreviewRow> first = preview(memory, list);
            assertThat(preview(memory, list)).isEqualTo(first);
            assertThat(counting.lines).hasValue(1);
            assertThat(counting.asked).containsExactly(everybody());

            act(work -> edit(work, PERSON, PERSON.RESIDENCE, "Xã Hoa Ban"));
            assertThat(preview(memory, list)).isNotEqualTo(first);
            assertThat(counting.lines).hasValue(2);
            assertThat(counting.asked).containsExactly(everybody(), everybody());
        }
    }

    @Test
    void aListSaysTheSameOfABookThatIsKeptWholeInPartOrNotAtAll() {
        Path list = list();
        act(work -> {
            edit(work, PERSON, PERSON.RESIDENCE, "Xã Hoa Ban");
            edit(work, CERTIFICATE, CERTIFICATE.CERT_NO, "99/GCN");
            edit(work, HELPER, HELPER.FULL_NAME, "Nguyễn Thị Khác");
        });
        Counting counting = new Counting();
        try (PeopleMemory whole = new PeopleMemory(book);
                PeopleMemory part = new PeopleMemory(counting, book.feed(), everybody() - 1)) {
            List<PreviewRow> read = preview(whole, list);
            assertThat(read).extracting(PreviewRow::kind).contains(PreviewRow.Kind.UPDATE, PreviewRow.Kind.SAME);
            assertThat(preview(part, list)).isEqualTo(read);
            assertThat(importing().check(opened(list), OnMatch.UPDATE).preview().rows())
                    .isEqualTo(read);
            assertThat(counting.asked).hasSize(1);
        }
    }

    @Test
    void everyChangeIsSeenAndItsTakingBackToo() {
        try (PeopleMemory memory = new PeopleMemory(book)) {
            same(memory);
            List<Consumer<Work>> changes = List.of(
                    work -> edit(work, PERSON, PERSON.FULL_NAME, "Lò Thị Mới"),
                    work -> edit(work, CANDIDACY, CANDIDACY.DECISION_NO, "77-QĐ/ĐU"),
                    work -> edit(work, EVENT, EVENT.DOC_NO, "78-QĐ/ĐU"),
                    work -> edit(work, HELPER, HELPER.FULL_NAME, "Vừ A Mới"),
                    work -> edit(work, CERTIFICATE, CERTIFICATE.CERT_NO, "79/GCN"),
                    work -> work.delete(
                            PERSON_GROUP,
                            work.reading()
                                    .selectFrom(PERSON_GROUP)
                                    .fetch(PERSON_GROUP.ID)
                                    .get(0)));
            for (Consumer<Work> change : changes) {
                act(change);
                same(memory);
                UndoList undo = new UndoList(book.reading(), book.writing());
                assertThat(undo.undo(undo.nextUndo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
                same(memory);
            }
        }
    }

    @Test
    void whatCouldNotBeReadIsReadTheNextTime() {
        AtomicInteger times = new AtomicInteger();
        PeopleSource shaky = new PeopleSource() {
            @Override
            public PeopleLines lines() {
                if (times.incrementAndGet() == 1) {
                    throw new IllegalStateException("the disk does not answer");
                }
                return direct.lines();
            }

            @Override
            public PeopleFacts about(Supplier<Collection<Long>> people, Predicate<String> fields) {
                return direct.about(people, fields);
            }
        };
        try (PeopleMemory memory = new PeopleMemory(shaky, new ChangeFeed(), 30_000)) {
            assertThatThrownBy(memory::lines).hasMessageContaining("disk");
            assertThat(memory.lines()).isEqualTo(direct.lines());
        }
    }

    @Test
    void unitsAndCodesAreReadAnewOnceAnythingWasWritten() {
        try (PeopleMemory memory = new PeopleMemory(book)) {
            BookCodes first = memory.codes(book, TestBooks.TODAY);
            assertThat(memory.codes(book, TestBooks.TODAY)).isSameAs(first);
            assertThat(memory.codes(book, TestBooks.TODAY.plusDays(1))).isNotSameAs(first);
            act(work -> {
                UnitRecord unit =
                        work.reading().selectFrom(UNIT).orderBy(UNIT.ID).fetch().get(0);
                unit.setShortName("CB Tên mới");
                work.update(unit);
            });
            assertThat(memory.codes(book, TestBooks.TODAY).find(CodeLookup.UNITS, "CB Tên mới"))
                    .isInstanceOf(CodeLookup.Answer.Found.class);
        }
    }

    @Test
    void theBookMayBeClosedWhileItIsRead() {
        new PeopleMemory(book).readAhead();
        book.close();
        book = TestBooks.open(folder);
        assertThat(everybody()).isPositive();
    }

    private void same(PeopleMemory memory) {
        assertThat(memory.lines()).isEqualTo(direct.lines());
        List<Long> people = direct.lines().all().map(PersonLine::id).toList();
        assertThat(memory.about(List::of, field -> false)).isEqualTo(direct.about(() -> people, field -> true));
    }

    private int everybody() {
        return book.reading().fetchCount(PERSON);
    }

    private void act(Consumer<Work> change) {
        book.writing().run(Act.named("action.person.edit"), change::accept);
    }

    private static <R extends UpdatableRecord<R>, T> void edit(Work work, Table<R> table, Field<T> field, T value) {
        R row = work.reading()
                .selectFrom(table)
                .where(field.isNotNull())
                .orderBy(1)
                .fetch()
                .get(0);
        row.set(field, value);
        work.update(row);
    }

    /** The book's own people as a list that can be taken in again. */
    private Path list() {
        Path file = folder.resolve("danh sách.xlsx");
        new BookLists(book, TestBooks.TODAY).of(ListKind.PEOPLE).write(file, WriteProgress.IGNORED);
        return file;
    }

    private ListImport importing() {
        return new ListImport(book, new ProcessTable(book, new Settings(book)), ListKind.PEOPLE);
    }

    private Draft opened(Path file) {
        return ((Opening.Opened) importing().open(file)).draft();
    }

    private List<PreviewRow> preview(PeopleMemory memory, Path file) {
        return importing()
                .knowing(memory)
                .check(opened(file), OnMatch.UPDATE)
                .preview()
                .rows();
    }
}
