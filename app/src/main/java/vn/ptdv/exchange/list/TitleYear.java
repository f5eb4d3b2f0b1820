package vn.ptdv.exchange.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.detect.TableLayout;

/** The year that a list of figures names in its headings or above them; it is proposed, never taken unseen. */
final class TitleYear {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    /** "(Tính đến ngày 31/10/2026)", "tính đến hết tháng 10 năm 2026", folded. */
    private static final Pattern AS_OF = Pattern.compile(
            "\\bden\\b(?: het)?(?: ngay)?(?: (\\d{1,2})(?: thang |[/.-]))?(?: ?thang)? ?(\\d{1,2})(?: nam |[/.-])(20\\d{2})(?!\\d)");

    private TitleYear() {}

    /** By field; nothing for lists that have no year. */
    static Map<String, String> of(SheetChooser.Choice.Proposal proposal, ListKind kind, LocalDate today) {
        TableLayout layout = proposal.layout();
        return switch (kind) {
            case QUOTAS, RESULTS, SURVEY ->
                Map.of("year", String.valueOf(ofColumn(proposal).orElseGet(() -> year(layout, today))));
            case COUNTS -> Map.of("date", asOf(layout, today));
            default -> Map.of();
        };
    }

    /** Where years stand side by side, that of the column which is taken in. */
    private static Optional<Integer> ofColumn(SheetChooser.Choice.Proposal proposal) {
        Set<Integer> taken = proposal.mapping().sources().values().stream()
                .flatMap(source -> source.columns().stream())
                .collect(Collectors.toSet());
        Set<Integer> named = years(proposal.layout().headers().stream()
                .filter(header -> taken.contains(header.column()))
                .map(HeaderCell::title));
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private static String asOf(TableLayout layout, LocalDate today) {
        return day(layout, today).orElseGet(() -> String.valueOf(Math.min(year(layout, today), today.getYear())));
    }

    /** The day or month as of which the figures are, when the titles above them name one and only one that has come. */
    private static Optional<String> day(TableLayout layout, LocalDate today) {
        List<String> days = Stream.concat(
                        layout.skipped().stream()
                                .filter(row -> row.reason() == TableLayout.Reason.TITLE)
                                .map(TableLayout.SkippedRow::text),
                        layout.headers().stream().map(HeaderCell::title))
                .flatMap(text -> AS_OF.matcher(VietnameseText.fold(text)).results())
                .filter(m -> hasCome(m, today))
                .map(m -> (m.group(1) == null ? "" : m.group(1) + "/") + m.group(2) + "/" + m.group(3))
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean hasCome(MatchResult said, LocalDate today) {
        String day = said.group(1) == null ? "1" : said.group(1);
        try {
            return !LocalDate.of(
                            Integer.parseInt(said.group(3)), Integer.parseInt(said.group(2)), Integer.parseInt(day))
                    .isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int year(TableLayout layout, LocalDate today) {
        Set<Integer> headings = years(layout.headers().stream().map(HeaderCell::title));
        Set<Integer> titles = years(layout.skipped().stream()
                .filter(row -> row.reason() == TableLayout.Reason.TITLE)
                .map(TableLayout.SkippedRow::text));
        for (Set<Integer> named : List.of(headings, titles)) {
            if (named.size() == 1) {
                return named.iterator().next();
            }
        }
        return today.getYear();
    }

    private static Set<Integer> years(Stream<String> texts) {
        Set<Integer> years = new TreeSet<>();
        texts.forEach(text -> {
            Matcher found = YEAR.matcher(text);
            while (found.find()) {
                years.add(Integer.parseInt(found.group()));
            }
        });
        return years;
    }
}
