package vn.ptdv.ui.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.store.dossier.DossierActs;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** The checklist by parts with the papers that answer it. */
final class DossierTab implements PersonView.PageTab {
    private final VBox box = new VBox(6);
    private final DataTable<Row> table;
    private final PersonController controller;
    private final Label sum = new Label();

    /** A part's heading, or a line of it. */
    private record Row(String key, String name, Optional<DossierLine> line) {}

    DossierTab(PersonController controller, ViewMemory memory) {
        this.controller = controller;
        table = new DataTable<>("person-papers", Row::key, columns(), memory);
        table.says(Texts.of("personui.tab.DOSSIER"))
                .inGivenOrder()
                .styled(r ->
                        r.line().isEmpty() ? RowStyle.GROUP : style(r.line().get()))
                .onOpen(r -> r.line()
                        .ifPresent(
                                line -> controller.ask(id -> controller.plans().paper(id, line))));
        Button present = button(Texts.of("personui.paper.present"), this::present);
        present.setId("papers-present");
        Button newest = button(
                Texts.of("personui.paper.newest"),
                () -> controller
                        .candidacy()
                        .ifPresent(id -> controller.run(
                                () -> controller.services().candidacies().moveToNewestChecklist(id))));
        HBox head = new HBox(8, present, scans(), print(), newest);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        box.getStyleClass().add("titled-part");
        box.getChildren().addAll(head, sum, table);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(PersonPage page) {
        List<Row> rows = new ArrayList<>();
        page.way().ifPresent(way -> {
            for (DossierPart part : DossierPart.values()) {
                List<DossierLine> lines = way.file().papers().getOrDefault(part, List.of());
                rows.add(new Row(part.name(), DeadlineText.part(part), Optional.empty()));
                lines.forEach(l -> rows.add(new Row(part.name() + l.code(), l.name(), Optional.of(l))));
            }
        });
        table.setRows(rows);
        long gaps = rows.stream()
                .flatMap(r -> r.line().stream())
                .filter(DossierLine::isGap)
                .count();
        sum.setText(Texts.of("personui.paper.gaps", gaps));
    }

    private MenuButton scans() {
        MenuButton menu = new MenuButton(Texts.of("personui.scan.menu"));
        menu.setId("papers-scan");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        item(
                                Texts.of("personui.scan.attach"),
                                line -> controller
                                        .candidacy()
                                        .ifPresent(id -> controller.scans().onAttach(id, line))),
                        item(
                                Texts.of("personui.scan.view"),
                                line -> controller.scans().onView(line)),
                        item(
                                Texts.of("personui.scan.save"),
                                line -> controller.scans().onSave(line)),
                        item(
                                Texts.of("personui.scan.remove"),
                                line -> controller.scans().onDetach(line)));
        return menu;
    }

    private MenuButton print() {
        MenuButton menu = new MenuButton(Texts.of("personui.print"));
        menu.setId("papers-print");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        MenuItem cover = new MenuItem(Texts.of("personui.print.cover"));
        cover.setOnAction(e -> controller.onCover());
        MenuItem index = new MenuItem(Texts.of("personui.print.index"));
        index.setOnAction(e -> controller.onIndex());
        menu.getItems().setAll(cover, index);
        return menu;
    }

    private MenuItem item(String name, Consumer<DossierLine> act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> table.chosenRows().stream()
                .flatMap(r -> r.line().stream())
                .findFirst()
                .ifPresent(act));
        return item;
    }

    private void present() {
        List<DossierLine> lines =
                table.chosenRows().stream().flatMap(r -> r.line().stream()).toList();
        controller
                .candidacy()
                .filter(id -> !lines.isEmpty())
                .ifPresent(id -> controller.run(
                        () -> new DossierActs(controller.services().book()).notePresent(id, lines)));
    }

    private static RowStyle style(DossierLine line) {
        boolean idle = line.state() == DossierLine.State.NOT_NEEDED || line.need() == DossierLine.Need.NO_LONGER;
        return idle ? RowStyle.FADED : RowStyle.PLAIN;
    }

    private static Button button(String name, Runnable act) {
        Button button = new Button(name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static String sign(DossierLine line) {
        return Texts.ofEnum("personui.paperState", line.state());
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("name", Texts.of("personui.paper.name"), Row::name)
                        .width(250),
                Column.<Row>text(
                                "state",
                                Texts.of("personui.paper.state"),
                                r -> r.line().map(DossierTab::sign).orElse(""))
                        .width(95),
                Column.<Row>text(
                                "need",
                                Texts.of("personui.paper.need"),
                                r -> r.line()
                                        .map(l -> Texts.ofEnum("personui.need", l.need()))
                                        .orElse(""))
                        .width(85),
                Column.<Row>text(
                                "number",
                                Texts.of("personui.paper.number"),
                                r -> r.line().map(l -> l.details().number()).orElse(""))
                        .width(80),
                Column.<Row>text(
                                "date",
                                Texts.of("personui.paper.date"),
                                r -> r.line()
                                        .flatMap(l -> l.details().date())
                                        .map(VietnameseDates::format)
                                        .orElse(""))
                        .width(102),
                Column.<Row>text(
                                "scan",
                                Texts.of("personui.paper.scan"),
                                r -> r.line()
                                        .flatMap(DossierLine::attachment)
                                        .map(sha -> Texts.of("personui.paper.scanned"))
                                        .orElse(""))
                        .width(75));
    }
}
