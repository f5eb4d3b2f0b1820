package vn.ptdv.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.typeset.Wording;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.write.ListClosing;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListHeading;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.PagePlan;
import vn.ptdv.sheet.write.Strong;
import vn.ptdv.sheet.write.Subtotal;

/** A report as a workbook: real numbers, sums as formulas with their values. */
final class ReportSheet {
    private static final int SHORT = 60;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final ReportTable table;
    private final boolean summed;

    ReportSheet(ReportTable table) {
        this.table = table;
        // Only a table whose total stands below its rows adds them up; one that breaks a total down does not.
        this.summed = !table.rows().isEmpty() && table.rows().get(0).kind() != ReportRow.Kind.TOTAL;
    }

    ListSheet sheet(Letterhead head) {
        List<String> left = new ArrayList<>();
        left.add(String.join(" ", head.issuer().parent()));
        left.add(head.issuer().fullName());
        left.add("*");
        left.add(Wording.number(head.number()));
        List<String> right = List.of(Texts.of("report.sheet.party"), Texts.of("report.sheet.place", head.place()));
        List<String> signing = new ArrayList<>(head.signature().authority());
        signing.add(head.signature().position());
        signing.addAll(List.of("", "", head.signature().name()));
        List<String> recipients = new ArrayList<>(List.of(Texts.of("report.sheet.recipients")));
        for (int i = 0; i < head.recipients().size(); i++) {
            String end = Texts.of(i + 1 < head.recipients().size() ? "report.sheet.more" : "report.sheet.last");
            recipients.add(Texts.of(
                    "report.sheet.recipient", Wording.bare(head.recipients().get(i)), end));
        }
        return new ListSheet(
                // Some programs take a comma in a sheet's name for the end of its print titles.
                table.head().report().shortTitle().replace(",", ""),
                new ListHeading(left, right, List.of(table.head().title().toUpperCase(VIETNAMESE)), noted()),
                table.columns().stream().map(ReportSheet::column).toList(),
                PagePlan.LANDSCAPE,
                new ListClosing(recipients, signing, head.signature().position()));
    }

    /** The day of the figures, and how they are counted where that can be said in a few words. */
    private String noted() {
        String asOf = table.head().asOfWords();
        return table.notes().stream()
                .filter(note -> note.length() <= SHORT)
                .findFirst()
                .map(note -> asOf + " " + note)
                .orElse(asOf);
    }

    List<List<?>> rows() {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(values(i));
        }
        return rows;
    }

    private List<Object> values(int row) {
        ReportRow.Kind kind = table.rows().get(row).kind();
        List<Object> values = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            values.add(
                    kind == ReportRow.Kind.DATA
                            ? plain(table.rows().get(row).cells().get(c))
                            : strong(kind, row, c));
        }
        return values;
    }

    /** A figure is a formula only where it is the sum of its rows; what units overfulfil is not owed by others. */
    private Object strong(ReportRow.Kind kind, int row, int column) {
        ReportCell cell = table.rows().get(row).cells().get(column);
        int first = kind == ReportRow.Kind.TOTAL ? 0 : row + 1;
        int count = kind == ReportRow.Kind.TOTAL ? row : table.below(row);
        if (summed && cell instanceof ReportCell.Whole whole && whole.value() == sum(first, count, column)) {
            Subtotal.Reach reach = kind == ReportRow.Kind.TOTAL ? Subtotal.Reach.ABOVE : Subtotal.Reach.BELOW;
            return new Subtotal(reach, count, whole.value());
        }
        return new Strong(plain(cell));
    }

    private long sum(int first, int count, int column) {
        return table.rows().subList(first, first + count).stream()
                .filter(row -> row.kind() == ReportRow.Kind.DATA)
                .mapToLong(row -> row.cells().get(column) instanceof ReportCell.Whole whole ? whole.value() : 0)
                .sum();
    }

    private static Object plain(ReportCell cell) {
        if (cell instanceof ReportCell.Whole whole) {
            return whole.value();
        }
        if (cell instanceof ReportCell.Share share) {
            return share.percent().<Object>map(p -> p).orElse(cell.text());
        }
        if (cell instanceof ReportCell.Decimal decimal) {
            return decimal.value().<Object>map(d -> d).orElse(cell.text());
        }
        return cell instanceof ReportCell.Day day
                ? day.date().<Object>map(d -> d).orElse("")
                : cell.text();
    }

    private static ListColumn column(ReportColumn column) {
        ListColumn.Kind kind = switch (column.kind()) {
            case NUMBERING -> ListColumn.Kind.CENTRED;
            case TEXT -> ListColumn.Kind.TEXT;
            case WHOLE -> ListColumn.Kind.WHOLE;
            case PERCENT -> ListColumn.Kind.PERCENT;
            case DECIMAL -> ListColumn.Kind.DECIMAL;
            case DATE -> ListColumn.Kind.DATE;
        };
        return new ListColumn(column.title(), kind, column.width(), ListColumn.Total.NONE);
    }
}
