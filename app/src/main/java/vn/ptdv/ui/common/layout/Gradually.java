package vn.ptdv.ui.common.layout;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Fills a pane in portions, one a frame, where styling all of its nodes at once would hold the window up. */
public final class Gradually {
    private final Pane pane;
    private final int portion;
    private List<? extends Node> waiting = List.of();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            next();
        }
    };

    public Gradually(Pane pane, int portion) {
        this.pane = pane;
        this.portion = portion;
    }

    /** Does it once what is shown now has been drawn. */
    public static void afterThisFrame(Runnable act) {
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    act.run();
                }
                drawn = true;
            }
        }.start();
    }

    /** Shows these instead of what was there, or was still to come. */
    public void show(List<? extends Node> nodes) {
        frames.stop();
        pane.getChildren().clear();
        waiting = List.copyOf(nodes);
        next();
        if (!waiting.isEmpty()) {
            frames.start();
        }
    }

    /** Shows them without waiting, where the keyboard is to find its place again. */
    public void showAtOnce(List<? extends Node> nodes) {
        frames.stop();
        waiting = List.of();
        pane.getChildren().setAll(nodes);
    }

    private void next() {
        int now = Math.min(portion, waiting.size());
        pane.getChildren().addAll(waiting.subList(0, now));
        waiting = waiting.subList(now, waiting.size());
        if (waiting.isEmpty()) {
            frames.stop();
        }
    }
}
