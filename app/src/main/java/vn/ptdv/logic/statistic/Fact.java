package vn.ptdv.logic.statistic;

import java.util.Map;
import vn.ptdv.logic.formula.Scope;
import vn.ptdv.logic.formula.Value;

/** One of those who are counted: an admission, a unit, or a unit's member count; the id leads back to it. */
public record Fact(long id, Map<String, Value> values) implements Scope {
    public Fact {
        values = Map.copyOf(values);
    }

    public Value value(String name) {
        return values.getOrDefault(name, Value.unknown());
    }

    @Override
    public Value of(String name) {
        return value(name);
    }
}
