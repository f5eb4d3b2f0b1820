package vn.ptdv.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.format.FormatSet;
import vn.ptdv.logic.format.FormatSets;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.seed.DataExport;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.seed.DataOutcome;
import vn.ptdv.store.seed.DataPackage;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingOutcome;
import vn.ptdv.store.setting.Settings;

/** The guidances of format lie in the book: a newer one comes from a file and holds for papers from its day on. */
@Tag("F50")
@Tag("F93")
@SuppressWarnings("NullAway.Init") // The book is made before each test.
class BookFormatsTest {
    private static final String SETS = "code,title,based_on,effective_from,effective_to,source,verified\n"
            + "HD07,Hướng dẫn 07 thử,HD05,2027-01-01,,Văn bản thử,false\n";
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    @TempDir
    Path folder;

    private Book book;
    private Settings settings;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        settings = new Settings(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aBookOfBeforeHasThoseOfTheProgram() {
        assertThat(settings.now().formats()).isEqualTo(FormatSets.shipped());
        assertThat(house().profileOn(LATER)).isEqualTo("HD05");
    }

    @Test
    void aBookOfBeforeTakesThemOutAndTakesANewerOneIn() {
        assertThat(load("set,key,value\nHD07,page.inner,35\n")).isInstanceOf(DataOutcome.Loaded.class);
        assertThat(settings.now().formats().all()).extracting(FormatSet::code).containsExactly("HD36", "HD05", "HD07");
        assertThat(house().profileOn(LATER)).isEqualTo("HD07");
        assertThat(house().profileOn(LocalDate.of(2025, 5, 1))).isEqualTo("HD36");
    }

    @Test
    void whatABookOfBeforeTakesOutIsWhatItGoesBy() throws IOException {
        byte[] zip = DataExport.zip(book.reading(), List.of("format_sets", "format_values"));
        Path file = Files.write(folder.resolve("the-thuc.zip"), zip);
        DataPackage.Reading.Found found = (DataPackage.Reading.Found) DataPackage.read(file);
        assertThat(found.source().apply("format_values").orElseThrow().rows()).hasSizeGreaterThan(90);
        assertThat(new DataLoader(book.writing()).accept(Act.named("action.data.load", "x"), found.source()))
                .isInstanceOf(DataOutcome.Loaded.class);
        assertThat(settings.now().formats()).isEqualTo(FormatSets.shipped());
    }

    @Test
    void aGuidanceOfTheBookCanBeHeldTo() {
        load("set,key,value\nHD07,page.inner,35\n");
        assertThat(settings.save(SettingKey.FORMAT_PROFILE, "HD07")).isInstanceOf(SettingOutcome.Saved.class);
        assertThat(house().profileOn(LocalDate.of(2026, 1, 1))).isEqualTo("HD07");
        assertThat(settings.save(SettingKey.FORMAT_PROFILE, "một bộ khác")).isInstanceOf(SettingOutcome.Refused.class);
    }

    @Test
    void aNewBookHasThemAsRows() {
        new DataLoader(book.writing()).loadShipped();
        assertThat(settings.now().formats()).isEqualTo(FormatSets.shipped());
    }

    @Test
    void aNewerGuidanceIsLoadedAndTakenBack() {
        DataLoader loader = new DataLoader(book.writing());
        loader.loadShipped();
        DataOutcome outcome = load("set,key,value\nHD07,page.inner,35\n");
        assertThat(outcome).isInstanceOf(DataOutcome.Loaded.class);
        assertThat(house().profileOn(LATER)).isEqualTo("HD07");
        assertThat(house().profileOn(LATER.minusYears(1))).isEqualTo("HD36");
        assertThat(house().papers().profiles().find("HD07").orElseThrow().page().left())
                .isEqualTo(35);
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(house().profileOn(LATER)).isEqualTo("HD05");
    }

    @Test
    void oneThatCannotBeDrawnIsRefusedWhole() {
        new DataLoader(book.writing()).loadShipped();
        DataOutcome outcome = load("set,key,value\nHD07,page.inner,rộng\n");
        assertThat(((DataOutcome.Refused) outcome).words())
                .endsWith("Bộ thể thức HD07: giá trị page.inner không đọc được: “rộng”.");
        assertThat(settings.now().formats()).isEqualTo(FormatSets.shipped());
    }

    private DataOutcome load(String values) {
        Map<String, String> tables = Map.of("format_sets", SETS, "format_values", values);
        return new DataLoader(book.writing())
                .accept(
                        Act.named("action.data.load", "the-thuc.zip"),
                        name -> Optional.ofNullable(tables.get(name)).map(text -> CsvTable.parse(name, text)));
    }

    private HouseStyle house() {
        return new HouseStyle(settings.now());
    }
}
