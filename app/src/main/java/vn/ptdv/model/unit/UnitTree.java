package vn.ptdv.model.unit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** The units of one day as a tree; siblings by their order number, then by name. */
public final class UnitTree {
    private final Map<Long, Unit> units = new LinkedHashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, List<Unit>> children = new HashMap<>();
    private final Map<Long, Integer> depths = new HashMap<>();
    private final List<Unit> roots = new ArrayList<>();

    private UnitTree() {}

    /** Builds the tree; the key of a name decides the order of siblings. A unit without a living parent is a root. */
    public static UnitTree of(Collection<Unit> all, UnaryOperator<String> sortKey) {
        UnitTree tree = new UnitTree();
        List<Unit> sorted = sorted(all, sortKey);
        Map<Long, Unit> byId = new HashMap<>();
        sorted.forEach(u -> byId.put(u.id(), u));
        Map<Long, List<Unit>> below = new HashMap<>();
        for (Unit unit : sorted) {
            OptionalLong parent = unit.parentId();
            if (parent.isPresent() && byId.containsKey(parent.getAsLong())) {
                below.computeIfAbsent(parent.getAsLong(), k -> new ArrayList<>())
                        .add(unit);
            } else {
                tree.roots.add(unit);
            }
        }
        tree.roots.forEach(root -> tree.hang(root, 0, below));
        // Rows written round the program could form a ring; its units still must be seen.
        sorted.stream().filter(u -> !tree.units.containsKey(u.id())).forEach(u -> {
            if (!tree.units.containsKey(u.id())) {
                tree.roots.add(u);
                tree.hang(u, 0, below);
            }
        });
        return tree;
    }

    public static UnitTree empty() {
        return new UnitTree();
    }

    public int size() {
        return units.size();
    }

    public boolean contains(long id) {
        return units.containsKey(id);
    }

    public Optional<Unit> find(long id) {
        return Optional.ofNullable(units.get(id));
    }

    public List<Unit> roots() {
        return List.copyOf(roots);
    }

    /** Every unit, each before what hangs below it. */
    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    public List<Unit> children(long id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    public OptionalLong parent(long id) {
        Long parent = parents.get(id);
        return parent == null ? OptionalLong.empty() : OptionalLong.of(parent);
    }

    /** From the unit above to the top. */
    public List<Unit> ancestors(long id) {
        List<Unit> found = new ArrayList<>();
        OptionalLong at = parent(id);
        while (at.isPresent()) {
            find(at.getAsLong()).ifPresent(found::add);
            at = parent(at.getAsLong());
        }
        return found;
    }

    /** From the top to the unit itself. */
    public List<Unit> path(long id) {
        Deque<Unit> path = new ArrayDeque<>();
        find(id).ifPresent(path::add);
        ancestors(id).forEach(path::addFirst);
        return List.copyOf(path);
    }

    /** The unit and all below it, each before what hangs below it. */
    public List<Unit> subtree(long id) {
        List<Unit> found = new ArrayList<>();
        find(id).ifPresent(unit -> gather(unit, found));
        return found;
    }

    public List<Unit> descendants(long id) {
        List<Unit> found = subtree(id);
        return found.isEmpty() ? found : found.subList(1, found.size());
    }

    /** 0 at the top; empty where the unit is not in the tree. */
    public Optional<Integer> depth(long id) {
        return Optional.ofNullable(depths.get(id));
    }

    /** Whether the unit is the other one or hangs somewhere below it. */
    public boolean isWithin(long id, long other) {
        return id == other || ancestors(id).stream().anyMatch(a -> a.id() == other);
    }

    private void gather(Unit unit, List<Unit> found) {
        found.add(unit);
        children.getOrDefault(unit.id(), List.of()).forEach(child -> gather(child, found));
    }

    private void hang(Unit unit, int depth, Map<Long, List<Unit>> below) {
        units.put(unit.id(), unit);
        depths.put(unit.id(), depth);
        for (Unit child : below.getOrDefault(unit.id(), List.of())) {
            if (!units.containsKey(child.id())) {
                children.computeIfAbsent(unit.id(), k -> new ArrayList<>()).add(child);
                parents.put(child.id(), unit.id());
                hang(child, depth + 1, below);
            }
        }
    }

    private static List<Unit> sorted(Collection<Unit> all, UnaryOperator<String> sortKey) {
        Map<Long, String> keys = new HashMap<>();
        all.forEach(u -> keys.put(u.id(), sortKey.apply(u.name())));
        return all.stream()
                .sorted(Comparator.comparingInt((Unit u) -> u.facts().order())
                        .thenComparing(u -> keys.getOrDefault(u.id(), ""))
                        .thenComparing(Unit::id))
                .toList();
    }
}
