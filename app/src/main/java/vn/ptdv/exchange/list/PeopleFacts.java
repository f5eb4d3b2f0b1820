package vn.ptdv.exchange.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.intake.KnownWays;

/** What was read of many people together, by their ids; of whom there are no facts nothing was asked. */
record PeopleFacts(
        Map<Long, Map<PersonField, String>> facts, Map<Long, Set<String>> groups, Map<Long, KnownWays> candidacies) {
    static PeopleFacts nothing() {
        return new PeopleFacts(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void take(PeopleFacts others) {
        facts.putAll(others.facts);
        groups.putAll(others.groups);
        candidacies.putAll(others.candidacies);
    }
}
