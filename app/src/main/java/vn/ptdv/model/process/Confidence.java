package vn.ptdv.model.process;

/** How sure the source of a value is: A read in the primary text, B in a guidance or two agreeing sources, C in one secondary source, D inferred. */
public enum Confidence {
    A,
    B,
    C,
    D
}
