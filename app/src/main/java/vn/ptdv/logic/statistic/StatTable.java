package vn.ptdv.logic.statistic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.time.Period;

/** A form with its figures, the checks that do not hold, and what the reader should know besides. */
public record StatTable(
        StatForm form,
        Head head,
        Map<String, Map<String, StatCell>> cells,
        List<StatFailure> failures,
        List<String> notes) {
    /** For which period and whom it was counted, and up to which day. */
    public record Head(Period period, LocalDate asOf, OptionalLong unitId, String unit) {
        public String asOfWords() {
            return Texts.of("stat.asof", VietnameseDates.format(asOf));
        }
    }

    public StatTable {
        cells = Map.copyOf(cells);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    public StatCell cell(String row, String column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, StatCell.BLANK);
    }

    public String title() {
        return Texts.of(
                "stat.title",
                form.head().number(),
                form.head().title(),
                head.period().phrase());
    }

    public String label(StatRow row) {
        return row.label(head.asOf());
    }
}
