package vn.ptdv.sheet.preview;

import java.util.List;
import java.util.Optional;
import vn.ptdv.sheet.detect.ColumnMapping;

/**
 * Where one field is found in every row, worked out once.
 *
 * @param direct columns whose texts are joined; empty when the field is spread by sex or not mapped at all
 * @param fromGroup the heading of the group above the row is the value
 * @param marks the two columns hold crosses, not values
 * @param besides where else a value may come from
 * @param tellsSex which of the two columns is filled is itself the value
 */
record FieldColumns(
        FieldSpec field,
        List<Integer> direct,
        int men,
        int women,
        boolean marks,
        boolean tellsSex,
        boolean fromGroup,
        Besides besides) {
    private static final String UNIT = "unit";
    private static final String SEX = "sex";
    private static final String MALE = ".male";
    private static final String FEMALE = ".female";

    static List<FieldColumns> of(ImportPlan plan) {
        return plan.fields().stream()
                .map(f -> of(f, plan.mapping()))
                .map(f -> f.first() < 0
                                && plan.groupField()
                                        .filter(f.field.key()::equals)
                                        .isPresent()
                        ? f.grouped()
                        : f)
                .map(f -> f.with(besides(f, plan)))
                .filter(f -> f.field.required() || f.isFed())
                .toList();
    }

    /** Where a value comes from when the field's own cell has none: a cell with a code, and what holds for all rows. */
    record Besides(int code, Optional<String> forAll) {
        static final Besides NOTHING = new Besides(-1, Optional.empty());
    }

    private static Besides besides(FieldColumns columns, ImportPlan plan) {
        String key = columns.field.key();
        int code = key.equals(UNIT) ? column(plan.mapping(), UNIT + "_code") : -1;
        boolean fed = columns.first() >= 0 || columns.bySex();
        return new Besides(
                code, fed ? Optional.empty() : Optional.ofNullable(plan.forAll().get(key)));
    }

    private static FieldColumns of(FieldSpec field, ColumnMapping mapping) {
        String key = field.key();
        if (mapping.of(key).isPresent()) {
            List<Integer> columns =
                    mapping.of(key).map(ColumnMapping.Source::columns).orElse(List.of());
            return new FieldColumns(field, columns, -1, -1, false, false, false, Besides.NOTHING);
        }
        int last = column(mapping, key + ".last");
        int first = column(mapping, key + ".first");
        if (last >= 0 && first >= 0) {
            return new FieldColumns(field, List.of(last, first), -1, -1, false, false, false, Besides.NOTHING);
        }
        int men = column(mapping, key + MALE);
        int women = column(mapping, key + FEMALE);
        boolean marks = key.equals(SEX) && (men >= 0 || women >= 0);
        if (key.equals(SEX) && !marks) {
            men = column(mapping, "birth_date" + MALE);
            women = column(mapping, "birth_date" + FEMALE);
        }
        return new FieldColumns(field, List.of(), men, women, marks, key.equals(SEX), false, Besides.NOTHING);
    }

    private static int column(ColumnMapping mapping, String key) {
        return mapping.of(key).map(s -> s.columns().get(0)).orElse(-1);
    }

    private FieldColumns grouped() {
        return new FieldColumns(field, direct, men, women, marks, tellsSex, true, besides);
    }

    private FieldColumns with(Besides other) {
        return new FieldColumns(field, direct, men, women, marks, tellsSex, fromGroup, other);
    }

    /** Whether the list or the person says anything of the field. */
    private boolean isFed() {
        return first() >= 0
                || bySex()
                || fromGroup
                || besides.code() >= 0
                || besides.forAll().isPresent();
    }

    boolean bySex() {
        return men >= 0 || women >= 0;
    }

    int first() {
        return direct.isEmpty() ? -1 : direct.get(0);
    }
}
