package vn.ptdv.ui.common.layout;

import javafx.scene.layout.Region;

/** A thin bar of a share, with a mark where the share should be by now. */
public final class ShareBar extends Region {
    private static final double HEIGHT = 8;
    private static final double MARK = 2;

    private final Region done = new Region();
    private final Region mark = new Region();
    private final double share;
    private final double expected;

    /** Both between 0 and 1; an expected share below 0 draws no mark. */
    public ShareBar(double share, double expected, String says) {
        this.share = Math.max(0, Math.min(1, share));
        this.expected = expected;
        getStyleClass().add("share-bar");
        done.getStyleClass().add("done");
        mark.getStyleClass().add("mark");
        mark.setVisible(expected >= 0);
        getChildren().addAll(done, mark);
        setPrefSize(120, HEIGHT);
        setMaxHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setAccessibleText(says);
    }

    @Override
    protected void layoutChildren() {
        done.resizeRelocate(0, 0, getWidth() * share, getHeight());
        mark.resizeRelocate(Math.min(getWidth() - MARK, getWidth() * expected), -3, MARK, getHeight() + 6);
    }
}
