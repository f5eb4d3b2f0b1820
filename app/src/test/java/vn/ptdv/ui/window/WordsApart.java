package vn.ptdv.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/** Finds words on a screen that lie over other words, whatever holds them. */
final class WordsApart {
    /** The boxes of letters reach a little beyond the letters. */
    private static final double SLACK = 3;

    private final List<Seen> seen = new ArrayList<>();

    private record Seen(Text text, Bounds at) {
        boolean over(Seen other) {
            return at.getMinX() + SLACK < other.at.getMaxX()
                    && other.at.getMinX() + SLACK < at.getMaxX()
                    && at.getMinY() + SLACK < other.at.getMaxY()
                    && other.at.getMinY() + SLACK < at.getMaxY();
        }
    }

    private WordsApart() {}

    /** Each pair that lies one over the other, in words. */
    static List<String> overlaps(Node root) {
        WordsApart words = new WordsApart();
        words.gather(root, root.localToScene(root.getLayoutBounds()));
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < words.seen.size(); i++) {
            for (Seen other : words.seen.subList(i + 1, words.seen.size())) {
                Seen one = words.seen.get(i);
                if (one.over(other)) {
                    overlaps.add(one.text.getText() + " / " + other.text.getText());
                }
            }
        }
        return overlaps;
    }

    /** Only what can be seen of it: within the clips of all that holds it. */
    private void gather(Node node, Bounds sight) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds left = node.getClip() == null
                ? sight
                : common(sight, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds at = common(left, text.localToScene(text.getLayoutBounds()));
            if (at.getWidth() > SLACK && at.getHeight() > SLACK) {
                seen.add(new Seen(text, at));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, left));
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }
}
