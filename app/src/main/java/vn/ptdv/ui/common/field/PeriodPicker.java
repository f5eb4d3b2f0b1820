package vn.ptdv.ui.common.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;

/** A period of a year: the year itself, its halves, its quarters. */
public final class PeriodPicker extends HBox {

    private final YearField year;
    private final ComboBox<Part> part = new ComboBox<>();
    private final ObjectProperty<Period> value;

    /** Which part of the year. */
    private enum Part {
        YEAR,
        FIRST_HALF,
        SECOND_HALF,
        NINE_MONTHS,
        Q1,
        Q2,
        Q3,
        Q4;

        Period of(int year) {
            return switch (this) {
                case YEAR -> Period.year(year);
                case FIRST_HALF -> Period.firstHalf(year);
                case SECOND_HALF -> Period.secondHalf(year);
                case NINE_MONTHS -> Period.nineMonths(year);
                case Q1 -> Period.quarter(year, 1);
                case Q2 -> Period.quarter(year, 2);
                case Q3 -> Period.quarter(year, 3);
                case Q4 -> Period.quarter(year, 4);
            };
        }

        @Override
        public String toString() {
            return Texts.ofEnum("entry.part", this);
        }
    }

    public PeriodPicker(int startYear) {
        super(8);
        year = new YearField(startYear);
        year.setId("period-year");
        part.setId("period-part");
        part.getItems().setAll(List.of(Part.values()));
        part.setValue(Part.YEAR);
        value = new SimpleObjectProperty<>(Period.year(startYear));
        year.value().addListener((o, old, now) -> set(now));
        part.valueProperty().addListener((o, old, now) -> set(year.value().get()));
        FieldBox yearBox = new FieldBox(Texts.of("entry.period.year"), year);
        yearBox.setPrefWidth(84);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(yearBox, new FieldBox(Texts.of("entry.period.part"), part));
    }

    /** For what there is once a year only. */
    public static PeriodPicker years(int startYear) {
        PeriodPicker picker = new PeriodPicker(startYear);
        picker.getChildren().remove(1);
        return picker;
    }

    public ObjectProperty<Period> value() {
        return value;
    }

    /** The part of a year that has this code. */
    public static Optional<Period> find(String code) {
        if (!code.matches("\\d{4}.*")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(code.substring(0, 4));
        return Arrays.stream(Part.values())
                .map(p -> p.of(year))
                .filter(p -> p.code().equals(code))
                .findFirst();
    }

    /** Shows a part of a year. */
    public void pick(Period period) {
        int of = period.from().getYear();
        Arrays.stream(Part.values())
                .filter(p -> p.of(of).equals(period))
                .findFirst()
                .ifPresent(p -> {
                    year.setValue(Optional.of(of));
                    part.setValue(p);
                });
    }

    private void set(Optional<Integer> now) {
        now.ifPresent(y -> value.set(part.getValue().of(y)));
    }
}
