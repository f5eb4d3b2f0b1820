package vn.ptdv.ui.quota;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaMode;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.NumberField;
import vn.ptdv.ui.common.field.YearField;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.text.Message;

/** The fields of a quota decision. */
final class DecisionFields extends View<QuotaDecision, DecisionForm> {
    private static final double WIDTH = 600;
    private static final long MOST = 1_000_000;

    private final VBox root = new VBox(8);
    private final TextField number = new TextField();
    private final TextField issuer = new TextField();
    private final TextField basis = new TextField();
    private final TextField note = new TextField();
    private final DateField on;
    private final CodeCombo kind = new CodeCombo(items(QuotaKind.values(), v -> Texts.ofEnum("quotaui.kind", v)));
    private final CodeCombo source = new CodeCombo(items(QuotaSource.values(), v -> Texts.ofEnum("unitui.source", v)));
    private final CodeCombo subject =
            new CodeCombo(items(QuotaSubject.values(), v -> Texts.ofEnum("quotaui.subject", v)));
    private final CodeCombo mode = new CodeCombo(items(QuotaMode.values(), v -> Texts.ofEnum("quotaui.mode", v)));
    private final YearField from;
    private final YearField to;
    private final NumberField total = new NumberField(0, MOST);
    private final FieldBox numberBox = new FieldBox(Texts.of("quotaui.field.number"), number, Need.NEEDED);
    private final FieldBox onBox;
    private final Label says = new Label();

    DecisionFields(QuotaDecision start, DecisionForm controller, UiClock clock) {
        super(start, controller);
        on = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, clock::today);
        from = new YearField(start.fromYear());
        to = new YearField(start.toYear());
        onBox = new FieldBox(Texts.of("quotaui.field.on"), on, Need.NEEDED);
        ids();
        fill(start);
        SplitForm form = new SplitForm(2);
        form.add(
                numberBox,
                onBox,
                new FieldBox(Texts.of("quotaui.field.kind"), kind),
                new FieldBox(Texts.of("quotaui.field.source"), source),
                new FieldBox(Texts.of("quotaui.field.subject"), subject),
                new FieldBox(Texts.of("quotaui.field.total"), total),
                new FieldBox(Texts.of("quotaui.field.from"), from, Need.NEEDED),
                new FieldBox(Texts.of("quotaui.field.to"), to, Need.NEEDED),
                new FieldBox(Texts.of("quotaui.field.issuer"), issuer));
        if (start.isAdjusting()) {
            form.add(new FieldBox(Texts.of("quotaui.field.mode"), mode));
        }
        form.addWide(new FieldBox(Texts.of("quotaui.field.basis"), basis));
        form.addWide(new FieldBox(Texts.of("quotaui.field.note"), note));
        says.setWrapText(true);
        says.setId("decision-says");
        says.getStyleClass().addAll("field-message", "error");
        root.setPrefWidth(WIDTH);
        root.getChildren().addAll(form, says);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Types the number and the year of a decision of one year. */
    void put(String text, int year) {
        number.setText(text);
        from.setValue(Optional.of(year));
        to.setValue(Optional.of(year));
    }

    void say(String text) {
        says.setText(text);
    }

    boolean check() {
        boolean named = !number.getText().isBlank();
        boolean dated = on.day().isPresent();
        boolean years = from.value().get().isPresent() && to.value().get().isPresent() && !total.isWrong();
        numberBox.message().set(named ? Message.NONE : Message.error(Texts.of("quotaui.numberMissing")));
        onBox.message().set(dated ? Message.NONE : Message.error(Texts.of("quotaui.dayMissing")));
        say(years ? "" : Texts.of("quotaui.yearsMissing"));
        return named && dated && years;
    }

    QuotaDecision value() {
        return new QuotaDecision(
                model.id(),
                VietnameseText.clean(number.getText()),
                on.day().orElse(model.decidedOn()),
                VietnameseText.clean(issuer.getText()),
                QuotaKind.valueOf(kind.code().orElse(model.kind().name())),
                new QuotaScope(
                        QuotaSource.valueOf(
                                source.code().orElse(model.scope().source().name())),
                        QuotaSubject.valueOf(
                                subject.code().orElse(model.scope().subject().name()))),
                from.value().get().orElse(model.fromYear()),
                to.value().get().orElse(model.toYear()),
                VietnameseText.clean(basis.getText()),
                total.value().get().map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty()),
                model.adjustsId(),
                QuotaMode.valueOf(mode.code().orElse(model.mode().name())),
                model.state(),
                VietnameseText.clean(note.getText()));
    }

    private void ids() {
        number.setId("decision-number");
        on.setId("decision-on");
        from.setId("decision-from");
        to.setId("decision-to");
        total.setId("decision-total");
    }

    private void fill(QuotaDecision start) {
        number.setText(start.number());
        on.setDay(start.decidedOn());
        issuer.setText(start.issuer());
        basis.setText(start.basis());
        note.setText(start.note());
        kind.setCode(start.kind().name());
        source.setCode(start.scope().source().name());
        subject.setCode(start.scope().subject().name());
        mode.setCode(start.mode().name());
        start.statedTotal().ifPresent(total::setNumber);
    }

    private static <E extends Enum<E>> List<Item> items(E[] values, Function<E, String> words) {
        return Arrays.stream(values).map(v -> Item.of(v.name(), words.apply(v))).toList();
    }
}
