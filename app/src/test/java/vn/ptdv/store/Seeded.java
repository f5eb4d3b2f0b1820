package vn.ptdv.store;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** A book with the shipped data, units and people for tests about the process. */
public final class Seeded implements BeforeEachCallback, AfterEachCallback {
    private Path folder = Path.of(".");
    private @Nullable Book book;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = java.nio.file.Files.createTempDirectory("ptdv-people");
        java.nio.file.Files.copy(Template.FILE, folder.resolve("book.mv.db"));
        book = TestBooks.open(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        book().close();
        try (var files = java.nio.file.Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                java.nio.file.Files.delete(file);
            }
        }
    }

    public Book book() {
        return Objects.requireNonNull(book);
    }

    public UndoList undo() {
        return new UndoList(book().reading(), book().writing());
    }

    /** Takes back the newest act and fails when something stands in the way. */
    public void undoLast() {
        UndoList.Outcome outcome = undo().undo(undo().nextUndo().orElseThrow().id());
        org.assertj.core.api.Assertions.assertThat(outcome).isInstanceOf(UndoList.Outcome.Done.class);
    }

    public ProcessTable process() {
        return new ProcessTable(book(), new Settings(book()));
    }

    public long unit(String name) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        return book().writing().write(Act.named("action.system.test"), work -> work.insert(row));
    }

    public long person(String name, String birth) {
        return new PersonActs(book())
                .add(Map.of(
                        PersonField.FULL_NAME, name,
                        PersonField.BIRTH, birth,
                        PersonField.GENERAL_EDUCATION, "THPT"))
                .id();
    }

    /** A candidacy put straight into its table, for tests that are not about how it came there. */
    public long candidacy(long personId, long unitId, LocalDate opened) {
        CandidacyRecord row = new CandidacyRecord();
        row.setPersonId(personId);
        row.setUnitId(unitId);
        row.setOpenedOn(opened);
        row.setStageKey("SOURCE");
        row.setStageSince(opened);
        return book().writing().write(Act.named("action.system.test"), work -> work.insert(row));
    }

    public CandidacyRecord candidacy(long id) {
        return book().reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(id));
    }

    private static final class Template {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = java.nio.file.Files.createTempDirectory("ptdv-people-template");
                try (Book book = TestBooks.empty(folder)) {
                    new DataLoader(book.writing()).loadShipped();
                }
                return folder.resolve("book.mv.db");
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
