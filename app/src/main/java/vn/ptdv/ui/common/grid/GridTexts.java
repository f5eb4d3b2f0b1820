package vn.ptdv.ui.common.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The texts of all cells, and which of them differ from what was saved. */
final class GridTexts<K> {
    private final Map<GridCell<K>, String> saved = new HashMap<>();
    private final Map<GridCell<K>, StringProperty> now = new HashMap<>();
    private final Map<GridCell<K>, String> typed = new LinkedHashMap<>();

    private final GridHistory<K> history = new GridHistory<>();

    void reset(Map<GridCell<K>, String> values) {
        saved.clear();
        saved.putAll(values);
        typed.clear();
        now.clear();
        history.clear();
    }

    StringProperty at(GridCell<K> cell) {
        return now.computeIfAbsent(cell, c -> new SimpleStringProperty(saved.getOrDefault(c, "")));
    }

    String text(GridCell<K> cell) {
        return at(cell).get();
    }

    void put(GridCell<K> cell, String text) {
        String clean = text.strip();
        if (!clean.equals(text(cell))) {
            history.before(cell, text(cell));
            set(cell, clean);
        }
    }

    private void set(GridCell<K> cell, String clean) {
        at(cell).set(clean);
        if (clean.equals(saved.getOrDefault(cell, ""))) {
            typed.remove(cell);
        } else {
            typed.put(cell, clean);
        }
    }

    void save() {
        saved.putAll(typed);
        typed.clear();
        history.clear();
    }

    /** Whether anything would differ from what is saved if the cell got this text. */
    boolean isChangedWith(Map.Entry<GridCell<K>, String> open) {
        return !open.getValue().strip().equals(saved.getOrDefault(open.getKey(), ""))
                || typed.keySet().stream().anyMatch(cell -> !cell.equals(open.getKey()));
    }

    boolean isStepOpen() {
        return history.isOpen();
    }

    /** Takes back what was put since the last step, and says where. */
    Set<GridCell<K>> back() {
        return history.back(this::set);
    }

    /** What was put since the last step belongs together. */
    void step() {
        history.close();
    }

    boolean can(GridTurn turn) {
        return history.can(turn);
    }

    /** Takes the last step back or repeats it; false when there is none. */
    boolean turn(GridTurn turn) {
        return history.turn(turn, this::text, this::set);
    }

    Map<GridCell<K>, String> typed() {
        return typed;
    }
}
