package vn.ptdv.ui.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.frame.Toolkit;

/** The facts of a class as fields. */
final class ClassFields {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String DECISION = "decisionNumber";
    static final String DECIDED = "decisionOn";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PLACE = "place";
    static final String ORGANISER = "organiser";
    static final String CAPACITY = "capacity";
    static final String SUFFIX = "certificateSuffix";
    private final Fields fields;

    ClassFields(Toolkit kit) {
        fields = new Fields(2, kit.clock()::today)
                .wideLine(NAME, Texts.of("classui.name"), FieldBox.Need.NEEDED)
                .choice(
                        KIND,
                        Texts.of("classui.kind"),
                        Arrays.stream(ClassKind.values())
                                .map(k -> Item.of(k.name(), Texts.ofEnum("classui.kind", k)))
                                .toList())
                .number(CAPACITY, Texts.of("classui.capacity"), FieldBox.Need.OPTIONAL)
                .day(FROM, Texts.of("classui.from"), FieldBox.Need.NEEDED)
                .day(TO, Texts.of("classui.to"), FieldBox.Need.NEEDED)
                .line(DECISION, Texts.of("classui.decision"), FieldBox.Need.OPTIONAL)
                .day(DECIDED, Texts.of("classui.decidedOn"), FieldBox.Need.OPTIONAL)
                .line(PLACE, Texts.of("classui.place"), FieldBox.Need.OPTIONAL)
                .line(ORGANISER, Texts.of("classui.organiser"), FieldBox.Need.OPTIONAL)
                .line(SUFFIX, Texts.of("classui.suffix"), FieldBox.Need.OPTIONAL);
        fields.set(KIND, ClassKind.AWARENESS.name());
    }

    Fields fields() {
        return fields;
    }

    boolean isReadable() {
        return fields.unreadable(NAME, KIND, FROM, TO).isEmpty();
    }

    void show(TrainingClass its) {
        fields.set(NAME, its.name());
        fields.set(KIND, its.kind().name());
        fields.set(DECISION, its.decisionNumber());
        day(DECIDED, its.decisionOn());
        fields.setDay(FROM, its.from());
        fields.setDay(TO, its.to());
        fields.set(PLACE, its.place());
        fields.set(ORGANISER, its.organiser());
        its.capacity().ifPresentOrElse(n -> fields.setNumber(CAPACITY, n), () -> fields.set(CAPACITY, ""));
        fields.set(SUFFIX, its.certificateSuffix());
    }

    TrainingClass typed(Optional<TrainingClass> old) {
        return new TrainingClass(
                old.map(TrainingClass::id).orElse(0L),
                ClassKind.valueOf(fields.text(KIND)),
                fields.text(NAME),
                fields.text(DECISION),
                fields.day(DECIDED),
                fields.day(FROM).orElseThrow(),
                fields.day(TO).orElseThrow(),
                fields.text(PLACE),
                fields.text(ORGANISER),
                fields.number(CAPACITY),
                fields.text(SUFFIX),
                old.map(TrainingClass::state).orElse(ClassState.PLANNED),
                old.map(TrainingClass::note).orElse(""));
    }

    private void day(String key, Optional<LocalDate> day) {
        day.ifPresentOrElse(d -> fields.setDay(key, d), () -> fields.set(key, ""));
    }
}
