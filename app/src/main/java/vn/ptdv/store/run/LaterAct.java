package vn.ptdv.store.run;

import java.util.HashSet;
import java.util.Set;
import org.jooq.Record;
import vn.ptdv.store.change.ActionLine;

/** An action after a run: who did what when, and which tables, rows and candidacies it touched. */
public record LaterAct(ActionLine action, Set<String> tables, Set<Long> rows, Set<Long> candidacies) {
    private static final Set<String> OF_PEOPLE =
            Set.of("CANDIDACY", "EVENT", "PERSON", "PERSON_GROUP", "CANDIDACY_GROUP");

    public LaterAct {
        tables = Set.copyOf(tables);
        rows = Set.copyOf(rows);
        candidacies = Set.copyOf(candidacies);
    }

    /** Whether it may explain why these candidacies, or the persons of them, count differently. */
    public boolean touches(Set<Long> candidacyOrPerson) {
        return candidacies.stream().anyMatch(candidacyOrPerson::contains)
                || rows.stream().anyMatch(candidacyOrPerson::contains);
    }

    /** Whether it changed something that figures without names rest on. */
    public boolean touchesTotals() {
        return tables.stream().anyMatch(table -> !OF_PEOPLE.contains(table));
    }

    /** Collects the rows of one action. */
    static final class Gathering {
        private final ActionLine action;
        private final Set<String> tables = new HashSet<>();
        private final Set<Long> rows = new HashSet<>();
        private final Set<Long> candidacies = new HashSet<>();

        Gathering(Record row) {
            this.action = ActionLine.of(row);
        }

        void touched(String table, long row) {
            tables.add(table);
            rows.add(row);
        }

        void about(long candidacy) {
            candidacies.add(candidacy);
        }

        LaterAct done() {
            return new LaterAct(action, tables, rows, candidacies);
        }
    }
}
