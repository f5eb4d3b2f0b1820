package vn.ptdv.ui.scan;

import java.util.Optional;
import java.util.function.Supplier;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Shows one scan page by page; the content is read from the book each time and kept nowhere else. */
public final class ScanController extends Controller {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.4;
    private static final double MOST = 4;
    private static final double QUARTER = 90;
    private final Toolkit kit;
    private final String title;
    private final Supplier<Optional<byte[]>> content;
    private final Acts acts;
    private final ScanModel model = new ScanModel();
    private final ScanView view;

    /** What the buttons beside the page do. */
    public record Acts(Runnable save, Optional<Runnable> print, Runnable close) {
        public Acts(Runnable save, Runnable close) {
            this(save, Optional.empty(), close);
        }
    }

    public ScanController(String title, Supplier<Optional<byte[]>> content, Toolkit kit, Acts acts) {
        this.title = title;
        this.content = content;
        this.kit = kit;
        this.acts = acts;
        this.view = new ScanView(model, this, title);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        show(0);
    }

    void onPage(int step) {
        model.page.get().ifPresent(page -> {
            int wanted = page.number() + step;
            if (wanted >= 0 && wanted < page.count()) {
                show(wanted);
            }
        });
    }

    void onLarger() {
        model.zoom.set(Math.min(MOST, model.zoom.get() * STEP));
    }

    void onSmaller() {
        model.zoom.set(Math.max(LEAST, model.zoom.get() / STEP));
    }

    void onTurn() {
        model.turn.set((model.turn.get() + QUARTER) % 360);
    }

    void onSave() {
        acts.save().run();
    }

    boolean mayPrint() {
        return acts.print().isPresent();
    }

    void onPrint() {
        acts.print().ifPresent(Runnable::run);
    }

    void onClose() {
        acts.close().run();
    }

    private void show(int number) {
        kit.tasks()
                .start(Job.of(progress -> {
                            Optional<byte[]> bytes = content.get();
                            return bytes.isPresent()
                                    ? ScanReader.page(bytes.get(), number)
                                    : Optional.<ScanReader.Page>empty();
                        })
                        .latestWins("scan.page")
                        .until(whileActive())
                        .onDone(this::shown));
    }

    private void shown(Optional<ScanReader.Page> page) {
        model.page.set(page);
        if (page.isEmpty()) {
            kit.dialogs().message(title, Texts.of("personui.scan.unreadable"));
        }
    }
}
