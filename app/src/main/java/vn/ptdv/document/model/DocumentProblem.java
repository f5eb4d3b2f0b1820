package vn.ptdv.document.model;

import vn.ptdv.logic.text.Texts;

/** One reason why a description cannot become a document; every one is reported, not only the first. */
public sealed interface DocumentProblem {
    String field();

    String code();

    String message();

    /** A mandatory component is absent. */
    record Missing(String field) implements DocumentProblem {
        private static final String RECIPIENTS = "recipients";

        @Override
        public String code() {
            return "MISSING";
        }

        @Override
        public String message() {
            // The one component that most papers take from the settings, where it may never have been given.
            return field.equals(RECIPIENTS)
                    ? Texts.of("paper.problem.recipients")
                    : Texts.of("paper.problem.MISSING", Texts.family("paper.field", field));
        }
    }

    /** A value that is not one of those allowed. */
    record Wrong(String field, String value, String expected) implements DocumentProblem {
        @Override
        public String code() {
            return "WRONG";
        }

        @Override
        public String message() {
            return Texts.of("paper.problem.WRONG", Texts.family("paper.field", field), value, expected);
        }
    }

    /** A table row that has more cells than the table has columns, or fewer. */
    record RowWidth(String field, int row, int found, int expected) implements DocumentProblem {
        @Override
        public String code() {
            return "ROW";
        }

        @Override
        public String message() {
            return Texts.of("paper.problem.ROW", row, found, expected);
        }
    }
}
