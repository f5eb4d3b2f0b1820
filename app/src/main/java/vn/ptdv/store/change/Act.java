package vn.ptdv.store.change;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The name under which a person will find a change again: a text key, its arguments, and the batch it belongs to. */
public record Act(String nameKey, List<String> args, Kind kind, OptionalLong target, Optional<String> batch) {
    /** Names under this prefix set the book up and are not offered for undo. */
    static final String SYSTEM = "action.system.";

    /** Names under this prefix change nothing and so have nothing to take back. */
    static final String NOTE = "action.note.";

    /** Whether something is done, taken back, or done again. */
    public enum Kind {
        DO,
        UNDO,
        REDO
    }

    public static Act named(String nameKey, Object... args) {
        List<String> words = java.util.Arrays.stream(args).map(String::valueOf).toList();
        return new Act(nameKey, words, Kind.DO, OptionalLong.empty(), Optional.empty());
    }

    public Act inBatch(String name) {
        return new Act(nameKey, args, kind, target, Optional.of(name));
    }

    Act turned(Kind other, long targetId) {
        return new Act(nameKey, args, other, OptionalLong.of(targetId), batch);
    }
}
