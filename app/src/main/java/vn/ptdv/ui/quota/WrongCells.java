package vn.ptdv.ui.quota;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridMark;

/** What was refused at which cell; it stands there until another text is in the cell. */
final class WrongCells {
    private final Map<GridCell<Long>, String> words = new HashMap<>();
    private final Map<GridCell<Long>, String> refused = new HashMap<>();

    void put(Map<GridCell<Long>, String> wrong, Function<GridCell<Long>, String> text) {
        words.clear();
        refused.clear();
        words.putAll(wrong);
        wrong.keySet().forEach(cell -> refused.put(cell, text.apply(cell)));
    }

    /** The marks of those that still hold the text that was refused. */
    Map<GridCell<Long>, GridMark> marks(Function<GridCell<Long>, String> text) {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        words.forEach((cell, says) -> {
            if (text.apply(cell).equals(refused.get(cell))) {
                marks.put(cell, GridMark.wrong(says));
            }
        });
        return marks;
    }
}
