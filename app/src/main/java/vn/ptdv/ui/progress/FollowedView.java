package vn.ptdv.ui.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.process.ProcessTables;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.process.Stage;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** The officer on top, the units below, and under them what is due and who is on the way. */
final class FollowedView extends View<FollowedModel, FollowedController> {
    private static final double UNITS_SHARE = 0.46;
    private static final double DUE_SHARE = 0.5;
    private static final double OFFICER = 280;

    private final VBox root = new VBox(8);
    private final HBox who = new HBox(12);
    private final Label says = new Label();
    private final DataTable<BoardModel.Line> units;
    private final DataTable<DueLine> due;
    private final DataTable<CandidateRow> people;
    private final Map<String, String> stages =
            ProcessTables.processMap().stages().stream().collect(Collectors.toMap(Stage::key, Stage::name));

    FollowedView(FollowedModel model, FollowedController controller, Toolkit kit) {
        super(model, controller);
        units = new DataTable<BoardModel.Line>(
                        "followed-units",
                        BoardModel.Line::id,
                        new BoardColumns(controller.opens(), this::rules).few(),
                        kit.memory())
                .says(Texts.of("quotaui.followed.units"))
                .onOpen(controller::onUnit)
                .whenEmpty(new EmptyState(Texts.of("quotaui.followed.none"), Texts.of("quotaui.followed.noneText")));
        due = new DataTable<DueLine>("followed-due", l -> l.kind().name() + l.id(), dueColumns(), kit.memory())
                .says(Texts.of("quotaui.followed.due"))
                .styled(l ->
                        rulesDay().filter(day -> l.due().isBefore(day)).isPresent() ? RowStyle.STRONG : RowStyle.PLAIN)
                .onOpen(controller::onDue)
                .whenEmpty(new Label(Texts.of("quotaui.followed.noDue")));
        people = new DataTable<CandidateRow>(
                        "followed-people", CandidateRow::candidacyId, peopleColumns(), kit.memory())
                .says(Texts.of("quotaui.followed.people"))
                .onOpen(r -> controller.onPerson(r.personId()))
                .whenEmpty(new Label(Texts.of("quotaui.outlook.nobody")));
        says.getStyleClass().add("muted");
        says.setId("followed-says");
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        who.setAlignment(Pos.BOTTOM_LEFT);
        SplitPane lists = new SplitPane(
                part(Texts.of("quotaui.followed.due"), due), part(Texts.of("quotaui.followed.people"), people));
        lists.setDividerPositions(DUE_SHARE);
        SplitPane all = new SplitPane(units, lists);
        all.setOrientation(javafx.geometry.Orientation.VERTICAL);
        all.setDividerPositions(UNITS_SHARE);
        VBox.setVgrow(all, Priority.ALWAYS);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(who, all);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.officers, this::showOfficers);
        whileShown.follow(model.shown, shown -> shown.ifPresentOrElse(this::show, this::showNothing));
    }

    private void showOfficers(List<Item> officers) {
        CodeCombo officer = new CodeCombo(officers);
        officer.input().setId("followed-officer");
        model.officer.get().ifPresent(officer::setCode);
        officer.value().addListener((o, old, now) -> controller.onOfficer(now.map(Item::code)));
        FieldBox box = new FieldBox(Texts.of("quotaui.followed.officer"), officer);
        box.setPrefWidth(OFFICER);
        box.setMinWidth(OFFICER);
        who.getChildren().setAll(box, says);
    }

    private void show(FollowedModel.Shown shown) {
        units.setRows(shown.lines());
        due.setRows(shown.due());
        people.setRows(shown.people());
        BoardTotal total = new BoardTotal(shown.lines(), shown.question().rules());
        units.totals(
                shown.lines().isEmpty()
                        ? Map.of()
                        : total.sums(controller.opens(), shown.units().expected()));
        long over = shown.due().stream()
                .filter(l -> l.due().isBefore(shown.question().today()))
                .count();
        says.setText(Texts.of(
                "quotaui.followed.says",
                shown.lines().size(),
                over,
                shown.due().size() - over,
                shown.people().size()));
    }

    private void showNothing() {
        units.setRows(List.of());
        due.setRows(List.of());
        people.setRows(List.of());
        units.totals(Map.of());
        says.setText("");
    }

    private ProgressRules rules() {
        return model.shown.get().orElseThrow().question().rules();
    }

    private Optional<java.time.LocalDate> rulesDay() {
        return model.shown.get().map(s -> s.question().today());
    }

    private static Node part(String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section");
        VBox box = new VBox(4, heading, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        box.setPadding(new Insets(6, 4, 0, 4));
        return box;
    }

    private static List<Column<DueLine>> dueColumns() {
        return List.of(
                Column.<DueLine>date("due", Texts.of("overview.due.day"), l -> Optional.of(l.due()))
                        .width(108),
                Column.<DueLine>text("what", Texts.of("overview.due.what"), DueLine::what)
                        .width(190),
                Column.<DueLine>name("name", Texts.of("overview.due.name"), DueLine::name)
                        .width(150),
                Column.<DueLine>text("unit", Texts.of("overview.due.unit"), DueLine::unit)
                        .width(190));
    }

    private List<Column<CandidateRow>> peopleColumns() {
        return List.of(
                Column.<CandidateRow>name("name", Texts.of("quotaui.people.name"), CandidateRow::name)
                        .width(160),
                Column.<CandidateRow>text(
                                "stage",
                                Texts.of("quotaui.outlook.stage"),
                                r -> stages.getOrDefault(r.stage(), r.stage()))
                        .width(150),
                Column.<CandidateRow>date("since", Texts.of("quotaui.outlook.since"), r -> Optional.of(r.stageSince())),
                Column.<CandidateRow>text("unit", Texts.of("quotaui.people.unit"), CandidateRow::unit)
                        .width(190));
    }
}
