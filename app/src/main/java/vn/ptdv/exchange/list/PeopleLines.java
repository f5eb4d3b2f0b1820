package vn.ptdv.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ptdv.store.intake.PersonLine;

/** Who is in the book, by number and by folded name. */
record PeopleLines(Map<String, List<PersonLine>> byCitizenId, Map<String, List<PersonLine>> byName) {
    static PeopleLines of(List<PersonLine> people) {
        PeopleLines lines = new PeopleLines(new HashMap<>(), new HashMap<>());
        for (PersonLine line : people) {
            lines.byName
                    .computeIfAbsent(line.foldedName(), k -> new ArrayList<>(1))
                    .add(line);
            if (!line.citizenId().isEmpty()) {
                lines.byCitizenId
                        .computeIfAbsent(line.citizenId(), k -> new ArrayList<>(1))
                        .add(line);
            }
        }
        return lines;
    }

    Stream<PersonLine> all() {
        return byName.values().stream().flatMap(List::stream);
    }
}
