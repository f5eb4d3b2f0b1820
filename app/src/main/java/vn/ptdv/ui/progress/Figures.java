package vn.ptdv.ui.progress;

import javafx.scene.Node;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Figures in tables that open what is behind them. */
public final class Figures {
    private Figures() {}

    public static Node link(long figure, String of, Runnable open) {
        String text = VietnameseNumbers.format(figure);
        return BoardColumns.link(text, Texts.of("quotaui.board.open", of, text), open);
    }
}
