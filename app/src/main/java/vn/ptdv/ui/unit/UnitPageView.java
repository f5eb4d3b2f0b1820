package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.ui.common.layout.Banner;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.frame.Toolkit;

/** The page of one unit: its name and place, the changes one may make, and its tabs or the form that is open. */
final class UnitPageView extends VBox {
    private final Label name = new Label();
    private final Label path = new Label();
    private final MenuButton changes = new MenuButton(Texts.of("unitui.changes"));
    private final VBox notice = new VBox();
    private final InfoTab info;
    private final MembersTab members;
    private final WorkTab work;
    private final FollowTab follow;
    private final PapersTab papers;
    private final HistoryTab history;
    private final TabPane tabs;
    private final StackPane body = new StackPane();
    private final UnitDesk desk;
    private Optional<UnitPage> page = Optional.empty();

    UnitPageView(UnitDesk desk, Toolkit kit) {
        super(6);
        this.desk = desk;
        info = new InfoTab(desk, kit);
        members = new MembersTab(kit);
        work = new WorkTab(desk, kit);
        follow = new FollowTab(desk, kit);
        papers = new PapersTab(desk, kit);
        history = new HistoryTab(desk, kit);
        name.getStyleClass().add("title");
        name.setId("unit-name");
        name.setWrapText(true);
        path.getStyleClass().add("muted");
        changes.setId("unit-changes");
        changes.setMinWidth(USE_PREF_SIZE);
        changes.getItems().setAll(changes());
        VBox title = new VBox(1, name, path);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(10, title, changes);
        head.setAlignment(Pos.CENTER_LEFT);
        tabs = new TabPane(
                tab("info", Texts.of("unitui.tab.info"), info),
                tab("members", Texts.of("unitui.tab.members"), members),
                tab("work", Texts.of("unitui.tab.work"), work),
                tab("follow", Texts.of("unitui.tab.follow"), follow),
                tab("papers", Texts.of("unitui.tab.papers"), papers),
                tab("history", Texts.of("unitui.tab.history"), history));
        tabs.setId("unit-tabs");
        body.getChildren().add(tabs);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("unit-page");
        getChildren().addAll(head, notice, body);
    }

    /** The form that is open stands in place of the tabs. */
    void showPanel(Optional<Controller> panel) {
        tabs.setVisible(panel.isEmpty());
        body.getChildren().setAll(tabs);
        panel.ifPresent(p -> {
            body.getChildren().add(p.root());
            StackPane.setAlignment(p.root(), Pos.TOP_LEFT);
        });
        if (panel.isEmpty() && getScene() != null) {
            tabs.requestFocus();
        }
    }

    private List<MenuItem> changes() {
        List<MenuItem> items = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            items.add(item(kind.words(), "change-" + kind.name(), u -> desk.change(kind, Optional.of(u))));
        }
        items.add(new SeparatorMenuItem());
        items.add(item(Texts.of("unitui.correct"), "unit-correct", desk::correct));
        items.add(item(Texts.of("unitui.up"), "unit-up", u -> desk.reorder(u, -1)));
        items.add(item(Texts.of("unitui.down"), "unit-down", u -> desk.reorder(u, 1)));
        items.add(item(Texts.of("unitui.remove"), "unit-remove", desk::remove));
        return items;
    }

    private MenuItem item(String words, String id, Consumer<Unit> act) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(e -> page.map(UnitPage::unit).ifPresent(act));
        return item;
    }

    void show(UnitPage now, Optional<LocalDate> day) {
        page = Optional.of(now);
        Unit unit = now.unit();
        name.setText(unit.name());
        path.setText(now.path());
        path.setVisible(!now.path().isEmpty());
        path.setManaged(!now.path().isEmpty());
        notice.getChildren().clear();
        boolean ended = unit.endedOn().isPresent();
        if (ended) {
            notice.getChildren()
                    .add(new Banner(
                            Banner.Kind.INFO,
                            Texts.of(
                                    "unitui.ended",
                                    VietnameseDates.format(unit.endedOn().get()))));
        } else if (day.isPresent()) {
            notice.getChildren()
                    .add(new Banner(Banner.Kind.INFO, Texts.of("unitui.past", VietnameseDates.format(day.get()))));
        }
        changes.setDisable(ended || day.isPresent());
        UnitCodes codes = desk.codes();
        info.show(now, codes);
        members.show(now);
        work.show(now);
        follow.show(now);
        papers.show(now);
        history.show(now, codes);
    }

    boolean mayLeave() {
        return info.mayLeave();
    }

    private static Tab tab(String id, String title, javafx.scene.Node content) {
        Tab tab = new Tab(title, content);
        tab.setId("tab-" + id);
        tab.setClosable(false);
        return tab;
    }
}
