package vn.ptdv.store.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.holiday.HolidayStore;

/** Newer tables from a file, a folder or a zip. */
@Tag("F94")
class DataPackageTest {
    private static final String DAYS =
            "date,name,kind,active,verified,note\n2028-01-01,Tết Dương lịch,OFF,true,false,\n";

    @TempDir
    Path folder;

    @Test
    void readsTheTablesOfAZipWhereverTheyLieInIt() throws IOException {
        Path zip = folder.resolve("goi.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("goi-2028/holidays.csv"));
            out.write(DAYS.getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("goi-2028/doc.txt"));
            out.write(1);
        }
        assertThat(((DataPackage.Reading.Found) DataPackage.read(zip)).tables()).containsOnlyKeys("holidays");
    }

    @Test
    void saysWhatAPackageMayHoldWhenItHoldsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("khac.csv"), "a,b\n");
        assertThat(((DataPackage.Reading.Unreadable) DataPackage.read(file)).words())
                .contains("holidays");
    }

    @Test
    void namesTheLineThatHasTooManyCells() throws IOException {
        Path file = Files.writeString(folder.resolve("holidays.csv"), "date,name\n2028-01-01,Tết,OFF\n");
        assertThat(((DataPackage.Reading.Unreadable) DataPackage.read(file)).words())
                .contains("holidays", "dòng 2");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("holidays.csv");
        Files.write(file, "date,name\n2028-01-01,T\u00ea\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(DataPackage.read(file)).isInstanceOf(DataPackage.Reading.Unreadable.class);
    }

    @Test
    void aPreviewCountsAndWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("holidays.csv"), DAYS);
        var source = ((DataPackage.Reading.Found) DataPackage.read(file)).source();
        try (Book book = TestBooks.empty(folder)) {
            DataLoader loader = new DataLoader(book.writing());
            DataOutcome.Loaded seen = (DataOutcome.Loaded) loader.preview(source);
            assertThat(seen.counts().added()).containsEntry("holidays", 1);
            assertThat(new HolidayStore(book.reading()).all()).isEmpty();
            loader.accept(Act.named("action.data.load", "holidays.csv"), source);
            assertThat(new HolidayStore(book.reading()).all()).hasSize(1);
        }
    }

    @Test
    void anUnknownColumnLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("holidays.csv"), "date,name,colour\n2028-01-01,Tết,red\n");
        var source = ((DataPackage.Reading.Found) DataPackage.read(file)).source();
        try (Book book = TestBooks.empty(folder)) {
            DataOutcome outcome =
                    new DataLoader(book.writing()).accept(Act.named("action.data.load", "holidays.csv"), source);
            assertThat(((DataOutcome.Refused) outcome).words()).contains("colour");
        }
    }
}
