package vn.ptdv.ui.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.ui.common.mvc.Controller;

/** Makes each screen when it is first visited and keeps it, so that it is found as it was left. */
public final class Screens {
    private final Map<ScreenId, Supplier<? extends Controller>> makers = new EnumMap<>(ScreenId.class);
    private final Map<FoundKind, Consumer<String>> openers = new EnumMap<>(FoundKind.class);
    private final Map<ScreenId, Controller> made = new EnumMap<>(ScreenId.class);
    private final Map<String, Runnable> commands = new LinkedHashMap<>();
    private Consumer<ScreenId> way = id -> {};

    public Screens with(ScreenId id, Supplier<? extends Controller> maker) {
        makers.put(id, maker);
        return this;
    }

    /** What opens a found person, unit or document by its id. */
    public Screens opening(FoundKind kind, Consumer<String> opener) {
        openers.put(kind, opener);
        return this;
    }

    /** Opens something by its id; false where no screen shows its kind. */
    public boolean open(FoundKind kind, String id) {
        Optional<Consumer<String>> opener = opener(kind);
        opener.ifPresent(o -> o.accept(id));
        return opener.isPresent();
    }

    /** An act that quick find offers by its name. */
    public Screens commanding(String name, Runnable act) {
        commands.put(name, act);
        return this;
    }

    /** Goes to a screen, as an opener does before it shows what was found. */
    public void go(ScreenId id) {
        way.accept(id);
    }

    /** The shell says how one goes; before that one goes nowhere. */
    void goesBy(Consumer<ScreenId> shell) {
        way = shell;
    }

    Map<String, Runnable> commands() {
        return commands;
    }

    Optional<Consumer<String>> opener(FoundKind kind) {
        return Optional.ofNullable(openers.get(kind));
    }

    public List<ScreenId> ids() {
        return List.copyOf(makers.keySet());
    }

    Controller get(ScreenId id) {
        return made.computeIfAbsent(id, i -> {
            Supplier<? extends Controller> maker = makers.get(i);
            if (maker == null) {
                throw new IllegalArgumentException(i.name());
            }
            return maker.get();
        });
    }
}
