package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.importing.ImportController;
import vn.ptdv.ui.shell.ScreenId;

/** The guide that F1 shows: a page for every screen, and nothing that a page names is missing. */
@Tag("F112")
@Tag("F114")
class GuidePagesTest {
    private static final Path GUIDE = Path.of(System.getProperty("ptdv.target", "target"))
            .resolveSibling("docs")
            .resolve("guide");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final long LARGEST = 150 * 1024;

    @TempDir
    Path own;

    @Test
    void everyScreenHasItsPage() {
        TestKit kit = TestKit.in(own);
        BookDoor.Creation made =
                kit.toolkit().door().create(new BookFolder(own.resolve("book")), "lan", "hoa ban trắng".toCharArray());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            BookServices services = BookServices.over(open, TestBooks.CLOCK);
            assertThat(Ui.on(() -> AppScreens.of(
                                    services,
                                    kit.toolkit(),
                                    new ImportController(services, kit.toolkit(), ListKind.PEOPLE),
                                    () -> {})
                            .ids()))
                    .extracting(ScreenId::guidePage)
                    .allSatisfy(page ->
                            assertThat(GUIDE.resolve(page + ".md")).as(page).exists());
        }
    }

    @Test
    void whatAPageNamesIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : pages(".md")) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(GUIDE.resolve(link.group(1)))) {
                    missing.add(page.getFileName() + ": " + link.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReportIsNamed() throws IOException {
        String page = Files.readString(GUIDE.resolve("reports.md"));
        assertThat(ReportId.values())
                .extracting(ReportId::shortTitle)
                .allSatisfy(name -> assertThat(page).contains(name));
    }

    @Test
    void picturesAreSmall() throws IOException {
        for (Path picture : pages(".png")) {
            assertThat(Files.size(picture)).as(picture.toString()).isLessThanOrEqualTo(LARGEST);
        }
    }

    @Test
    void thePagesArePackedIntoTheProgram() {
        assertThat(GuidePagesTest.class.getResource("/vn/ptdv/guide/index.md")).isNotNull();
        assertThat(GuidePagesTest.class.getResource("/vn/ptdv/guide/settings.png"))
                .isNotNull();
    }

    private static List<Path> pages(String ending) throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
