package vn.ptdv.store.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.HOLIDAY;
import static vn.ptdv.store.jooq.Tables.RULE_VALUE;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;

@Tag("F118")
@Tag("F120")
class DataLoaderTest {
    @TempDir
    Path folder;

    @Test
    void everyShippedTableFillsItsPlace() {
        try (Book book = TestBooks.empty(folder)) {
            DataLoader.Loaded loaded = new DataLoader(book.writing()).loadShipped();
            assertThat(loaded.added().keySet()).containsExactlyInAnyOrderElementsOf(DataLoader.tables());
            assertThat(loaded.added().values()).allMatch(n -> n > 0);
            assertThat(book.reading().fetchCount(RULE_VALUE, RULE_VALUE.VERIFIED.isFalse()))
                    .isPositive();
        }
    }

    @Test
    void loadingAgainChangesNothing() {
        try (Book book = TestBooks.empty(folder)) {
            new DataLoader(book.writing()).loadShipped();
            DataLoader.Loaded again = new DataLoader(book.writing()).loadShipped();
            assertThat(again.added().values()).allMatch(n -> n == 0);
            assertThat(again.updated()).isEmpty();
        }
    }

    @Test
    void aPackageRenewsWhatItNamesAndCanBeTakenBack() {
        try (Book book = TestBooks.empty(folder)) {
            DataLoader loader = new DataLoader(book.writing());
            loader.loadShipped();
            int before = book.reading().fetchCount(HOLIDAY);
            CsvTable renewed = CsvTable.parse("holidays", """
                    date,name,kind,active,verified,note
                    2026-09-02,Quốc khánh (sửa),OFF,true,true,
                    2030-01-01,Tết Dương lịch,OFF,true,true,
                    """);
            loader.load(
                    Act.named("action.data.package"),
                    name -> name.equals("holidays") ? Optional.of(renewed) : Optional.empty());
            assertThat(book.reading().fetchCount(HOLIDAY)).isEqualTo(before + 1);
            assertThat(book.reading().fetchExists(HOLIDAY, HOLIDAY.NAME.eq("Quốc khánh (sửa)")))
                    .isTrue();

            UndoList undo = new UndoList(book.reading(), book.writing());
            undo.undo(undo.nextUndo().orElseThrow().id());
            assertThat(book.reading().fetchCount(HOLIDAY)).isEqualTo(before);
            assertThat(book.reading().fetchCount(CODE_ITEM)).isGreaterThan(300);
        }
    }
}
