package vn.ptdv.sheet.form;

import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;

/** A line as it is printed in one column: its mark, then its words. */
public final class StatWords {
    private StatWords() {}

    public static String line(StatRow row, StatTable table) {
        String label = table.label(row);
        return row.print().mark().isEmpty()
                ? label
                : Texts.of("stat.paper.line", row.print().mark(), label);
    }
}
