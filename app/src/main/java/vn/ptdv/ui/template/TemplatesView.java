package vn.ptdv.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.model.template.TemplateVersion;
import vn.ptdv.ui.common.field.PersonPicker;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.paper.PaperPane;

/** The list of templates on the left, the chosen one on the right: its page, fields, findings, history. */
final class TemplatesView extends View<TemplatesModel, TemplatesController> {
    private final TabPane root = new TabPane();
    private final DataTable<TemplateLine> table;
    private final DataTable<Shown.UsedField> fields;
    private final DataTable<TemplateVersion> versions;
    private final PaperPane pages;
    private final VBox findings = new VBox(6);
    private final Label note = new Label();
    private final Label said = new Label();
    private final PersonPicker person;
    private final TabPane about = new TabPane();
    private final Button open = button("open", Texts.of("templateui.open"));
    private final Button takeUp = button("take-up", Texts.of("templateui.takeUp"));
    private final Button shipped = button("shipped", Texts.of("templateui.shipped"));
    private final Button remove = button("remove", Texts.of("templateui.remove"));
    private final Button print = button("print", Texts.of("templateui.print"));

    TemplatesView(TemplatesModel model, TemplatesController controller, Parent blanks, Toolkit kit) {
        super(model, controller);
        ViewMemory memory = kit.memory();
        pages = new PaperPane(kit.tasks());
        pages.setId("template-pages");
        FilterBar filters = new FilterBar(Texts.of("templateui.find"), List.of())
                .onFilter(wanted -> filter(TypedWords.of(wanted.search())));
        table = new DataTable<>("templates", TemplateLine::code, columns(), memory);
        table.onChoose(rows -> controller.onChoose(rows.stream().findFirst()))
                .onOpen(row -> controller.onOpen())
                .under(filters)
                .says(Texts.of("templateui.title"))
                .whenEmpty(new EmptyState(Texts.of("templateui.title"), Texts.of("templateui.emptyText")));
        filters.onDown(table::focusRows);
        fields = new DataTable<Shown.UsedField>("template-fields", Shown.UsedField::typed, fieldColumns(), memory)
                .inGivenOrder()
                .styled(f -> f.use() == Shown.Use.USED ? RowStyle.PLAIN : RowStyle.FADED)
                .says(Texts.of("templateui.tab.fields"));
        versions = new DataTable<TemplateVersion>(
                        "template-versions", TemplateVersion::number, versionColumns(), memory)
                .inGivenOrder()
                .onOpen(controller::onUse)
                .says(Texts.of("templateui.tab.history"))
                .whenEmpty(new EmptyState(Texts.of("templateui.tab.history"), Texts.of("templateui.noVersion")));
        person = new PersonPicker(controller::findPeople);
        wire();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(8, filters, table, said);
        said.setWrapText(true);
        said.setId("templates-said");
        SplitPane split = new SplitPane(left, right());
        split.setDividerPositions(0.45);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox shelf = new VBox(8, toolbar(), split);
        root.setId("templates-tabs");
        root.getTabs().addAll(tab(Texts.of("templateui.title"), shelf), tab(Texts.of("templateui.blanks"), blanks));
    }

    private void wire() {
        open.setOnAction(e -> controller.onOpen());
        takeUp.setOnAction(e -> controller.onTakeUp());
        shipped.setOnAction(e -> controller.onShipped());
        remove.setOnAction(e -> controller.onRemove());
        print.setOnAction(e -> controller.onPrint());
        print.getStyleClass().add("accent");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.lines, table::setRows);
        whileShown.follow(model.chosen, this::enable);
        whileShown.follow(model.shown, this::show);
        whileShown.bind(said.textProperty(), model.said);
        whileShown.bindBoth(person.value(), model.person);
    }

    /** Chooses a line as a click would. */
    void choose(String code) {
        table.choose(code);
    }

    private Toolbar toolbar() {
        Toolbar bar = new Toolbar(Texts.of("templateui.title"));
        bar.node(open).node(takeUp).node(shipped).node(remove);
        bar.act(Texts.of("templateui.add"), controller::onAdd);
        return bar;
    }

    private Node right() {
        VBox.setVgrow(pages, Priority.ALWAYS);
        note.setWrapText(true);
        note.setId("template-note");
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox who = new HBox(8, new Label(Texts.of("templateui.with")), person, print);
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button use = button("use", Texts.of("templateui.useVersion"));
        use.setOnAction(e -> versions.chosenRows().stream().findFirst().ifPresent(controller::onUse));
        VBox.setVgrow(versions, Priority.ALWAYS);
        VBox.setVgrow(fields, Priority.ALWAYS);
        Label hint = new Label(Texts.of("templateui.fieldsHint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        about.setId("template-about");
        about.getTabs()
                .addAll(
                        tab(Texts.of("templateui.tab.look"), padded(who, note, pages)),
                        tab(Texts.of("templateui.tab.fields"), padded(hint, fields)),
                        tab(Texts.of("templateui.tab.findings"), padded(findings)),
                        tab(Texts.of("templateui.tab.history"), padded(versions, new FlowPane(use))));
        return about;
    }

    private static VBox padded(Node... parts) {
        VBox box = new VBox(8, parts);
        box.setPadding(new Insets(8));
        return box;
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, content);
        tab.setClosable(false);
        return tab;
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId("template-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void enable(Optional<TemplateLine> chosen) {
        open.setDisable(chosen.isEmpty());
        takeUp.setDisable(chosen.isEmpty());
        print.setDisable(chosen.isEmpty());
        shipped.setDisable(chosen.map(TemplateLine::item)
                .filter(i -> i.form().isPresent() && !i.asShipped())
                .isEmpty());
        remove.setDisable(chosen.flatMap(l -> l.item().kept())
                .filter(k -> k.origin() == KeptTemplate.Origin.OFFICE)
                .isEmpty());
    }

    private void show(Shown shown) {
        shown.pages().ifPresentOrElse(pages::show, pages::clear);
        note.setText(shown.note());
        fields.setRows(shown.fields());
        versions.setRows(shown.versions());
        findings.getChildren().clear();
        if (shown.findings().isEmpty()) {
            findings.getChildren().add(new Label(Texts.of("templateui.noFinding")));
        }
        shown.findings().forEach(f -> {
            Label line = new Label(f.words());
            line.setWrapText(true);
            findings.getChildren().add(line);
        });
    }

    private void filter(TypedWords typed) {
        table.setFilter(l -> typed.foundIn(String.join(" ", l.name(), l.form(), l.code(), l.use(), l.state())));
    }

    private static List<Column<TemplateLine>> columns() {
        return List.of(
                Column.<TemplateLine>text("name", Texts.of("templateui.column.name"), TemplateLine::name)
                        .sortedBy(TemplateLine::place)
                        .width(250),
                Column.<TemplateLine>text("form", Texts.of("templateui.column.form"), TemplateLine::form)
                        .width(75),
                Column.<TemplateLine>text("state", Texts.of("templateui.column.state"), TemplateLine::state)
                        .width(110),
                Column.<TemplateLine>text("layout", Texts.of("templateui.column.layout"), TemplateLine::layout)
                        .width(125),
                Column.<TemplateLine>text("use", Texts.of("templateui.column.use"), TemplateLine::use)
                        .width(150)
                        .whenChosen());
    }

    private static List<Column<Shown.UsedField>> fieldColumns() {
        return List.of(
                Column.<Shown.UsedField>text("typed", Texts.of("templateui.column.field"), Shown.UsedField::typed)
                        .width(150),
                Column.<Shown.UsedField>text(
                                "description", Texts.of("templateui.column.description"), Shown.UsedField::description)
                        .width(230),
                Column.<Shown.UsedField>text("value", Texts.of("templateui.column.value"), Shown.UsedField::value)
                        .width(170),
                Column.<Shown.UsedField>text(
                                "use",
                                Texts.of("templateui.column.used"),
                                f -> f.use() == Shown.Use.USED ? Texts.of("templateui.used.yes") : "")
                        .width(70));
    }

    private static List<Column<TemplateVersion>> versionColumns() {
        return List.of(
                Column.<TemplateVersion>number(
                        "number", Texts.of("templateui.column.version"), TemplateVersion::number),
                Column.<TemplateVersion>date("on", Texts.of("templateui.column.on"), TemplateVersion::madeOn),
                Column.<TemplateVersion>text("by", Texts.of("templateui.column.by"), TemplateVersion::madeBy)
                        .width(140));
    }
}
