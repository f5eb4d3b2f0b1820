package vn.ptdv.ui.quota;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.TabsController;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.BoardController;

/** The screen of the quotas: progress, decisions, what is in force, the members, and reported totals. */
public final class QuotasController extends TabsController {
    public QuotasController(BookServices services, Toolkit kit) {
        super("quota", parts(services, kit), kit.memory());
    }

    private static List<Part> parts(BookServices services, Toolkit kit) {
        return List.of(
                new Part("board", Texts.of("quotaui.tab.board"), new BoardController(services, kit)),
                new Part("decisions", Texts.of("quotaui.tab.decisions"), new DecisionsController(services, kit)),
                new Part("current", Texts.of("quotaui.tab.current"), new CurrentController(services, kit)),
                new Part("counts", Texts.of("quotaui.tab.counts"), new CountsController(services, kit)),
                new Part("reported", Texts.of("quotaui.tab.reported"), new ReportedController(services, kit)));
    }
}
