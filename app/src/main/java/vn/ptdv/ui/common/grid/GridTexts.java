package vn.ptdv.ui.common.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The texts of all cells, and which of them differ from what was saved. */
final class GridTexts<K> {
    private final Map<GridCell<K>, String> saved = new HashMap<>();
    private final Map<GridCell<K>, StringProperty> now = new HashMap<>();
    private final Map<GridCell<K>, String> typed = new LinkedHashMap<>();

    void reset(Map<GridCell<K>, String> values) {
        saved.clear();
        saved.putAll(values);
        typed.clear();
        now.clear();
    }

    StringProperty at(GridCell<K> cell) {
        return now.computeIfAbsent(cell, c -> new SimpleStringProperty(saved.getOrDefault(c, "")));
    }

    String text(GridCell<K> cell) {
        return at(cell).get();
    }

    void put(GridCell<K> cell, String text) {
        String clean = text.strip();
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
    }

    Map<GridCell<K>, String> typed() {
        return typed;
    }
}
