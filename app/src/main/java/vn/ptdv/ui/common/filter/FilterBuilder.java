package vn.ptdv.ui.common.filter;

import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.filter.Reading;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** Puts conditions together in a dialog, group by group; hands back the expression that is kept. */
public final class FilterBuilder extends Controller {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 420;
    private final FilterFields<?> fields;
    private final LocalDate today;
    private final TestGroup root;
    private final Label refusal = new Label();
    private final Page page;
    private String expression = "";

    public FilterBuilder(FilterFields<?> fields, LocalDate today, String present) {
        this.fields = fields;
        this.today = today;
        this.root = new TestGroup(fields, today, 1, () -> {});
        if (fields.read(present, today) instanceof Reading.Read read
                && !read.criterion().equals(Criterion.NONE)) {
            root.set(read.criterion());
        } else {
            root.addLine();
        }
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        ScrollPane scroll = new ScrollPane(root);
        scroll.setFitToWidth(true);
        VBox all = new VBox(8, scroll, refusal);
        all.setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        page = new Page(all, this);
    }

    @Override
    protected View<?, ?> view() {
        return page;
    }

    /** False while a condition is not said whole or cannot be read; the form says which. */
    public boolean accept() {
        if (!root.isComplete()) {
            refusal.setText(Texts.of("common.filter.noValue"));
            return false;
        }
        String text = root.criterion().map(Criterion::text).orElse("");
        Reading reading = fields.read(text, today);
        if (reading instanceof Reading.Failed failed) {
            refusal.setText(failed.why().words());
            return false;
        }
        expression = ((Reading.Read) reading).criterion().text();
        return true;
    }

    public String expression() {
        return expression;
    }

    private static final class Page extends View<VBox, FilterBuilder> {
        Page(VBox root, FilterBuilder controller) {
            super(root, controller);
        }

        @Override
        public Parent root() {
            return model;
        }
    }
}
