package vn.ptdv.ui.common.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.FrameWatch;
import vn.ptdv.ui.Ui;

class BigTableTest {
    private static final String[] NAMES = {"An", "Ánh", "Bình", "Châu", "Đào", "Dũng", "Yến", "Ước"};

    private record Row(long id, String name, long days) {}

    @Test
    void hundredThousandRowsSortWithThousandsChosenWithoutFreezing() throws Exception {
        Random random = new Random(7);
        List<Row> rows = LongStream.range(0, 100_000)
                .mapToObj(i -> new Row(
                        i, "Nguyễn Văn " + NAMES[random.nextInt(NAMES.length)] + " " + i % 977, random.nextInt(400)))
                .toList();
        try (Ui ui = Ui.showNode(() -> table(rows))) {
            @SuppressWarnings("unchecked")
            DataTable<Row> table = (DataTable<Row>) ui.scene().getRoot();
            ui.waitFor(() -> table.shownRows().size() == rows.size());
            ui.run(table::focusRows);
            ui.run(() -> view(table).getSelectionModel().selectRange(0, 2_000));
            // Half a second on a quiet machine; the table's own sort would need ten times the limit.
            try (FrameWatch watch = FrameWatch.atMost(Duration.ofSeconds(5))) {
                ui.run(() -> sort(table, 0));
                ui.run(() -> sort(table, 1));
                ui.run(() -> table.setFilter(r -> r.days() > 100));
                ui.waitFor(() -> table.shownRows().get(0).days() == 101);
            }
            assertThat(table.chosenRows()).hasSizeBetween(1_000, 2_000);
            assertThat(table.shownRows()).extracting(Row::days).isSorted();
        }
    }

    private static void sort(DataTable<Row> table, int column) {
        sort(view(table), column);
    }

    private static TableView<?> view(DataTable<Row> table) {
        return (TableView<?>) table.getChildren().get(0);
    }

    private static <T> void sort(TableView<T> view, int column) {
        view.getSortOrder().setAll(List.of(view.getColumns().get(column)));
    }

    private static DataTable<Row> table(List<Row> rows) {
        DataTable<Row> made = new DataTable<>(
                "big",
                Row::id,
                List.of(Column.name("name", "Name", Row::name), Column.number("days", "Days", Row::days)),
                ViewMemory.inMemory());
        made.setRows(rows);
        return made;
    }
}
