package vn.ptdv.ui.unit;

import java.util.List;
import vn.ptdv.model.unit.Unit;

/** One line of the list of units. */
record UnitLine(Unit unit, int place, String parent, String type, String level, List<Long> above) {
    static UnitLine of(Unit unit, int place, List<Unit> above, UnitCodes codes) {
        return new UnitLine(
                unit,
                place,
                above.stream().findFirst().map(Unit::name).orElse(""),
                UnitCodes.label(codes.types(), unit.typeCode()),
                UnitCodes.label(codes.levels(), unit.levelCode()),
                above.stream().map(Unit::id).toList());
    }
}
