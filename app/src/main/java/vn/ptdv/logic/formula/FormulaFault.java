package vn.ptdv.logic.formula;

/** Carries a problem out of the parser. */
final class FormulaFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient FormulaProblem problem;

    FormulaFault(FormulaProblem.Kind kind, String part, int at) {
        super(kind + " " + part, null, false, false);
        this.problem = new FormulaProblem(kind, part, at + 1);
    }

    FormulaProblem problem() {
        return problem;
    }
}
