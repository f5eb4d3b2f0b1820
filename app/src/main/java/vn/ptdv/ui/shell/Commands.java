package vn.ptdv.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.logic.text.Texts;

/** What the quick find can do besides finding: go to a screen, lock, close, help. */
final class Commands {
    private final Map<String, Runnable> acts = new LinkedHashMap<>();
    private final Screens screens;

    Commands(Screens screens, Consumer<ScreenId> go, ShellController.Exits exits) {
        this.screens = screens;
        screens.ids().forEach(id -> acts.put(Texts.of("shell.command.go", id.title()), () -> go.accept(id)));
        acts.putAll(screens.commands());
        acts.put(Texts.of("shell.command.lock"), exits.lock());
        acts.put(Texts.of("shell.command.close"), exits.closeBook());
        acts.put(Texts.of("acts.command"), exits.acts());
        acts.put(Texts.of("shell.command.help"), exits.help());
        acts.put(Texts.of("shell.command.licences"), exits.licences());
    }

    List<String> names() {
        return List.copyOf(acts.keySet());
    }

    void run(String name) {
        acts.getOrDefault(name, () -> {}).run();
    }

    /** Whether a screen is there that shows what was found. */
    boolean opens(FoundKind kind) {
        return screens.opener(kind).isPresent();
    }

    void open(FoundEntry entry) {
        screens.opener(entry.kind()).ifPresent(opener -> opener.accept(entry.id()));
    }
}
