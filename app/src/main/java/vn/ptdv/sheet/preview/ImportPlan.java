package vn.ptdv.sheet.preview;

import java.util.List;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.ListKind;

/** What is imported, from which columns, and how matches are known and treated. */
public record ImportPlan(List<FieldSpec> fields, ColumnMapping mapping, List<Identity> identities, OnMatch onMatch) {
    public ImportPlan {
        fields = List.copyOf(fields);
        identities = List.copyOf(identities);
    }

    /** What tells two rows of a kind of list apart. */
    public static List<Identity> usualIdentities(ListKind kind) {
        return switch (kind) {
            case PEOPLE, CLASSES ->
                List.of(Identity.certain("cccd"), Identity.certain("code"), Identity.likely("full_name", "birth_date"));
            case UNITS -> List.of(Identity.certain("code"), Identity.certain("name", "parent"));
            case QUOTAS, RESULTS -> List.of(Identity.certain("unit", "year", "group"));
            case COUNTS -> List.of(Identity.certain("unit", "date"));
        };
    }
}
