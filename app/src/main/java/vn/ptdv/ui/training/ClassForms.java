package vn.ptdv.ui.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.store.training.CertificateActs;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;

/** The small windows of a class: one of its days, and the numbers of its certificates. */
final class ClassForms {
    private static final double NARROW = 420;
    private static final String DATE = "date";
    private static final String PART = "part";
    private static final String TOPIC = "topic";
    private static final String FIRST = "firstNumber";
    private static final String ISSUED = "issuedOn";

    private final ClassDesk desk;
    private final long classId;
    private final Consumer<String> said;

    ClassForms(ClassDesk desk, long classId, Consumer<String> said) {
        this.desk = desk;
        this.classId = classId;
        this.said = said;
    }

    /** A further day, proposed after the last one. */
    void addDay(List<ClassDay> days, LocalDate first) {
        LocalDate next =
                days.stream().map(d -> d.date().plusDays(1)).reduce((a, b) -> b).orElse(first);
        day(Texts.of("classui.addDay"), new ClassDay(0, next, ClassDay.Part.DAY, ""), wanted -> {
            List<ClassDay> all = new ArrayList<>(days);
            all.add(wanted);
            return all;
        });
    }

    void editDay(List<ClassDay> days, ClassDay old) {
        day(
                Texts.of("classui.editDay"),
                old,
                wanted ->
                        days.stream().map(d -> d.id() == old.id() ? wanted : d).toList());
    }

    private void day(String title, ClassDay shown, java.util.function.Function<ClassDay, List<ClassDay>> into) {
        Fields fields = new Fields(1, desk.kit().clock()::today)
                .day(DATE, Texts.of("classui.day"), FieldBox.Need.NEEDED)
                .choice(
                        PART,
                        Texts.of("classui.part"),
                        Arrays.stream(ClassDay.Part.values())
                                .map(p -> Item.of(p.name(), Texts.ofEnum("classui.part", p)))
                                .toList())
                .line(TOPIC, Texts.of("classui.topic"), FieldBox.Need.OPTIONAL);
        fields.setDay(DATE, shown.date());
        fields.set(PART, shown.part().name());
        fields.set(TOPIC, shown.topic());
        FieldsForm form = new FieldsForm(fields, NARROW);
        FieldsForm.Saving<Saved> saving = FieldsForm.Saving.of(
                () -> fields.unreadable(DATE, PART).isEmpty(),
                () -> {
                    List<ClassDay> wanted = into.apply(new ClassDay(
                            shown.id(),
                            fields.day(DATE).orElseThrow(),
                            ClassDay.Part.valueOf(fields.text(PART)),
                            fields.text(TOPIC)));
                    return progress -> desk.acts().setDays(classId, wanted);
                },
                kept -> said.accept(Texts.of("classui.saved")));
        desk.kit()
                .dialogs()
                .form(form.asking(title, Texts.of("classui.save"), desk.kit().tasks(), saving));
    }

    /** Asks for the numbers; the first one proposed follows the series of the year. */
    void certificates(int next) {
        Fields fields = new Fields(2, desk.kit().clock()::today)
                .number(FIRST, Texts.of("classui.firstNumber"), FieldBox.Need.NEEDED)
                .day(ISSUED, Texts.of("classui.issuedOn"), FieldBox.Need.NEEDED);
        fields.setNumber(FIRST, next);
        fields.setDay(ISSUED, desk.kit().clock().today());
        FieldsForm form = new FieldsForm(fields, NARROW);
        FieldsForm.Saving<CertificateActs.Outcome> saving = new FieldsForm.Saving<>(
                () -> fields.unreadable(FIRST, ISSUED).isEmpty(),
                () -> {
                    int first = fields.number(FIRST).orElseThrow();
                    LocalDate issuedOn = fields.day(ISSUED).orElseThrow();
                    return progress -> desk.certificates().issue(classId, first, issuedOn);
                },
                ClassForms::refusals,
                this::issued);
        desk.kit()
                .dialogs()
                .form(form.asking(
                        Texts.of("classui.issue"),
                        Texts.of("classui.issue"),
                        desk.kit().tasks(),
                        saving));
    }

    private static List<FieldFinding> refusals(CertificateActs.Outcome outcome) {
        return outcome instanceof CertificateActs.Outcome.Refused refused ? refused.findings() : List.of();
    }

    private void issued(CertificateActs.Outcome outcome) {
        if (outcome instanceof CertificateActs.Outcome.Issued done) {
            List<String> numbers = done.numbers();
            Optional<String> last = numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(numbers.size() - 1));
            said.accept(last.map(l -> Texts.of("classui.issued", numbers.size(), numbers.get(0), l))
                    .orElse(Texts.of("classui.nobodyToIssue")));
        }
    }
}
