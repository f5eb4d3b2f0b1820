package vn.ptdv.document.check;

/** One deviation: which rule, how grave, where, what stands there and what should. */
public record LintFinding(LintCode code, Severity severity, String where, String found, String expected) {}
