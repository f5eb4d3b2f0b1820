package vn.ptdv.store.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which units there are and where they hang, before any of them has a row. */
final class UnitTreePlan {
    private static final int PLAIN_BETWEEN_BASES = 6;
    private static final int FEWEST_FOR_BASE = 4;
    private final Dice dice;
    private final List<Node> nodes = new ArrayList<>();
    private int bases;
    private int cells;

    /** A unit to be: its pattern, its level and the number of its parent in the list, or -1. */
    record Node(UnitPattern pattern, String level, int parent, int root, boolean leaf) {}

    UnitTreePlan(Dice dice) {
        this.dice = dice;
    }

    List<Node> make(int count) {
        List<UnitPattern> patterns = UnitPattern.shipped();
        List<UnitPattern> basePatterns = of(patterns, UnitPattern.Role.BASE).toList();
        List<UnitPattern> cellPatterns = of(patterns, UnitPattern.Role.CELL).toList();
        while (nodes.size() < count) {
            int left = count - nodes.size();
            if (cells >= PLAIN_BETWEEN_BASES * bases && left >= FEWEST_FOR_BASE) {
                base(basePatterns.get(bases % basePatterns.size()), Math.min(left, dice.between(6, 12)), patterns);
                bases++;
            } else {
                UnitPattern pattern = cellPatterns.get(cells % cellPatterns.size());
                int at = nodes.size();
                nodes.add(new Node(pattern, "CHI_BO_CO_SO", -1, at, true));
                cells++;
            }
        }
        return List.copyOf(nodes);
    }

    private void base(UnitPattern pattern, int size, List<UnitPattern> patterns) {
        int root = nodes.size();
        nodes.add(new Node(pattern, "DANG_BO_CO_SO", -1, root, false));
        List<UnitPattern> children = flavoured(patterns, UnitPattern.Role.CHILD, pattern.flavour());
        int sub = -1;
        if (size >= FEWEST_FOR_BASE + 1 && bases % 2 == 0) {
            sub = nodes.size();
            String level = bases % 4 == 0 ? "DANG_BO_BO_PHAN" : "DANG_BO_TRUC_THUOC";
            nodes.add(new Node(
                    flavoured(patterns, UnitPattern.Role.SUB, pattern.flavour()).get(0), level, root, root, false));
        }
        for (int i = nodes.size() - root; i < size; i++) {
            boolean below = sub >= 0 && i % 2 == 0;
            String level = i % 5 == 4 ? "CHI_BO" : "CHI_BO_TRUC_THUOC";
            nodes.add(new Node(children.get(i % children.size()), level, below ? sub : root, root, true));
        }
    }

    private static List<UnitPattern> flavoured(List<UnitPattern> all, UnitPattern.Role role, String flavour) {
        return of(all, role).filter(p -> p.flavour().equals(flavour)).toList();
    }

    private static Stream<UnitPattern> of(List<UnitPattern> all, UnitPattern.Role role) {
        return all.stream().filter(p -> p.role() == role);
    }
}
