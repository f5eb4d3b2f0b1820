package vn.ptdv.logic.formula;

/** What the names of a formula stand for. */
@FunctionalInterface
public interface Scope {
    Value of(String name);
}
