package vn.ptdv.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.text.Texts;

/** The found lines under the box. No list view: one would take Enter for itself before the field hears of it. */
final class FoundList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double KIND_WIDTH = 70;
    private final Consumer<FoundEntry> choose;
    private List<FoundLine> entries = List.of();
    private int chosen;

    FoundList(Consumer<FoundEntry> choose) {
        this.choose = choose;
        setId("quick-find-list");
        getStyleClass().add("found-list");
    }

    void show(List<FoundLine> found) {
        entries = List.copyOf(found);
        chosen = 0;
        getChildren()
                .setAll(
                        entries.isEmpty()
                                ? List.of(nothing())
                                : entries.stream().map(this::line).toList());
        mark();
    }

    private static Node nothing() {
        Label says = new Label(Texts.of("shell.find.none"));
        says.setId("quick-find-none");
        says.getStyleClass().addAll("found", "muted");
        return says;
    }

    void move(int by) {
        chosen = Math.max(0, Math.min(entries.size() - 1, chosen + by));
        mark();
    }

    Optional<FoundEntry> chosen() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(chosen).entry());
    }

    private void mark() {
        for (int i = 0; i < entries.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private Node line(FoundLine found) {
        FoundEntry entry = found.entry();
        Label kind = new Label(Texts.ofEnum("shell.found", entry.kind()));
        kind.getStyleClass().add("muted");
        kind.setMinWidth(KIND_WIDTH);
        Label beside = new Label(found.beside());
        beside.getStyleClass().add("muted");
        Label name = new Label(entry.display());
        name.setMinWidth(found.beside().isEmpty() ? 0 : Label.USE_PREF_SIZE);
        HBox line = new HBox(8, kind, name, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("found");
        line.setOnMouseClicked(e -> choose.accept(entry));
        return line;
    }
}
