package vn.ptdv.logic.statistic;

import java.util.Set;

/** What a row counts, and the facts that are known of each of them. */
public enum StatSource {
    /** Who was admitted in the period. */
    PEOPLE(
            "sex",
            "age",
            "ethnic",
            "ethnic_group",
            "religion",
            "religion_group",
            "occupation",
            "occupation_top",
            "schooling",
            "schooling_group",
            "profession",
            "profession_group",
            "degree_title",
            "political_theory",
            "groups",
            "admission",
            "unit_type"),
    /** The Party organisations at the end of the period. */
    UNITS("level", "type", "base_type", "flags", "admitted", "members"),
    /** The member counts that units gave for the period. */
    MEMBERS(
            "total",
            "probationary",
            "carried",
            "admitted",
            "in_other_province",
            "in_same_province",
            "restored",
            "died",
            "expelled",
            "struck",
            "struck_probation",
            "resigned",
            "out_other_province",
            "out_same_province",
            "women",
            "ethnic",
            "religious",
            "youth");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of: nobody can change it.
    private final Set<String> facts;

    StatSource(String... facts) {
        this.facts = Set.of(facts);
    }

    public Set<String> facts() {
        return facts;
    }
}
