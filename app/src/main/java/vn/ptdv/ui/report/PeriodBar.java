package vn.ptdv.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.YearField;
import vn.ptdv.ui.frame.Toolkit;

/** Chooses a period of any kind: by kind, year and part, or by two days. */
final class PeriodBar extends FlowPane {
    private final ReportsController controller;
    private Optional<Term> term = Optional.empty();
    private final ComboBox<PeriodForm> form = new ComboBox<>();
    private final YearField year;
    private final ComboBox<Integer> part = new ComboBox<>();
    private final DateField from;
    private final DateField to;
    private boolean showing;

    PeriodBar(ReportsController controller, Toolkit kit) {
        super(8, 6);
        this.controller = controller;
        LocalDate today = kit.clock().today();
        year = new YearField(today.getYear());
        from = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        to = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, kit.clock()::today);
        form.getItems().setAll(PeriodForm.offered(term));
        named(form, "report-form", Texts.of("report.period"));
        named(year, "report-year", Texts.of("report.year"));
        named(part, "report-part", Texts.of("report.part"));
        named(from, "report-from", Texts.of("report.days.from"));
        named(to, "report-to", Texts.of("report.days.to"));
        form.valueProperty().addListener((o, old, now) -> chooseForm(kit.clock().today()));
        year.value().addListener((o, old, now) -> choose());
        part.valueProperty().addListener((o, old, now) -> choose());
        Button look = new Button(Texts.of("report.days.look"));
        look.setId("report-look");
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(e -> controller.onDays(from.day(), to.day()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        label(Texts.of("report.period"), form),
                        form,
                        year,
                        part,
                        label(Texts.of("report.days.from"), from),
                        from,
                        label(Texts.of("report.days.to"), to),
                        to,
                        look);
    }

    /** Offers what hangs on the term, where the office has one. */
    void offer(Optional<Term> now) {
        term = now;
        showing = true;
        form.getItems().setAll(PeriodForm.offered(term));
        form.setVisibleRowCount(form.getItems().size());
        showing = false;
    }

    /** Shows what was chosen, by whatever way. */
    void show(Period period) {
        showing = true;
        PeriodForm of = PeriodForm.of(period);
        form.setValue(of);
        year.setValue(Optional.of(period.from().getYear()));
        parts(of);
        of.partOf(period).ifPresent(part::setValue);
        from.setDay(period.from());
        to.setDay(period.to());
        year.setVisible(of.hasYear());
        year.setManaged(of.hasYear());
        showing = false;
    }

    private void parts(PeriodForm of) {
        List<Integer> all = IntStream.rangeClosed(1, of.parts()).boxed().toList();
        if (!part.getItems().equals(all)) {
            part.getItems().setAll(all);
        }
        part.setVisible(!all.isEmpty());
        part.setManaged(!all.isEmpty());
        if (!all.isEmpty() && part.getValue() == null) {
            part.setValue(1);
        }
    }

    /** Who changes from the year to the month means the one under way. */
    private void chooseForm(LocalDate today) {
        if (!showing && form.getValue() != null) {
            showing = true;
            parts(form.getValue());
            form.getValue()
                    .partOf(Period.month(today.getYear(), today.getMonthValue()))
                    .ifPresent(part::setValue);
            showing = false;
            choose();
        }
    }

    private void choose() {
        if (showing || form.getValue() == null || year.value().get().isEmpty()) {
            return;
        }
        showing = true;
        parts(form.getValue());
        showing = false;
        int number = part.getValue() == null ? 1 : part.getValue();
        form.getValue()
                .period(
                        year.value().get().get(),
                        Math.min(number, Math.max(1, form.getValue().parts())),
                        term)
                .ifPresentOrElse(controller::onPeriod, from::requestFocus);
    }

    static void named(Node node, String id, String says) {
        node.setId(id);
        node.setAccessibleText(says);
    }

    static Label label(String words, Node field) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }
}
