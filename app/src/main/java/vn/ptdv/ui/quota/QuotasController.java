package vn.ptdv.ui.quota;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.TabsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.BoardController;

/** The screen of the quotas: progress, decisions, what is in force, the members, reported totals, the source survey. */
public final class QuotasController extends TabsController {
    static final String BOARD = "board";
    static final String DECISIONS = "decisions";
    static final String COUNTS = "counts";
    static final String SURVEY = "survey";

    private final DecisionsController decisions;

    public QuotasController(BookServices services, Toolkit kit) {
        this(services, kit, new DecisionsController(services, kit));
    }

    private QuotasController(BookServices services, Toolkit kit, DecisionsController decisions) {
        super(
                "quota",
                List.of(
                        new Part(BOARD, Texts.of("quotaui.tab.board"), new BoardController(services, kit)),
                        new Part(DECISIONS, Texts.of("quotaui.tab.decisions"), decisions),
                        new Part("current", Texts.of("quotaui.tab.current"), new CurrentController(services, kit)),
                        new Part(COUNTS, Texts.of("quotaui.tab.counts"), new CountsController(services, kit)),
                        new Part("reported", Texts.of("quotaui.tab.reported"), new ReportedController(services, kit)),
                        new Part(SURVEY, Texts.of("quotaui.tab.survey"), new SurveyController(services, kit))),
                kit.memory());
        this.decisions = decisions;
    }

    /** Shows one of the decisions. */
    void openDecision(long decisionId) {
        show(DECISIONS);
        decisions.open(decisionId);
    }

    /** Begins a new decision, as the button of its tab does. */
    void addDecision() {
        show(DECISIONS);
        decisions.onAdd();
    }
}
