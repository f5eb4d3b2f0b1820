package vn.ptdv.logic.process;

import java.util.Map;
import java.util.Set;

/**
 * The committee's own circumstances that checks depend on.
 *
 * @param circumstances which papers the place needs
 * @param voteRules stages whose threshold differs from the table, for example under delegated competence
 */
public record AdvanceSetting(Set<Circumstance> circumstances, Map<String, String> voteRules) {
    public static AdvanceSetting usual() {
        return new AdvanceSetting(Set.of(Circumstance.BASE_COMMITTEE), Map.of());
    }
}
