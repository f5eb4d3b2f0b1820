package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.Subject;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.layout.StatusSign;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** The kind of decision, the list of dossiers, what is chosen. */
final class PickView extends View<PickModel, PickController> {
    private final VBox root = new VBox(8);
    private final DataTable<DossierReadiness> table;
    private static final double SUBJECT = 420;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final Label says = new Label();

    PickView(PickModel model, PickController controller, ViewMemory memory) {
        super(model, controller);
        FilterBar filters = new FilterBar(Texts.of("sessionui.findDossier"), List.of()).onFilter(this::filter);
        table = new DataTable<>("session-pick", DossierReadiness::candidacyId, columns(), memory)
                .onChoose(controller::onChoose)
                .under(filters)
                .says(Texts.of("sessionui.pick"))
                .whenEmpty(new EmptyState(Texts.of("sessionui.noneWaiting"), Texts.of("sessionui.noneWaitingText")));
        filters.onDown(table::focusRows);
        subject.setId("pick-subject");
        subject.setAccessibleText(Texts.of("sessionui.subject"));
        subject.setPrefWidth(SUBJECT);
        subject.valueProperty()
                .addListener((o, old, now) -> Optional.ofNullable(now).ifPresent(controller::onSubject));
        HBox kinds = new HBox(8, new Label(Texts.of("sessionui.subject")), subject);
        kinds.setAlignment(Pos.CENTER_LEFT);
        Button ready = new Button(Texts.of("sessionui.allReady"));
        ready.setId("pick-ready");
        ready.setOnAction(e -> controller.onAllReady());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        kinds.getChildren().addAll(gap, ready);
        VBox.setVgrow(table, Priority.ALWAYS);
        says.setId("pick-says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        root.setPrefSize(960, 520);
        root.getChildren().addAll(kinds, filters, table, says);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.subjects, subjects -> subject.getItems().setAll(subjects));
        whileShown.follow(model.subject, now -> now.ifPresent(subject::setValue));
        whileShown.follow(model.dossiers, table::setRows);
        whileShown.bind(says.textProperty(), model.says);
    }

    void choose(List<DossierReadiness> rows) {
        table.chooseAll(rows.stream().<Object>map(DossierReadiness::candidacyId).toList());
        table.focusRows();
    }

    private void filter(Filter wanted) {
        TypedWords typed = TypedWords.of(wanted.search());
        table.setFilter(d -> typed.foundIn(d.name() + " " + d.unit()));
    }

    private static List<Column<DossierReadiness>> columns() {
        return List.of(
                Column.name("person", Texts.of("sessionui.column.person"), DossierReadiness::name)
                        .width(190),
                Column.text("unit", Texts.of("sessionui.column.unit"), DossierReadiness::unit)
                        .width(200),
                Column.<DossierReadiness>text(
                                "ready",
                                Texts.of("sessionui.readiness"),
                                d -> d.isReady() ? Texts.of("sessionui.ready") : Texts.of("sessionui.notReady"))
                        .width(120)
                        .drawn(d -> d.isReady()
                                ? new StatusSign(Status.REACHED, Texts.of("sessionui.ready"))
                                : new StatusSign(Status.SLOW, Texts.of("sessionui.notReady"))),
                Column.<DossierReadiness>text("why", Texts.of("sessionui.why"), DossierReadiness::reasons)
                        .width(410));
    }
}
