package vn.ptdv.model.unit;

import java.util.OptionalLong;

/** The dated part of a unit: what it is called, where it hangs, of what type and level it is. */
public record UnitShape(String name, OptionalLong parentId, String typeCode, String levelCode, String competenceCode) {
    public UnitShape named(String other) {
        return new UnitShape(other, parentId, typeCode, levelCode, competenceCode);
    }

    public UnitShape under(OptionalLong other) {
        return new UnitShape(name, other, typeCode, levelCode, competenceCode);
    }

    public UnitShape typed(String type, String level, String competence) {
        return new UnitShape(name, parentId, type, level, competence);
    }
}
