package vn.ptdv.document.kind;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Puts a unit's name and figures where a letter to every unit has its fields. */
public final class UnitFields {
    private UnitFields() {}

    public static String fill(String text, UnitResult unit) {
        return text.replace(Texts.of("paper.unitfield.unit"), unit.name())
                .replace(Texts.of("paper.unitfield.result"), VietnameseNumbers.format(unit.result()))
                .replace(Texts.of("paper.unitfield.target"), VietnameseNumbers.format(unit.target()))
                .replace(Texts.of("paper.unitfield.percent"), unit.percent())
                .replace(Texts.of("paper.unitfield.remaining"), VietnameseNumbers.format(unit.remaining()));
    }
}
