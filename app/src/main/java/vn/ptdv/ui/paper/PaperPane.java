package vn.ptdv.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.ptdv.document.preview.TextHit;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.TaskRunner;

/**
 * Looks at a PDF: list of pages, zoom, search with every hit marked.
 *
 * <p>Keys: Ctrl+F searches, F3 and Shift+F3 go from hit to hit, Ctrl+PageDown and Ctrl+PageUp from page to page.
 */
public final class PaperPane extends BorderPane {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.25;
    private static final double MOST = 4;
    private static final double LIST = 84;

    private final TaskRunner tasks;
    private final PageScroll scroll;
    private final ListView<Integer> list = new ListView<>();
    private final TextField search = new TextField();
    private final Label found = new Label();
    private final Label percent = new Label();
    private Optional<OpenPdf> pdf = Optional.empty();
    private List<TextHit> hits = List.of();
    private int hit = -1;
    private boolean fit = true;
    private boolean following;

    public PaperPane(TaskRunner tasks) {
        this.tasks = tasks;
        scroll = new PageScroll(tasks);
        getStyleClass().add("paper-pane");
        setTop(bar());
        setLeft(list);
        setCenter(scroll);
        list.setId("paper-list");
        list.setPrefWidth(LIST);
        list.setAccessibleText(Texts.of("docui.pages"));
        list.setCellFactory(view -> new PageCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, old, page) -> chosen(page));
        scroll.onSeen(this::seen);
        scroll.viewportBoundsProperty().addListener((o, old, now) -> fitted());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox bar() {
        search.setId("paper-search");
        search.setPromptText(Texts.of("docui.search"));
        search.setAccessibleText(Texts.of("docui.search"));
        search.setOnAction(e -> next(1));
        search.textProperty().addListener((o, old, now) -> find(now));
        found.setId("paper-found");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                6,
                search,
                button("paper-previous", "\u2191", Texts.of("docui.search.previous"), () -> next(-1)),
                button("paper-next", "\u2193", Texts.of("docui.search.next"), () -> next(1)),
                found,
                gap,
                button("paper-smaller", "\u2212", Texts.of("docui.zoom.smaller"), () -> zoom(scroll.zoom() / STEP)),
                percent,
                button("paper-larger", "+", Texts.of("docui.zoom.larger"), () -> zoom(scroll.zoom() * STEP)),
                button("paper-fit", Texts.of("docui.zoom.fit"), Texts.of("docui.zoom.fit"), this::fitWidth));
        bar.getStyleClass().add("paper-bar");
        return bar;
    }

    private static Node button(String id, String sign, String says, Runnable act) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(says);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Shows a file; the place, the zoom and the search stay as they were. */
    public void show(OpenPdf next) {
        pdf = Optional.of(next);
        scroll.show(next);
        following = true;
        list.getItems().setAll(IntStream.range(0, next.pages()).boxed().toList());
        following = false;
        fitted();
        find(search.getText());
    }

    public void clear() {
        pdf = Optional.empty();
        scroll.clear();
        list.getItems().clear();
        hits = List.of();
        found.setText("");
    }

    public int pages() {
        return scroll.pages();
    }

    private void chosen(@Nullable Integer page) {
        if (page != null && !following) {
            scroll.go(page);
        }
    }

    private void seen(int page) {
        following = true;
        list.getSelectionModel().clearAndSelect(page);
        list.scrollTo(Math.max(0, page - 2));
        following = false;
    }

    private void fitWidth() {
        fit = true;
        fitted();
    }

    private void fitted() {
        if (fit && scroll.pages() > 0 && scroll.getViewportBounds().getWidth() > LIST) {
            set(Math.min(MOST, scroll.fitting()));
        }
    }

    private void zoom(double factor) {
        fit = false;
        set(Math.max(LEAST, Math.min(MOST, factor)));
    }

    private void set(double factor) {
        if (Math.abs(factor - scroll.zoom()) > 0.001) {
            scroll.zoom(factor);
            marks();
        }
        percent.setText(Math.round(scroll.zoom() * 100) + "%");
    }

    private void find(String words) {
        hits = List.of();
        hit = -1;
        if (pdf.isEmpty() || words.isBlank()) {
            found.setText("");
            marks();
            return;
        }
        OpenPdf its = pdf.get();
        tasks.start(Job.of(progress -> its.find(words)).latestWins("paper.find").onDone(all -> {
            hits = all;
            next(1);
        }));
    }

    private void next(int step) {
        if (hits.isEmpty()) {
            found.setText(search.getText().isBlank() ? "" : Texts.of("docui.search.none"));
            marks();
            return;
        }
        hit = Math.floorMod(hit + step, hits.size());
        found.setText(Texts.of("docui.search.of", hit + 1, hits.size()));
        marks();
        scroll.reveal(hits.get(hit));
    }

    private void marks() {
        TextHit chosen = hit >= 0 && hit < hits.size() ? hits.get(hit) : new TextHit(-1, 0, 0, 0, 0);
        scroll.mark(hits, chosen);
    }

    private void key(KeyEvent e) {
        boolean control = e.isShortcutDown();
        if (KeyCombination.valueOf("Shortcut+F").match(e)) {
            search.requestFocus();
            search.selectAll();
        } else if (e.getCode() == KeyCode.F3) {
            next(e.isShiftDown() ? -1 : 1);
        } else if (control && e.getCode() == KeyCode.PAGE_DOWN) {
            list.getSelectionModel().selectNext();
        } else if (control && e.getCode() == KeyCode.PAGE_UP) {
            list.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        e.consume();
    }

    private static final class PageCell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer page, boolean none) {
            super.updateItem(page, none);
            setText(page == null || none ? null : Texts.of("docui.page.short", page + 1));
        }
    }
}
