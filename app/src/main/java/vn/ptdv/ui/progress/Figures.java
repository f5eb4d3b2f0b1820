package vn.ptdv.ui.progress;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Figures in tables that open what is behind them. */
public final class Figures {
    private Figures() {}

    public static Node link(long figure, String of, Runnable open) {
        return text(VietnameseNumbers.format(figure), of, open);
    }

    public static Node text(String figure, String of, Runnable open) {
        return BoardColumns.link(figure, Texts.of("quotaui.board.open", of, figure), open);
    }

    /** Figures that stand at the left, such as those among words. */
    public static Node words(String words, String of, Runnable open) {
        Node link = text(words, of, open);
        if (link instanceof HBox box) {
            box.setAlignment(Pos.CENTER_LEFT);
        }
        return link;
    }
}
