package vn.ptdv.ui.statistic;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ReportsController;

/** The screen "Báo cáo" with its parts; only the part that is seen reads the book. */
public final class ReportTabs extends Controller {
    private static final String LAST_TAB = "reports.tab";
    private final List<Controller> parts;
    private final Toolkit kit;
    private final View<?, ?> view;
    private int current;

    public ReportTabs(BookServices services, Toolkit kit) {
        this.kit = kit;
        this.parts = List.of(
                new ReportsController(services, kit),
                new StatisticsController(services, kit),
                new RunsController(services, kit));
        this.current = kit.memory()
                .get(LAST_TAB)
                .map(Integer::parseInt)
                .filter(i -> i < parts.size())
                .orElse(0);
        this.view = new TabsView(parts, this, current);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        parts.get(current).activate();
        whileActive.add(() -> parts.get(current).deactivate());
    }

    @Override
    public boolean mayLeave() {
        return parts.stream().allMatch(Controller::mayLeave);
    }

    void onTab(int index) {
        if (isActive()) {
            parts.get(current).deactivate();
            parts.get(index).activate();
        }
        current = index;
        kit.memory().put(LAST_TAB, String.valueOf(index));
    }

    private static final class TabsView extends View<List<Controller>, ReportTabs> {
        private final TabPane tabs = new TabPane();

        TabsView(List<Controller> parts, ReportTabs controller, int first) {
            super(parts, controller);
            tabs.setId("report-tabs");
            List<String> titles =
                    List.of(Texts.of("stat.tab.reports"), Texts.of("stat.tab.forms"), Texts.of("stat.tab.runs"));
            for (int i = 0; i < parts.size(); i++) {
                Tab tab = new Tab(titles.get(i), parts.get(i).root());
                tab.setClosable(false);
                tabs.getTabs().add(tab);
            }
            tabs.getSelectionModel().select(first);
            tabs.getSelectionModel()
                    .selectedIndexProperty()
                    .addListener((o, old, now) -> controller.onTab(now.intValue()));
        }

        @Override
        public Parent root() {
            return tabs;
        }
    }
}
