package vn.ptdv.model.session;

import java.util.List;
import java.util.Optional;
import vn.ptdv.model.entry.FieldFinding;

/** What closing a session would do, line by line, and what stands in its way. */
public record ClosePlan(List<Line> lines, List<FieldFinding> findings, List<Closed.Obstacle> obstacles) {
    public ClosePlan {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
    }

    /** One dossier: what was concluded, the number it would get, and how many events would be written. */
    public record Line(long itemId, String name, Optional<Conclusion> conclusion, String number, int events) {}

    /** The numbers of the decisions in their order. */
    public List<String> numbers() {
        return lines.stream().map(Line::number).filter(n -> !n.isEmpty()).toList();
    }

    public int events() {
        return lines.stream().mapToInt(Line::events).sum();
    }

    public long concluded(Conclusion conclusion) {
        return lines.stream()
                .filter(l -> l.conclusion().filter(c -> c == conclusion).isPresent())
                .count();
    }

    /** Whether nothing is in the way that an approval could not clear. */
    public boolean isPossible() {
        return findings.isEmpty() && obstacles.stream().noneMatch(o -> o.weight() == Closed.Weight.IMPOSSIBLE);
    }

    public boolean needsApproval() {
        return !obstacles.isEmpty();
    }
}
