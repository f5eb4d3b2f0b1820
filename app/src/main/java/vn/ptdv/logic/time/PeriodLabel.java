package vn.ptdv.logic.time;

import java.time.LocalDate;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** The words for a period. */
final class PeriodLabel {
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final int QUARTER_MONTHS = 3;

    private PeriodLabel() {}

    static String phrase(Period period) {
        String year = String.valueOf(period.from().getYear());
        return switch (period.kind()) {
            case MONTH -> words(period, month(period.from()), year);
            case QUARTER -> words(period, ROMAN[quarter(period) - 1], year);
            case YEAR_TO_DATE, TERM_TO_DATE, FREE, FIRST_HALF_TERM, SECOND_HALF_TERM ->
                words(period, VietnameseDates.officialShort(period.from()), VietnameseDates.officialShort(period.to()));
            case TERM -> words(period, year, String.valueOf(period.to().getYear()));
            default -> words(period, year);
        };
    }

    static String heading(Period period) {
        String phrase = phrase(period);
        return VietnameseText.upper(phrase.substring(0, 1)) + phrase.substring(1);
    }

    static int quarter(Period period) {
        return (period.from().getMonthValue() - 1) / QUARTER_MONTHS + 1;
    }

    private static String month(LocalDate date) {
        String both = VietnameseDates.officialShort(PartialDate.of(date.getYear(), date.getMonthValue()));
        return both.substring(0, both.indexOf('/'));
    }

    private static String words(Period period, String... parts) {
        return Texts.family("period.phrase", period.kind().name(), (Object[]) parts);
    }
}
