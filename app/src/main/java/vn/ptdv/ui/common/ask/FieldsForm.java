package vn.ptdv.ui.common.ask;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.common.task.Work;

/** A form of fields for a dialog, with room for more below and a line for what belongs to no field. */
public final class FieldsForm extends Controller {
    private static final double GAP = 10;
    private final Fields fields;
    private final Label refusal = new Label();
    private final Page page;
    private boolean underWay;

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

    /** How the typed answers are kept: what must be readable, the work that is made of them, and what comes after. */
    public record Saving<T>(
            BooleanSupplier readable,
            Supplier<Work<T>> work,
            Function<T, List<FieldFinding>> refusals,
            Consumer<T> kept) {
        /** An act that answers whether it was saved. */
        public static Saving<Saved> of(
                BooleanSupplier readable, Supplier<Work<Saved>> work, Consumer<Saved.Accepted> kept) {
            return new Saving<>(
                    readable,
                    work,
                    saved -> saved instanceof Saved.Refused refused ? refused.findings() : List.of(),
                    saved -> kept.accept((Saved.Accepted) saved));
        }
    }

    /** This form in a window whose act saves in a task; what is refused is said at the fields and keeps it open. */
    public <T> Form asking(String title, String act, TaskRunner tasks, Saving<T> saving) {
        return new Form(title, this, act, close -> save(tasks, saving, close));
    }

    private <T> void save(TaskRunner tasks, Saving<T> saving, Runnable close) {
        if (underWay || !saving.readable().getAsBoolean()) {
            return;
        }
        underWay = true;
        tasks.start(Job.of(saving.work().get()).onEnd(() -> underWay = false).onDone(answer -> {
            List<FieldFinding> wrong = saving.refusals().apply(answer);
            if (wrong.isEmpty()) {
                close.run();
                saving.kept().accept(answer);
            } else {
                refuse(wrong);
            }
        }));
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
