package vn.ptdv.logic.filter;

/** What became of an expression. */
public sealed interface Reading {
    record Read(Criterion criterion) implements Reading {}

    record Failed(Misread why) implements Reading {}
}
