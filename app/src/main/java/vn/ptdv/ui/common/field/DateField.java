package vn.ptdv.ui.common.field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.ui.common.text.Message;

/** A date typed freely: 2/9/2026, 2-9-26, 02092026; where it may be partial also 9/2026 and 2026. */
public final class DateField extends ParsedField<PartialDate> {
    private static final int COLUMNS = 9;

    /** How much of the date must be known. */
    public enum Precision {
        WHOLE_DAY,
        MAY_BE_PARTIAL
    }

    public DateField(Precision precision, DateUse use, Supplier<LocalDate> today) {
        super(
                VietnameseDates::format,
                text -> VietnameseDates.parse(text, today.get(), use)
                        .filter(d -> precision == Precision.MAY_BE_PARTIAL
                                || d.exact().isPresent()),
                Message.error(
                        precision == Precision.WHOLE_DAY
                                ? Texts.of("common.date.wrongDay")
                                : Texts.of("common.date.wrong")));
        setPromptText(
                precision == Precision.WHOLE_DAY ? Texts.of("common.date.promptDay") : Texts.of("common.date.prompt"));
        setPrefColumnCount(COLUMNS);
    }

    /** The day, when it is fully known. */
    public Optional<LocalDate> day() {
        return value().get().flatMap(PartialDate::exact);
    }

    public void setDay(LocalDate day) {
        setValue(Optional.of(PartialDate.of(day)));
    }
}
