package vn.ptdv.sheet.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.read.Cell;

/** Parts "Số 12-QĐ/ĐU, ngày 05/02/2026" into number and date. */
final class DocumentRefConverter implements Converter {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/])\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{2,4}(?![\\d/])");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern MARKS = Pattern.compile("[(),;]");
    private static final Set<String> FILLING = Set.of("so", "so:", "ngay", "ky", "qd", "va", "-", ",", ";", ":");
    private final LocalDate today;

    DocumentRefConverter(LocalDate today) {
        this.today = today;
    }

    @Override
    public Converted convert(Cell cell) {
        if (cell.isBlank()) {
            return Converted.MISSING;
        }
        if (cell instanceof Cell.DateValue d) {
            return Converted.of(
                    new DocumentRef("", Optional.of(PartialDate.of(d.value().toLocalDate()))));
        }
        String text = VietnameseText.clean(TextConverters.plain(cell));
        Matcher found = DATE.matcher(text);
        int from = text.length();
        int to = text.length();
        Optional<PartialDate> date = Optional.empty();
        while (found.find()) {
            Optional<PartialDate> read =
                    VietnameseDates.parse(SPACE.matcher(found.group()).replaceAll(""), today, DateUse.ANY);
            if (read.isPresent()) {
                date = read;
                from = found.start();
                to = found.end();
            }
        }
        String rest = text.substring(0, from) + " " + text.substring(to);
        return Converted.of(new DocumentRef(trimmed(rest), date));
    }

    private static String trimmed(String rest) {
        String number = MARKS.matcher(rest).replaceAll(" ").strip();
        String before = "";
        while (!before.equals(number)) {
            before = number;
            int first = number.indexOf(' ');
            if (first > 0 && FILLING.contains(VietnameseText.fold(number.substring(0, first)))) {
                number = number.substring(first).strip();
            }
            int last = number.lastIndexOf(' ');
            if (FILLING.contains(VietnameseText.fold(number.substring(last + 1)))) {
                number = number.substring(0, Math.max(0, last)).strip();
            }
        }
        return number;
    }
}
