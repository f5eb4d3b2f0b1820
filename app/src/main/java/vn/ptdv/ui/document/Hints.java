package vn.ptdv.ui.document;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.NumberRun;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.document.DocumentStore;

/** What one should know of a series before taking a number: the next, those that are kept, those passed over. */
record Hints(int next, List<RegisterNumber> kept, List<NumberRun> gaps) {
    private static final int MOST = 12;

    static Hints of(DocumentStore store, Series series) {
        List<RegisterNumber> kept = store.entries().stream()
                .filter(e -> e.series().equals(series) && e.state() == RegisterState.RESERVED)
                .map(RegisterEntry::number)
                .sorted()
                .toList();
        return new Hints(store.next(series), kept, NumberRun.of(store.gaps(series)));
    }

    Node node(int count) {
        VBox box = new VBox(4);
        if (count > 1) {
            add(box, Texts.of("docui.issue.many", count));
        }
        if (!kept.isEmpty()) {
            add(box, Texts.of("docui.issue.kept", joined(kept, RegisterNumber::printed)));
        }
        if (!gaps.isEmpty()) {
            add(box, Texts.of("docui.issue.gaps", joined(gaps, NumberRun::printed)));
        }
        add(box, Texts.of("docui.issue.text"));
        return box;
    }

    private static <T> String joined(List<T> numbers, Function<T, String> printed) {
        String all = numbers.stream().limit(MOST).map(printed).collect(Collectors.joining(", "));
        return numbers.size() > MOST ? all + "\u2026" : all;
    }

    private static void add(VBox box, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        box.getChildren().add(label);
    }
}
