package vn.ptdv.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.template.BlankUse;
import vn.ptdv.model.template.Booklet;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** The series above, the numbers of the chosen one below. */
final class BlanksView extends View<BlanksModel, BlanksController> {
    private final VBox root = new VBox(8);
    private final DataTable<Booklet> booklets;
    private final DataTable<BlankUse> uses;
    private final Label said = new Label();
    private final Button give = button("give", Texts.of("templateui.blank.give"));
    private final Button spoil = button("spoil", Texts.of("templateui.blank.spoil"));
    private final Button toClass = button("class", Texts.of("templateui.blank.toClass"));
    private final Button back = button("back", Texts.of("templateui.blank.back"));
    private final Button remove = button("remove", Texts.of("templateui.blank.remove"));

    BlanksView(BlanksModel model, BlanksController controller, ViewMemory memory) {
        super(model, controller);
        booklets = new DataTable<>("blanks", Booklet::id, bookletColumns(), memory);
        booklets.onChoose(rows -> controller.onChoose(rows.stream().findFirst()))
                .says(Texts.of("templateui.blanks"))
                .styled(b -> b.left() == 0 ? RowStyle.FADED : RowStyle.PLAIN)
                .whenEmpty(new EmptyState(Texts.of("templateui.blank.empty"), Texts.of("templateui.blank.emptyText"))
                        .act(Texts.of("templateui.blank.receive"), controller::onReceive));
        uses = new DataTable<BlankUse>("blank-uses", BlankUse::id, useColumns(), memory)
                .says(Texts.of("templateui.blank.numbers"))
                .whenEmpty(new EmptyState(
                        Texts.of("templateui.blank.numbers"), Texts.of("templateui.blank.numbersEmpty")));
        give.setOnAction(e -> controller.onGive());
        spoil.setOnAction(e -> controller.onSpoil());
        toClass.setOnAction(e -> controller.onClass());
        back.setOnAction(e -> controller.onTakeBack(uses.chosenRows()));
        remove.setOnAction(e -> controller.onRemove());
        Toolbar bar = new Toolbar(Texts.of("templateui.blanks"));
        bar.node(toClass).node(give).node(spoil).node(back).node(remove);
        bar.main(Texts.of("templateui.blank.receive"), controller::onReceive);
        said.setId("blanks-said");
        SplitPane split = new SplitPane(booklets, uses);
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.setPadding(new Insets(4, 0, 0, 0));
        root.getChildren().addAll(bar, split, said);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.booklets, booklets::setRows);
        whileShown.follow(model.uses, uses::setRows);
        whileShown.follow(model.chosen, this::enable);
        whileShown.bind(said.textProperty(), model.said);
    }

    private void enable(Optional<Booklet> chosen) {
        List.of(give, spoil, toClass, back, remove).forEach(b -> b.setDisable(chosen.isEmpty()));
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId("blank-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static List<Column<Booklet>> bookletColumns() {
        return List.of(
                Column.<Booklet>text("form", Texts.of("templateui.blank.form"), Booklet::formCode)
                        .width(110),
                Column.<Booklet>text("series", Texts.of("templateui.blank.series"), Booklet::series)
                        .width(90),
                Column.<Booklet>number("from", Texts.of("templateui.blank.from"), Booklet::from),
                Column.<Booklet>number("to", Texts.of("templateui.blank.to"), Booklet::to),
                Column.<Booklet>date("on", Texts.of("templateui.blank.receivedOn"), Booklet::receivedOn),
                Column.<Booklet>number("count", Texts.of("templateui.blank.count"), Booklet::count),
                Column.<Booklet>number("used", Texts.of("templateui.blank.used"), Booklet::used),
                Column.<Booklet>number("spoilt", Texts.of("templateui.blank.spoilt"), Booklet::spoilt),
                Column.<Booklet>number("left", Texts.of("templateui.blank.left"), Booklet::left),
                Column.<Booklet>text("given", Texts.of("templateui.blank.givenTo"), Booklet::givenTo)
                        .width(200),
                Column.<Booklet>text("note", Texts.of("templateui.blank.note"), Booklet::note)
                        .width(180));
    }

    private static List<Column<BlankUse>> useColumns() {
        return List.of(
                Column.<BlankUse>number("number", Texts.of("templateui.blank.number"), BlankUse::number),
                Column.<BlankUse>text(
                                "state",
                                Texts.of("templateui.blank.state"),
                                u -> Texts.ofEnum("templateui.state", u.state()))
                        .width(110),
                Column.<BlankUse>date("on", Texts.of("templateui.blank.on"), u -> Optional.of(u.on())),
                Column.<BlankUse>name("holder", Texts.of("templateui.blank.holder"), BlankUse::holder)
                        .width(220),
                Column.<BlankUse>text("note", Texts.of("templateui.blank.reason"), BlankUse::note)
                        .width(300));
    }
}
