package vn.ptdv.ui.report;

import java.io.IOException;
import vn.ptdv.exchange.frozen.Freezer;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.frame.Watched;

/** Finishes a run from a screen: asks for a note, writes all files, says where the run is kept. */
public final class Freezing {
    private final BookServices services;
    private final Toolkit kit;

    public Freezing(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
    }

    /** What is to be finished. */
    public interface What {
        Freezer.Result freeze(Freezer freezer, String note) throws IOException;
    }

    public void ask(String title, What what) {
        kit.dialogs()
                .askText(TextAsk.of(
                        Texts.of("stat.freeze.title"), Texts.of("stat.freeze.note"), title, Texts.of("stat.freeze")))
                .ifPresent(note -> freeze(title, what, note));
    }

    private void freeze(String title, What what, String note) {
        Freezer freezer = new Freezer(services, kit.clock().today());
        kit.tasks()
                .start(Job.of(progress -> what.freeze(freezer.watched(Watched.by(progress)), note))
                        .titled(Texts.of("stat.freeze.running", title))
                        .onError(
                                IOException.class,
                                e -> kit.dialogs()
                                        .message(Texts.of("stat.freeze.title"), Texts.of("stat.freeze.failed")))
                        .onDone(this::after));
    }

    private void after(Freezer.Result result) {
        kit.dialogs()
                .message(
                        Texts.of("stat.freeze.title"),
                        result instanceof Freezer.Refused refused ? refused.words() : Texts.of("stat.freeze.done"));
    }
}
