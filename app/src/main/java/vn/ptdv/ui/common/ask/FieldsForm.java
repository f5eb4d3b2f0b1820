package vn.ptdv.ui.common.ask;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** A form of fields for a dialog, with room for more below and a line for what belongs to no field. */
public final class FieldsForm extends Controller {
    private static final double GAP = 10;
    private final Fields fields;
    private final Label refusal = new Label();
    private final Page page;

    public FieldsForm(Fields fields, double width, Node... below) {
        this.fields = fields;
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setId("form-refusal");
        say("");
        VBox root = new VBox(GAP, fields.form());
        root.getChildren().addAll(below);
        root.getChildren().add(refusal);
        root.setPrefWidth(width);
        page = new Page(root, this);
    }

    public Fields fields() {
        return fields;
    }

    /** True when it was saved; otherwise the form says why not. */
    public boolean took(Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            refuse(refused.findings());
            return false;
        }
        return true;
    }

    public void refuse(List<FieldFinding> findings) {
        say(String.join(
                "\n",
                fields.mark(findings).stream().map(FieldWords::of).distinct().toList()));
    }

    public void say(String words) {
        refusal.setText(words);
        refusal.setVisible(!words.isEmpty());
        refusal.setManaged(!words.isEmpty());
    }

    @Override
    protected View<?, ?> view() {
        return page;
    }

    private static final class Page extends View<VBox, FieldsForm> {
        Page(VBox root, FieldsForm controller) {
            super(root, controller);
        }

        @Override
        public Parent root() {
            return model;
        }
    }
}
