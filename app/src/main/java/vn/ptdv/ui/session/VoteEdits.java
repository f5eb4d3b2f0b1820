package vn.ptdv.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ptdv.ui.common.grid.GridTurn;

/** What was typed into the votes since they were saved: a block is laid at one stroke and goes back as a whole. */
final class VoteEdits {
    private final Deque<Map<VoteRow, VoteRow.Typed>> done = new ArrayDeque<>();
    private final Deque<Map<VoteRow, VoteRow.Typed>> undone = new ArrayDeque<>();
    private final Map<VoteRow, VoteRow.Typed> open = new LinkedHashMap<>();
    private final Runnable changed;
    private boolean joined;

    /** {@code changed} is told once for each stroke. */
    VoteEdits(Runnable changed) {
        this.changed = changed;
    }

    /** A row says that something was typed into it. */
    void changed() {
        if (!joined) {
            changed.run();
        }
    }

    /** The keyboard has come into a row: what is typed from now on is an act of its own. */
    void enter(VoteRow row) {
        close();
        open.putIfAbsent(row, row.typed());
    }

    /** Lays a block over the rows; the conclusion follows the votes where it was not laid itself. */
    void lay(Map<VoteRow, VoteRow.Typed> block) {
        close();
        block.keySet().forEach(row -> open.put(row, row.typed()));
        together(() -> block.forEach(VoteRow::lay));
        close();
    }

    /** Takes the last act back or repeats it; nothing happens where there is none. */
    void turn(GridTurn turn) {
        close();
        Deque<Map<VoteRow, VoteRow.Typed>> from = turn == GridTurn.UNDO ? done : undone;
        if (from.isEmpty()) {
            return;
        }
        Map<VoteRow, VoteRow.Typed> step = from.pop();
        Map<VoteRow, VoteRow.Typed> back = new LinkedHashMap<>();
        step.keySet().forEach(row -> back.put(row, row.typed()));
        (turn == GridTurn.UNDO ? undone : done).push(back);
        together(() -> step.forEach(VoteRow::put));
        step.keySet().forEach(row -> open.put(row, row.typed()));
    }

    void clear() {
        done.clear();
        undone.clear();
        open.clear();
    }

    private void close() {
        open.entrySet().removeIf(row -> row.getKey().typed().equals(row.getValue()));
        if (!open.isEmpty()) {
            done.push(Map.copyOf(open));
            undone.clear();
            open.clear();
        }
    }

    private void together(Runnable stroke) {
        joined = true;
        try {
            stroke.run();
        } finally {
            joined = false;
        }
        changed.run();
    }
}
