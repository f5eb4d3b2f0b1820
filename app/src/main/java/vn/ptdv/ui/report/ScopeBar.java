package vn.ptdv.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportScope;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.UnitPicker;
import vn.ptdv.ui.frame.Toolkit;

/** Up to which day, from which knowledge, for which unit, against which target. */
final class ScopeBar extends FlowPane {
    private final ReportsController controller;
    private final DateField day;
    private final ComboBox<Choice<Known>> known = new ComboBox<>();
    private final ComboBox<Choice<QuotaSource>> source = new ComboBox<>();
    private final UnitPicker unit;
    private boolean showing;

    /** Something to choose, by its words. */
    private record Choice<T>(T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    ScopeBar(ReportsController controller, Toolkit kit) {
        super(8, 6);
        this.controller = controller;
        day = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        unit = new UnitPicker(controller::units);
        known.getItems().setAll(choice(Known.NOW, Known.NOW.title()), choice(Known.THEN, Known.THEN.title()));
        source.getItems()
                .setAll(List.of(QuotaSource.values()).stream()
                        .map(s -> choice(s, Texts.ofEnum("report.sourceOf", s)))
                        .toList());
        PeriodBar.named(day, "report-as-of", Texts.of("report.until"));
        PeriodBar.named(known, "report-known", Texts.of("report.knownBy"));
        PeriodBar.named(source, "report-source", Texts.of("report.against"));
        unit.setId("report-unit");
        unit.setPrompt(Texts.of("report.everything"));
        day.value().addListener((o, old, now) -> choose());
        known.valueProperty().addListener((o, old, now) -> choose());
        source.valueProperty().addListener((o, old, now) -> choose());
        unit.value().addListener((o, old, now) -> choose());
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        PeriodBar.label(Texts.of("report.until"), day),
                        day,
                        known,
                        PeriodBar.label(Texts.of("report.scope"), unit.input()),
                        unit,
                        PeriodBar.label(Texts.of("report.against"), source),
                        source);
    }

    void show(ReportQuery query) {
        showing = true;
        day.setDay(query.day());
        known.getItems().stream()
                .filter(c -> c.value() == query.scope().known())
                .forEach(known::setValue);
        source.getItems().stream()
                .filter(c -> c.value() == query.scope().source())
                .forEach(source::setValue);
        showing = false;
    }

    private void choose() {
        Optional<LocalDate> until = day.day();
        if (showing || known.getValue() == null || source.getValue() == null || until.isEmpty()) {
            return;
        }
        OptionalLong id =
                unit.unitId().map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        controller.onScope(
                until.get(),
                new ReportScope(known.getValue().value(), id, source.getValue().value()));
    }

    private static <T> Choice<T> choice(T value, String words) {
        return new Choice<>(value, words);
    }
}
