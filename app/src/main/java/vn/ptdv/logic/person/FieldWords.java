package vn.ptdv.logic.person;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.person.PersonField;

/** The words for fields and for what is wrong with them. */
public final class FieldWords {
    private FieldWords() {}

    public static String of(FieldFinding finding) {
        return Texts.family(
                "person.fault", finding.fault().name(), finding.args().toArray());
    }

    public static String label(PersonField field) {
        return Texts.ofEnum("person.field", field);
    }
}
