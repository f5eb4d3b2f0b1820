package vn.ptdv.model.process;

/** A way from one stage to another. */
public record Transition(String from, String to, TransitionKind kind, boolean optional) {}
