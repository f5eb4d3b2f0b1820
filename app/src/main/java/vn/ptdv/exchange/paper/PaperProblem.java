package vn.ptdv.exchange.paper;

import vn.ptdv.document.model.DocumentProblem;

/** One reason why a description is not a document: the field, a stable code, the words for the person. */
public record PaperProblem(String field, String code, String message) {
    static PaperProblem of(DocumentProblem problem) {
        return new PaperProblem(problem.field(), problem.code(), problem.message());
    }
}
