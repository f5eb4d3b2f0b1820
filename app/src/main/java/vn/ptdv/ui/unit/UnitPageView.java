package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.ui.common.layout.Banner;
import vn.ptdv.ui.frame.Toolkit;

/** The page of one unit: its name and place, the changes one may make, and four tabs. */
final class UnitPageView extends VBox {
    private final Label name = new Label();
    private final Label path = new Label();
    private final MenuButton changes = new MenuButton(Texts.of("unitui.changes"));
    private final VBox notice = new VBox();
    private final InfoTab info;
    private final MembersTab members;
    private final WorkTab work;
    private final HistoryTab history;
    private final UnitDesk desk;
    private Optional<UnitPage> page = Optional.empty();

    UnitPageView(UnitDesk desk, Toolkit kit) {
        super(6);
        this.desk = desk;
        info = new InfoTab(desk, kit);
        members = new MembersTab(kit);
        work = new WorkTab(kit);
        history = new HistoryTab(kit);
        name.getStyleClass().add("title");
        name.setId("unit-name");
        name.setWrapText(true);
        path.getStyleClass().add("muted");
        changes.setId("unit-changes");
        changes.setMinWidth(USE_PREF_SIZE);
        for (ChangeKind kind : ChangeKind.values()) {
            MenuItem item = new MenuItem(kind.words());
            item.setOnAction(e -> desk.change(kind, page.map(UnitPage::unit)));
            changes.getItems().add(item);
        }
        VBox title = new VBox(1, name, path);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(10, title, changes);
        head.setAlignment(Pos.CENTER_LEFT);
        TabPane tabs = new TabPane(
                tab("info", Texts.of("unitui.tab.info"), info),
                tab("members", Texts.of("unitui.tab.members"), members),
                tab("work", Texts.of("unitui.tab.work"), work),
                tab("history", Texts.of("unitui.tab.history"), history));
        tabs.setId("unit-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("unit-page");
        getChildren().addAll(head, notice, tabs);
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
