package vn.ptdv.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.ptdv.document.preview.TextHit;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.TaskRunner;

/** The pages one below the other; only those in sight and their neighbours are drawn, however many there are. */
final class PageScroll extends ScrollPane {
    private static final double GAP = 12;
    private static final int NEIGHBOURS = 1;

    private final TaskRunner tasks;
    private final VBox stack = new VBox(GAP);
    private final List<PageBox> boxes = new ArrayList<>();
    private Optional<OpenPdf> pdf = Optional.empty();
    private IntConsumer seen = page -> {};
    private double zoom = 1;
    private boolean due;

    PageScroll(TaskRunner tasks) {
        this.tasks = tasks;
        stack.setAlignment(Pos.TOP_CENTER);
        stack.setPadding(new Insets(GAP));
        stack.setId("paper-pages");
        setContent(stack);
        setFitToWidth(true);
        setPannable(true);
        InvalidationListener moved = o -> drawSoon();
        vvalueProperty().addListener(moved);
        viewportBoundsProperty().addListener(moved);
        stack.heightProperty().addListener(moved);
    }

    void onSeen(IntConsumer act) {
        seen = act;
    }

    /** Shows another file where the old one was, so that one does not lose one's place while typing. */
    void show(OpenPdf next) {
        double place = getVvalue();
        pdf = Optional.of(next);
        boxes.clear();
        for (int i = 0; i < next.pages(); i++) {
            PageBox box = new PageBox(next.size(i), i, next.pages());
            box.zoom(zoom);
            boxes.add(box);
        }
        stack.getChildren().setAll(boxes);
        setVvalue(place);
        drawSoon();
    }

    void clear() {
        pdf = Optional.empty();
        boxes.clear();
        stack.getChildren().clear();
    }

    int pages() {
        return boxes.size();
    }

    double zoom() {
        return zoom;
    }

    void zoom(double factor) {
        double place = getVvalue();
        zoom = factor;
        boxes.forEach(box -> box.zoom(factor));
        layout();
        setVvalue(place);
        drawSoon();
    }

    /** The factor at which the widest page fills the width. */
    double fitting() {
        double widest =
                boxes.stream().mapToDouble(b -> b.getPrefWidth() / zoom).max().orElse(1);
        return Math.max(0.25, (getViewportBounds().getWidth() - 2 * GAP - 2) / widest);
    }

    void go(int page) {
        if (page >= 0 && page < boxes.size()) {
            stack.layout();
            layout();
            to(boxes.get(page).getBoundsInParent().getMinY());
        }
    }

    void mark(List<TextHit> hits, TextHit chosen) {
        for (int i = 0; i < boxes.size(); i++) {
            int page = i;
            boxes.get(i).mark(hits.stream().filter(h -> h.page() == page).toList(), chosen);
        }
    }

    /** Brings a place on a page into the upper third of the view. */
    void reveal(TextHit hit) {
        if (hit.page() < boxes.size()) {
            layout();
            double top = boxes.get(hit.page()).getBoundsInParent().getMinY() + hit.top() * 96 / 72 * zoom;
            to(top - getViewportBounds().getHeight() / 3);
        }
    }

    private void to(double top) {
        double most = stack.getHeight() - getViewportBounds().getHeight();
        setVvalue(most <= 0 ? 0 : Math.max(0, Math.min(1, top / most)));
    }

    private void drawSoon() {
        if (!due) {
            due = true;
            Platform.runLater(this::drawInSight);
        }
    }

    private void drawInSight() {
        due = false;
        if (boxes.isEmpty() || pdf.isEmpty()) {
            return;
        }
        double view = getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, stack.getHeight() - view);
        int first = at(top);
        int last = at(top + view);
        seen.accept(at(top + view / 3));
        for (int i = 0; i < boxes.size(); i++) {
            boolean near = i >= first - NEIGHBOURS && i <= last + NEIGHBOURS;
            if (near && boxes.get(i).wants()) {
                draw(pdf.get(), i);
            } else if (!near) {
                boxes.get(i).forget();
            }
        }
    }

    private int at(double y) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).getBoundsInParent().getMaxY() + GAP > y) {
                return i;
            }
        }
        return boxes.size() - 1;
    }

    private void draw(OpenPdf its, int page) {
        PageBox box = boxes.get(page);
        double factor = zoom;
        tasks.start(Job.of(progress -> its.image(page, factor)).onDone(image -> {
            if (boxes.contains(box) && factor == zoom) {
                box.draw(image, factor);
            }
        }));
    }
}
