package vn.ptdv.sheet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatRow;

/** Where each line and column of a form lies on the sheet; a form in halves has its second half to the right. */
final class FormGrid {
    private final StatForm form;
    private final int firstRow;
    private final int half;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<StatRow> rows;

    FormGrid(StatForm form, int firstRow) {
        this.form = form;
        this.firstRow = firstRow;
        this.rows = form.printed();
        this.half = form.head().shape().halves() ? (rows.size() + 1) / 2 : rows.size();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).code(), i);
        }
    }

    /** How many columns one half takes: number, name, figures; without halves number and name are one column. */
    int halfWidth() {
        return headColumns() + form.columns().size();
    }

    int headColumns() {
        return form.head().shape().halves() ? 2 : 1;
    }

    int width() {
        return form.head().shape().halves() ? halfWidth() * 2 : halfWidth();
    }

    List<Integer> starts() {
        return form.head().shape().halves() ? List.of(0, halfWidth()) : List.of(0);
    }

    int lastRow() {
        return firstRow + half - 1;
    }

    int row(StatRow row) {
        return firstRow + place(row) % half;
    }

    int left(StatRow row) {
        return place(row) / half * halfWidth();
    }

    int column(StatRow row, String column) {
        return left(row) + headColumns() + codes().indexOf(column);
    }

    /** The address of a figure; empty where the form does not print it. */
    String address(String row, String column) {
        Integer place = places.get(row);
        if (place == null || !codes().contains(column)) {
            return "";
        }
        StatRow line = rows.get(place);
        return new CellReference(row(line), column(line, column)).formatAsString();
    }

    private int place(StatRow row) {
        return places.getOrDefault(row.code(), 0);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        form.columns().forEach(c -> codes.add(c.code()));
        return codes;
    }
}
