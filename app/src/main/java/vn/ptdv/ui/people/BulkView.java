package vn.ptdv.ui.people;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.EventFields;

/** The event on top, under it everybody with what would become of them. */
final class BulkView extends View<BulkModel, BulkController> {
    private final VBox root = new VBox(8);
    private final EventFields fields;
    private final DataTable<BulkPlan.Line> table;
    private final TextField reason = new TextField();
    private final TextField approver = new TextField();
    private final Label missing = new Label();
    private final Label sum = new Label();
    private final Button act = new Button();

    BulkView(BulkModel model, BulkController controller, Toolkit kit) {
        super(model, controller);
        fields = new EventFields(model.draft, model.steps, kit.clock());
        table = new DataTable<>(
                "people-bulk",
                BulkPlan.Line::candidacyId,
                columns(v -> Texts.ofEnum("people.verdict", v)),
                kit.memory());
        table.says(Texts.of("people.bulk.preview"))
                .whenEmpty(new EmptyState(Texts.of("people.bulk.noPlan"), Texts.of("people.bulk.noPlan.text")))
                .styled(l -> l.verdict() == BulkPlan.Verdict.REFUSED ? RowStyle.FADED : RowStyle.PLAIN);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label title = new Label(Texts.of("people.bulk.title", model.chosen.size()));
        title.getStyleClass().add("title");
        reason.setId("bulk-reason");
        approver.setId("bulk-approver");
        missing.getStyleClass().add("refusal");
        sum.setId("bulk-sum");
        sum.getStyleClass().add("strong");
        act.setId("bulk-act");
        act.getStyleClass().add("accent");
        act.setOnAction(e -> controller.onAct());
        Button back = new Button(Texts.of("common.dialog.cancel"));
        back.setOnAction(e -> controller.onCancel());
        SplitForm approval = new SplitForm(2)
                .add(
                        new FieldBox(Texts.of("people.bulk.reason"), reason),
                        new FieldBox(Texts.of("personui.event.approver"), approver));
        root.getChildren().addAll(title, fields, sum, table, approval, missing, new HBox(8, act, back));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bindBoth(reason.textProperty(), model.reason);
        whileShown.bindBoth(approver.textProperty(), model.approver);
        whileShown.follow(model.plan, plan -> {
            table.setRows(plan.lines());
            count();
        });
        whileShown.onChange(model.reason, now -> count());
        whileShown.onChange(model.approver, now -> count());
        whileShown.bind(missing.textProperty(), model.missing);
        whileShown.bind(act.disableProperty(), model.working);
        fields.focusFirst();
    }

    private void count() {
        BulkPlan plan = model.plan.get();
        sum.setText(Texts.of(
                "people.bulk.sum",
                plan.with(BulkPlan.Verdict.GOES).size(),
                plan.with(BulkPlan.Verdict.GOES_WITH_REASON).size(),
                plan.with(BulkPlan.Verdict.REFUSED).size()));
        act.setText(Texts.of("people.bulk.act", controller.going().size()));
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
            controller.onAct();
            e.consume();
        }
    }

    /** The words of the verdict belong to the act: one goes to a step, another act is done for one. */
    static List<Column<BulkPlan.Line>> columns(Function<BulkPlan.Verdict, String> words) {
        return List.of(
                Column.<BulkPlan.Line>name("name", Texts.of("people.column.name"), BulkPlan.Line::name)
                        .width(200),
                Column.<BulkPlan.Line>text("verdict", Texts.of("people.bulk.verdict"), l -> words.apply(l.verdict()))
                        .width(170),
                Column.<BulkPlan.Line>text("why", Texts.of("people.bulk.why"), l -> String.join(" · ", l.why()))
                        .width(740));
    }
}
