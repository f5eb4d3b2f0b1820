package vn.ptdv.ui.common.mvc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F112")
class SubscriptionsTest {
    /** A row that says when somebody compares it. */
    private record Row(List<String> log) {
        @Override
        public boolean equals(Object other) {
            log.add("compared");
            return other instanceof Row;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private final Subscriptions subscriptions = new Subscriptions();
    private final List<String> log = new ArrayList<>();

    @Test
    void tellsOnlyOfAnotherValue() {
        ObjectProperty<List<String>> value = new SimpleObjectProperty<>(List.of("a"));
        subscriptions.follow(value, now -> log.add(String.join(",", now)));
        value.set(new ArrayList<>(List.of("a")));
        value.set(List.of("a", "b"));
        subscriptions.undo();
        value.set(List.of("c"));
        assertThat(log).containsExactly("a", "a,b");
    }

    @Test
    void tellsInTheOrderInWhichOneBeganToListen() {
        ObjectProperty<String> value = new SimpleObjectProperty<>("");
        value.addListener((o, old, now) -> log.add("first " + now));
        subscriptions.onChange(value, now -> log.add("second " + now));
        value.set("a");
        assertThat(log).containsExactly("first a", "second a");
    }

    @Test
    void showsManyRowsAnewRatherThanComparingThem() {
        ObjectProperty<List<Row>> value = new SimpleObjectProperty<>(List.of());
        subscriptions.onChange(value, now -> log.add("told"));
        value.set(many());
        value.set(many());
        assertThat(log).containsExactly("told", "told");
    }

    private List<Row> many() {
        return List.copyOf(Collections.nCopies(5_000, new Row(log)));
    }
}
