package vn.ptdv.ui.common.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What was typed since the last saving, act by act: a block that was pasted goes back as a whole. */
final class GridHistory<K> {
    private final Deque<Map<GridCell<K>, String>> done = new ArrayDeque<>();
    private final Deque<Map<GridCell<K>, String>> undone = new ArrayDeque<>();
    private Map<GridCell<K>, String> open = new LinkedHashMap<>();

    /** Before a cell gets another text; the text that it had when the act began counts. */
    void before(GridCell<K> cell, String text) {
        open.putIfAbsent(cell, text);
    }

    /** The act is over. */
    void close() {
        if (!open.isEmpty()) {
            done.push(open);
            undone.clear();
            open = new LinkedHashMap<>();
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The act is given up; the cells that it had touched. */
    Set<GridCell<K>> back(BiConsumer<GridCell<K>, String> put) {
        Map<GridCell<K>, String> before = open;
        open = new LinkedHashMap<>();
        before.forEach(put);
        return before.keySet();
    }

    void clear() {
        done.clear();
        undone.clear();
        open.clear();
    }

    boolean can(GridTurn turn) {
        return !steps(turn).isEmpty();
    }

    boolean turn(GridTurn turn, Function<GridCell<K>, String> now, BiConsumer<GridCell<K>, String> put) {
        if (!can(turn)) {
            return false;
        }
        Map<GridCell<K>, String> step = steps(turn).pop();
        Map<GridCell<K>, String> back = new LinkedHashMap<>();
        step.keySet().forEach(cell -> back.put(cell, now.apply(cell)));
        steps(turn == GridTurn.UNDO ? GridTurn.REDO : GridTurn.UNDO).push(back);
        step.forEach(put);
        return true;
    }

    private Deque<Map<GridCell<K>, String>> steps(GridTurn turn) {
        return turn == GridTurn.UNDO ? done : undone;
    }
}
