package vn.ptdv.sheet.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.Opening;
import vn.ptdv.exchange.list.RowPolicy;
import vn.ptdv.exchange.list.Ticks;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/**
 * Every kind of file that an office may be sent, with the preview that it must give, as written in
 * {@code sheet/zoo/expected.txt}. Run with {@code -Dptdv.golden=renew} to write the outcome anew.
 */
@Tag("F72")
@Tag("F73")
@Tag("F76")
@Tag("F77")
@Tag("F80")
class ZooTest {
    private static final String EXPECTED = "/sheet/zoo/expected.txt";

    @TempDir
    private Path folder;

    static List<Animal> animals() {
        return Stream.of(
                        PeopleLists.ALL,
                        OtherLists.ALL,
                        TextLists.ALL,
                        OddWorkbooks.READABLE,
                        OddWorkbooks.REFUSED,
                        BrokenFiles.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("animals")
    void givesTheExpectedPreview(Animal animal) throws IOException {
        assertThat(preview(animal)).isEqualTo(expected().get(animal.name()));
    }

    @Test
    void isLargeAndNamesAreUnique() throws IOException {
        assertThat(animals()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(animals().stream().map(Animal::name)).doesNotHaveDuplicates();
        if ("renew".equals(System.getProperty("ptdv.golden"))) {
            renew();
        }
        assertThat(expected().keySet())
                .containsExactlyElementsOf(animals().stream().map(Animal::name).toList());
    }

    /** All lists in one book, as far as their rows are right, each taken back before the next. */
    @Test
    @Tag("F75")
    void everyFileTakenInIsTakenBackTableByTable() throws IOException {
        int batches = 0;
        try (Book book = TestBooks.empty(folder)) {
            new DataLoader(book.writing()).loadShipped();
            ProcessTable process = new ProcessTable(book, new Settings(book));
            for (String unit : List.of("Chi bộ 1", "CB 1", "Chi bộ thôn 1", "Đảng bộ A", "Chi bộ cơ quan")) {
                UnitRecord row = new UnitRecord();
                row.setName(unit);
                book.writing().write(Act.named("action.system.test"), work -> work.insert(row));
            }
            TableCopy before = TableCopy.of(book);
            List<List<Animal>> lists = List.of(PeopleLists.ALL, OtherLists.ALL, TextLists.ALL);
            for (Animal animal : lists.stream().flatMap(List::stream).toList()) {
                Path file = folder.resolve(animal.name() + "." + animal.ending());
                animal.maker().write(file);
                if (ListImport.KINDS.contains(animal.kind())) {
                    batches += takenInAndBack(book, new ListImport(book, process, animal.kind()), file);
                }
                Files.delete(file);
            }
            assertThat(TableCopy.of(book)).isEqualTo(before);
        }
        assertThat(batches).isGreaterThan(40);
    }

    private static int takenInAndBack(Book book, ListImport wanted, Path file) {
        if (!(wanted.open(file) instanceof Opening.Opened opened)) {
            return 0;
        }
        boolean named = opened.draft().mapping().of("unit").isPresent() || wanted.kind() != ListKind.PEOPLE;
        Draft draft = named ? opened.draft() : opened.draft().forAll("unit", "Chi bộ 1");
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        ImportOutcome outcome = wanted.run(draft, checked, RowPolicy.VALID_ROWS, Ticks.SILENT);
        String batch = ((ImportOutcome.Done) outcome).receipt().batch();
        if (batch.isEmpty()) {
            return 0;
        }
        assertThat(new UndoList(book.reading(), book.writing()).undoBatch(batch))
                .allMatch(done -> done instanceof UndoList.Outcome.Done);
        return 1;
    }

    private String preview(Animal animal) throws IOException {
        Path file = folder.resolve(animal.name() + "." + animal.ending());
        animal.maker().write(file);
        return Preview.of(file, animal.kind());
    }

    private void renew() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Animal animal : animals()) {
            all.append("## ")
                    .append(animal.name())
                    .append('\n')
                    .append(preview(animal))
                    .append('\n');
        }
        Files.writeString(Path.of("src/test/resources" + EXPECTED), all);
    }

    private static Map<String, String> expected() throws IOException {
        String text;
        try (var in = ZooTest.class.getResourceAsStream(EXPECTED)) {
            text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> byName = new LinkedHashMap<>();
        String name = "";
        List<String> lines = new ArrayList<>();
        for (String line : (text + "## ").split("\n", -1)) {
            if (line.startsWith("## ")) {
                if (!name.isEmpty()) {
                    byName.put(name, String.join("\n", lines));
                }
                name = line.substring(3);
                lines = new ArrayList<>();
            } else {
                lines.add(line);
            }
        }
        return byName;
    }
}
