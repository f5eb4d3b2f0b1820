package vn.ptdv.document.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.document.template.FieldUse.Applied;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** Writes a value out as the steps of its field want it; line ends stand for new lines on paper. */
final class Rendering {
    private static final int DOTS = 30;
    private static final int MOST_DOTS = 400;
    private static final List<Step> DATES = List.of(Step.NGAY_DAI, Step.NGAY_CHU);

    private Rendering() {}

    static String of(FieldValue value, List<Applied> steps) {
        String text = first(value, steps);
        for (Applied applied : steps) {
            text = then(text, applied, steps);
        }
        return VietnameseText.nfc(text);
    }

    /** The value as words: by the step that belongs to its kind, or as is usual for it. */
    private static String first(FieldValue value, List<Applied> steps) {
        if (value instanceof FieldValue.Day day) {
            return steps.stream()
                    .flatMap(s -> date(day.date(), s.step()).stream())
                    .findFirst()
                    .orElseGet(() -> VietnameseDates.officialShort(day.date()));
        }
        if (value instanceof FieldValue.Figure number) {
            return number(number.value(), steps);
        }
        if (value instanceof FieldValue.Several several) {
            return several(several.texts(), steps);
        }
        return ((FieldValue.Words) value).text();
    }

    private static Optional<String> date(PartialDate date, Step step) {
        return switch (step) {
            case NGAY_NGAN -> Optional.of(VietnameseDates.officialShort(date));
            case NGAY_SO -> Optional.of(VietnameseDates.format(date));
            case NGAY_DAI -> Optional.of(longDate(date));
            case NGAY_CHU ->
                Optional.of(date.exact().map(VietnameseDates::words).orElseGet(() -> longDate(date)));
            case CHI_NGAY -> Optional.of(date.day() == 0 ? "" : "%02d".formatted(date.day()));
            // Only the first two months are written with a nought, as in the date under the heading.
            case CHI_THANG -> Optional.of(date.month() == 0 ? "" : (date.month() < 3 ? "0" : "") + date.month());
            case CHI_NAM -> Optional.of(String.valueOf(date.year()));
            default -> Optional.empty();
        };
    }

    private static String longDate(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> VietnameseDates.official(date.earliest());
            case MONTH -> Texts.of("template.date.month", date.month(), String.valueOf(date.year()));
            case YEAR -> Texts.of("template.date.year", String.valueOf(date.year()));
        };
    }

    private static String number(long value, List<Applied> steps) {
        boolean words = steps.stream().anyMatch(s -> s.step() == Step.CHU);
        boolean grouped = steps.stream().anyMatch(s -> s.step() == Step.SO);
        if (words) {
            return VietnameseNumbers.words(value);
        }
        return grouped ? VietnameseNumbers.format(value) : String.valueOf(value);
    }

    private static String several(List<String> texts, List<Applied> steps) {
        List<String> told = texts.stream().filter(t -> !t.isBlank()).toList();
        Step how = steps.stream()
                .map(Applied::step)
                .filter(s -> s == Step.CHAM_PHAY || s == Step.DONG || s == Step.GACH)
                .findFirst()
                .orElse(Step.PHAY);
        return switch (how) {
            case CHAM_PHAY -> String.join("; ", told);
            case DONG -> String.join("\n", told);
            case GACH -> told.stream().map(t -> "- " + t).collect(Collectors.joining("\n"));
            default -> String.join(", ", told);
        };
    }

    private static String then(String text, Applied applied, List<Applied> all) {
        return switch (applied.step()) {
            case HOA -> VietnameseText.upper(text);
            case THUONG -> VietnameseText.lower(text);
            case HOA_DAU -> text.isEmpty() ? text : VietnameseText.upper(text.substring(0, 1)) + text.substring(1);
            case CHAM -> text.isBlank() ? dots(applied.argument(), all) : text;
            case NEU_TRONG -> text.isBlank() ? applied.argument() : text;
            case TRUOC -> text.isBlank() ? text : applied.argument() + text;
            case SAU -> text.isBlank() ? text : text + applied.argument();
            default -> text;
        };
    }

    /** Room to write by hand; a long date keeps its words between the dots. */
    private static String dots(String wanted, List<Applied> all) {
        if (all.stream().anyMatch(s -> DATES.contains(s.step()))) {
            return Texts.of("template.date.blank");
        }
        int count = wanted.strip().matches("\\d{1,3}") ? Integer.parseInt(wanted.strip()) : DOTS;
        return ".".repeat(Math.min(count, MOST_DOTS));
    }
}
