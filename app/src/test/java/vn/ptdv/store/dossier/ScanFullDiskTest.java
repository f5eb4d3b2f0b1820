package vn.ptdv.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ptdv.store.jooq.Tables.BLOB_STORE;
import static vn.ptdv.store.jooq.Tables.PAPER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Database;
import vn.ptdv.store.book.DatabaseFault;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.crash.FaultyFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** A scan for which the disk has no room is not in the book at all, and is taken once there is room again. */
@Tag("F32")
@Tag("F105")
class ScanFullDiskTest {
    private static final ScanRule RULE = new ScanRule(ScanRule.Keeping.KEPT, 5, 2);
    private static final LocalDate TODAY = TestBooks.TODAY;

    @TempDir
    Path temp;

    @ParameterizedTest(name = "room for {0} bytes")
    @ValueSource(longs = {0, 4_096, 200_000, 900_000})
    void isRefusedWholeAndTakenLater(long room) throws DatabaseFault {
        long candidacy = prepared();
        byte[] scan = scan();
        try (FaultyFiles disk = FaultyFiles.install();
                Book book = Book.over(
                        Database.open(disk.address(temp.resolve("book")), TestBooks.KEY), TestBooks.CLOCK, "lan")) {
            DossierLine line = line(book, candidacy);
            disk.fullAfter(room);
            BookException failed = catchThrowableOfType(
                    BookException.class, () -> new DossierActs(book).attach(candidacy, line, scan, RULE));
            assertThat(failed.fault()).isEqualTo(BookFault.DISK_FULL);
            assertThat(failed.explanation().oneText())
                    .startsWith("Ổ đĩa đã đầy, không ghi thêm được.")
                    .contains("Giải phóng chỗ trống");
            FaultyFiles.mend();
            assertThat(line(book, candidacy).attachment()).isEmpty();
            assertThat(book.reading().fetchCount(BLOB_STORE)).isZero();
            assertThat(book.reading().fetchCount(PAPER, PAPER.BLOB_SHA.isNotNull()))
                    .isZero();
            assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
            assertThat(new DossierActs(book).attach(candidacy, line(book, candidacy), scan, RULE))
                    .isInstanceOf(Saved.Accepted.class);
        }
        try (Book book = TestBooks.open(temp)) {
            assertThat(new DossierStore(book.reading()).attachment(line(book, candidacy)))
                    .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(scan));
        }
    }

    private long prepared() {
        try (Book book = TestBooks.empty(temp)) {
            new DataLoader(book.writing()).loadShipped();
            UnitRecord unit = new UnitRecord();
            unit.setName("Chi bộ 1");
            long unitId = book.writing().write(Act.named("action.system.test"), work -> work.insert(unit));
            long person = new PersonActs(book)
                    .add(Map.of(PersonField.FULL_NAME, "Nguyễn Thị Hồ"))
                    .id();
            return ((Saved.Accepted) new CandidacyActs(book, new ProcessTable(book, new Settings(book)))
                            .open(NewCandidacy.first(person, unitId, TODAY)))
                    .id();
        }
    }

    private static DossierLine line(Book book, long candidacy) {
        return new DossierStore(book.reading())
                .lines(candidacy, DossierPart.A, new ProcessTable(book, new Settings(book)).now(), TODAY).stream()
                        .findFirst()
                        .orElseThrow();
    }

    /** A page that does not shrink, behind the first bytes by which a PDF is known. */
    private static byte[] scan() {
        byte[] bytes = new byte[1_500_000];
        new Random(7).nextBytes(bytes);
        byte[] head = "%PDF-1.4\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
