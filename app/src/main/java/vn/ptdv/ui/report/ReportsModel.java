package vn.ptdv.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.model.Term;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.ui.paper.OpenPdf;

/** What is asked, the report as it was last run, and its pages once somebody wants to see them. */
final class ReportsModel {
    private final ObjectProperty<ReportQuery> query;
    private final ObjectProperty<Optional<Ran>> ran = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Term>> term = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ObjectProperty<List<String>> problems = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Pages> pages = new SimpleObjectProperty<>(Pages.NONE);

    /** The pages, or why there are none. */
    record Pages(Optional<OpenPdf> pdf, String problem) {
        static final Pages NONE = new Pages(Optional.empty(), "");
    }

    ReportsModel(ReportQuery first) {
        query = new SimpleObjectProperty<>(first);
    }

    ObjectProperty<ReportQuery> query() {
        return query;
    }

    /** The office's term, once it is known. */
    ObjectProperty<Optional<Term>> term() {
        return term;
    }

    ObjectProperty<Optional<Ran>> ran() {
        return ran;
    }

    BooleanProperty running() {
        return running;
    }

    /** What of the saved way the report no longer has. */
    ObjectProperty<List<String>> problems() {
        return problems;
    }

    ObjectProperty<Pages> pages() {
        return pages;
    }
}
