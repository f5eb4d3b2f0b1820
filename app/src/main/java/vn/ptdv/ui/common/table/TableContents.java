package vn.ptdv.ui.common.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.text.Texts;

/** What a table showed when it was asked for: its columns and rows in their order, on the way to a file. */
public interface TableContents {
    /** The stable name of the table, under which choices about it are remembered. */
    String key();

    String title();

    int count(Extent extent);

    /** Whether a column shows only part of something that could leave whole. */
    boolean holdsSecrets();

    /** Reads every cell; for many rows not on the window's thread. */
    TableFile file(Extent extent, Secrets secrets);

    /**
     * Rows frozen by the table, columns in the order that is shown; the sums under all rows by their columns, and in
     * words what the filter lets pass.
     */
    record Of<R>(
            String key,
            String title,
            List<Column<R>> columns,
            List<R> shown,
            List<R> chosen,
            Strength<R> strength,
            Map<String, String> sums,
            String filtered)
            implements TableContents {
        /** Which rows stand out, such as totals. */
        public interface Strength<R> {
            boolean isStrong(R row);
        }

        public Of {
            columns = List.copyOf(columns);
            shown = List.copyOf(shown);
            chosen = List.copyOf(chosen);
            sums = Map.copyOf(sums);
        }

        @Override
        public int count(Extent extent) {
            return rows(extent).size();
        }

        @Override
        public boolean holdsSecrets() {
            return columns.stream().anyMatch(c -> c.outgoing().whole().isPresent());
        }

        @Override
        public TableFile file(Extent extent, Secrets secrets) {
            List<OutColumn<R>> out = columns.stream()
                    .map(c -> OutColumn.of(c, rows(extent), secrets))
                    .toList();
            List<List<?>> rows = new ArrayList<>();
            for (R row : rows(extent)) {
                boolean strong = strength.isStrong(row);
                rows.add(out.stream().map(c -> c.cell(row, strong)).toList());
            }
            // The sums are those of all rows and would be wrong under a few of them.
            if (extent == Extent.SHOWN && !sums.isEmpty() && !rows.isEmpty()) {
                rows.add(sums(out));
            }
            return TableFile.of(title, out.stream().map(OutColumn::heading).toList(), rows)
                    .noted(note(extent));
        }

        /** Chosen rows were chosen by hand, whatever filter they were chosen under. */
        private String note(Extent extent) {
            return extent == Extent.CHOSEN || filtered.isEmpty() ? "" : Texts.of("export.filtered", filtered);
        }

        private List<Object> sums(List<OutColumn<R>> out) {
            List<Object> row = new ArrayList<>();
            for (int c = 0; c < out.size(); c++) {
                row.add(out.get(c).sum(sums.getOrDefault(columns.get(c).key(), "")));
            }
            return row;
        }

        private List<R> rows(Extent extent) {
            return extent == Extent.CHOSEN ? chosen : shown;
        }
    }
}
