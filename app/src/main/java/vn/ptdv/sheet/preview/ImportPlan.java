package vn.ptdv.sheet.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.ListKind;

/**
 * What is imported, from which columns, and how matches are known and treated.
 *
 * @param groupField the field that the headings of groups feed when no column does, such as the unit of people
 * @param forAll what fields hold in every row that no column feeds
 */
public record ImportPlan(
        List<FieldSpec> fields,
        ColumnMapping mapping,
        List<Identity> identities,
        OnMatch onMatch,
        Optional<String> groupField,
        Map<String, String> forAll) {
    public ImportPlan {
        forAll = Map.copyOf(forAll);
        fields = List.copyOf(fields);
        identities = List.copyOf(identities);
    }

    public ImportPlan(List<FieldSpec> fields, ColumnMapping mapping, List<Identity> identities, OnMatch onMatch) {
        this(fields, mapping, identities, onMatch, Optional.empty(), Map.of());
    }

    ImportPlan updating() {
        return new ImportPlan(fields, mapping, identities, OnMatch.UPDATE, groupField, forAll);
    }

    /** What tells two rows of a kind of list apart. */
    public static List<Identity> usualIdentities(ListKind kind) {
        return switch (kind) {
            case PEOPLE, CLASSES ->
                List.of(Identity.certain("cccd"), Identity.certain("code"), Identity.likely("full_name", "birth_date"));
            case UNITS -> List.of(Identity.certain("code"), Identity.certain("name", "parent"));
            case QUOTAS, RESULTS, SURVEY -> List.of(Identity.certain("unit", "year", "group"));
            case ENTERPRISES -> List.of(Identity.certain("name"));
            case COUNTS -> List.of(Identity.certain("unit", "date"));
        };
    }
}
