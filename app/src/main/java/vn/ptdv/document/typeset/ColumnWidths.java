package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;

/** Column widths in millimetres: the shares that were asked for, but no column narrower than its longest word. */
final class ColumnWidths {
    private static final double PADDING = 2.6;

    private final TextWidth width;
    private final double room;

    ColumnWidths(TextWidth width, double room) {
        this.width = width;
        this.room = room;
    }

    /** Whether every column has room for its longest word. */
    boolean fits(TableSpec table) {
        return least(table).stream().mapToDouble(Double::doubleValue).sum() <= room;
    }

    List<Double> of(TableSpec table) {
        double sum = table.columns().stream().mapToDouble(Column::width).sum();
        List<Double> wanted =
                table.columns().stream().map(c -> room * c.width() / sum).toList();
        List<Double> least = least(table);
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        if (needed >= room) {
            return least.stream().map(w -> w * room / needed).toList();
        }
        return settled(wanted, least);
    }

    /** What the narrow columns lack is taken from what the others have to spare, in proportion. */
    private static List<Double> settled(List<Double> wanted, List<Double> least) {
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < wanted.size(); i++) {
            lacking += Math.max(0, least.get(i) - wanted.get(i));
            spare += Math.max(0, wanted.get(i) - least.get(i));
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            double over = wanted.get(i) - least.get(i);
            widths.add(over <= 0 ? least.get(i) : wanted.get(i) - over * lacking / spare);
        }
        return widths;
    }

    private List<Double> least(TableSpec table) {
        double[] least = new double[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = longestWord(table.columns().get(i).title(), table.size(), Emphasis.BOLD);
        }
        for (Row row : table.rows()) {
            Emphasis emphasis = row.kind() == Row.Kind.DATA ? Emphasis.PLAIN : Emphasis.BOLD;
            for (int i = 0; i < least.length && row.cells().size() == least.length; i++) {
                least[i] = Math.max(least[i], longestWord(row.cells().get(i), table.size(), emphasis));
            }
        }
        List<Double> all = new ArrayList<>();
        for (double word : least) {
            all.add(word + PADDING);
        }
        return all;
    }

    private double longestWord(String text, double size, Emphasis emphasis) {
        double longest = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            int stop = end < 0 ? text.length() : end;
            longest = Math.max(longest, width.millimetres(text.substring(start, stop), size, emphasis));
            start = stop + 1;
        }
        return longest;
    }
}
