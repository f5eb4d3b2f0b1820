package vn.ptdv.exchange.paper;

import java.util.List;
import vn.ptdv.document.model.OfficialDocument;

/** What became of a description. */
public sealed interface PaperReading {
    /** It describes this document. */
    record Read(OfficialDocument document) implements PaperReading {}

    /** It does not; every finding is here. */
    record Refused(List<PaperProblem> problems) implements PaperReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
