package vn.ptdv.sheet.read;

import java.io.IOException;

/** Carries a problem up to the border of the package, where it becomes a result. */
final class ReadFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient ReadProblem problem;

    ReadFailure(ReadProblem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    static ReadFailure of(ReadProblem.Code code, Object... details) {
        return new ReadFailure(ReadProblem.of(code, details));
    }

    ReadProblem problem() {
        return problem;
    }
}
