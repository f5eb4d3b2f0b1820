package vn.ptdv.document.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The issuing bodies, with codes and the day until which they existed. */
public final class IssuingBodies {
    private final List<IssuingBody> bodies;

    private IssuingBodies(List<IssuingBody> bodies) {
        this.bodies = bodies;
    }

    public static IssuingBodies shipped() {
        return new IssuingBodies(RuleFile.rows("issuing-bodies.csv").stream()
                .map(IssuingBodies::body)
                .toList());
    }

    public List<IssuingBody> all() {
        return bodies;
    }

    public Optional<IssuingBody> find(String id) {
        return bodies.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    private static IssuingBody body(String[] row) {
        return new IssuingBody(
                row[0],
                row[1],
                row[2],
                IssuingBody.Parent.valueOf(row[3]),
                Optional.of(row[4]).filter(t -> !t.isEmpty()).map(LocalDate::parse),
                List.of(row[5].split(",")),
                row[6]);
    }
}
