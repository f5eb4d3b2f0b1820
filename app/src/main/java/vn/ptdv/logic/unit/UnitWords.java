package vn.ptdv.logic.unit;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.model.unit.UnitEffect;
import vn.ptdv.model.unit.UnitObstacle;

/** The words for what a change of organisation will do and for what stands in its way. */
public final class UnitWords {
    private UnitWords() {}

    public static String of(UnitObstacle obstacle) {
        return Texts.family(
                "unit.obstacle", obstacle.code().name(), obstacle.args().toArray());
    }

    public static String of(UnitEffect effect) {
        return Texts.family("unit.effect", effect.code().name(), effect.args().toArray());
    }

    public static String of(UnitDecisionKind kind) {
        return Texts.ofEnum("unit.decision", kind);
    }
}
