package vn.ptdv.logic.person;

import java.time.LocalDate;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.person.PersonField;

/** The words for fields and for what is wrong with them. */
public final class FieldWords {
    private FieldWords() {}

    public static String of(FieldFinding finding) {
        return Texts.family(
                "person.fault",
                finding.fault().name(),
                finding.args().stream().map(FieldWords::shown).toArray());
    }

    private static Object shown(Object arg) {
        return arg instanceof LocalDate day ? VietnameseDates.format(day) : arg;
    }

    public static String label(PersonField field) {
        return Texts.ofEnum("person.field", field);
    }
}
