package vn.ptdv.ui.common.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a screen remembers for the person at this machine: columns, filters, sizes. Never data of the book. */
public interface ViewMemory {
    Optional<String> get(String key);

    void put(String key, String value);

    /** Forgets everything when the program ends. */
    static ViewMemory inMemory() {
        Map<String, String> values = new HashMap<>();
        return new ViewMemory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
