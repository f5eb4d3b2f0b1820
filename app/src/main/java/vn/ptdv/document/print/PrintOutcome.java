package vn.ptdv.document.print;

import vn.ptdv.logic.text.Texts;

/** What became of a print job. */
public sealed interface PrintOutcome {
    String message();

    /** The printer has it. */
    record Printed(String printer, int pages) implements PrintOutcome {
        @Override
        public String message() {
            return Texts.of("paper.print.done", pages, printer);
        }
    }

    /** There is no printer, or not the one that was named. */
    record NoPrinter(String name) implements PrintOutcome {
        @Override
        public String message() {
            return name.isEmpty() ? Texts.of("paper.print.none") : Texts.of("paper.print.missing", name);
        }
    }

    /** The printer or its driver refused. */
    record Failed(String reason) implements PrintOutcome {
        @Override
        public String message() {
            return Texts.of("paper.print.failed", reason);
        }
    }
}
