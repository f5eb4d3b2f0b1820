package vn.ptdv.store.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a restore would bring back and take away, to be shown before anything is done. */
public record RestorePlan(Path file, Manifest manifest, List<Difference> differences, KeyMatch keys) {

    /** The rows of a table now and after the restore; only those that differ. */
    public record Difference(String table, long now, long then) {}

    /** Whose key locks the backup. */
    public enum KeyMatch {
        /** The current passwords go on. */
        SAME_BOOK,
        /** The passwords of the backup's own day open it. */
        OTHER_OR_LOST
    }

    static List<Difference> differences(Map<String, Long> now, Map<String, Long> then) {
        return Stream.concat(now.keySet().stream(), then.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(table -> new Difference(table, now.getOrDefault(table, 0L), then.getOrDefault(table, 0L)))
                .filter(difference -> difference.now() != difference.then())
                .toList();
    }
}
