package vn.ptdv.ui.frame;

import vn.ptdv.store.book.Watch;
import vn.ptdv.ui.common.task.Progress;

/** Work in the book as the status bar shows it and its button stops it. */
public final class Watched implements Watch {
    private final Progress progress;

    private Watched(Progress progress) {
        this.progress = progress;
    }

    public static Watch by(Progress progress) {
        return new Watched(progress);
    }

    @Override
    public void at(double done, String what) {
        progress.at(done, what);
    }

    @Override
    public boolean isStopped() {
        return progress.isCancelled();
    }

    @Override
    public void whenStopped(Runnable act) {
        progress.onCancel(act);
    }
}
