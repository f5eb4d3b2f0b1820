package vn.ptdv.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Speaks;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.EntryField;
import vn.ptdv.ui.form.FirstFocus;
import vn.ptdv.ui.frame.Toolkit;

/** The fields on top, under them everybody with what would become of them. */
final class MassView extends View<MassModel, MassController> {
    private final VBox root = new VBox(8);
    private final DataTable<BulkPlan.Line> table;
    private final Label sum = new Label();
    private final Label general = new Label();
    private final Button act = new Button();
    private final java.util.ArrayList<Node> inputs = new java.util.ArrayList<>();

    MassView(MassModel model, MassController controller, Toolkit kit) {
        super(model, controller);
        Label title = new Label(Texts.of("people.bulk.massTitle", model.act.title(), model.people));
        title.getStyleClass().add("title");
        table = new DataTable<>(
                        "people-mass",
                        BulkPlan.Line::candidacyId,
                        BulkView.columns(v -> Texts.ofEnum("people.massVerdict", v)),
                        kit.memory())
                .says(Texts.of("people.bulk.preview"))
                .styled(l -> l.verdict() == BulkPlan.Verdict.REFUSED ? RowStyle.FADED : RowStyle.PLAIN);
        VBox.setVgrow(table, Priority.ALWAYS);
        sum.setId("mass-sum");
        sum.getStyleClass().add("strong");
        general.getStyleClass().add("refusal");
        act.setId("mass-act");
        act.getStyleClass().add("accent");
        act.setOnAction(e -> controller.onAct());
        Button back = new Button(Texts.of("common.dialog.cancel"));
        back.setOnAction(e -> controller.onCancel());
        SplitForm fields = new SplitForm(model.act.entries().size() > 4 ? 4 : 2);
        model.act.entries().forEach(e -> fields.add(box(e, kit.clock())));
        root.getChildren().addAll(title, fields, sum, table, general, new HBox(8, act, back));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.plan, this::show);
        whileShown.follow(model.general, m -> general.setText(m.text()));
        whileShown.bind(act.disableProperty(), model.working);
        inputs.stream().findFirst().ifPresent(FirstFocus::on);
    }

    private void show(BulkPlan plan) {
        List<BulkPlan.Line> going = plan.with(BulkPlan.Verdict.GOES);
        table.setRows(plan.lines());
        sum.setText(
                plan.lines().isEmpty()
                        ? Texts.of("people.bulk.massOpen")
                        : Texts.of(
                                "people.bulk.massSum",
                                going.size(),
                                plan.with(BulkPlan.Verdict.REFUSED).size()));
        act.setText(Texts.of("people.bulk.massAct", going.size()));
    }

    private FieldBox box(Entry entry, UiClock clock) {
        Node field = EntryField.of(entry, model.entries.typed(entry), clock);
        Node input = field instanceof Speaks speaks ? speaks.input() : field;
        input.setId("mass-" + entry.key());
        inputs.add(input);
        FieldBox box = new FieldBox(entry.kind() == Entry.Kind.FLAG ? "" : entry.label(), field, entry.need());
        model.entries.message(entry).addListener((o, old, now) -> box.message().set(now));
        return box;
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
}
