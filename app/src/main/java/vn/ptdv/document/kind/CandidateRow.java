package vn.ptdv.document.kind;

/** One person in a list that is put before a session; every value as it is to be printed. */
public record CandidateRow(
        String name,
        String male,
        String female,
        String ethnicity,
        String hometown,
        String schooling,
        String work,
        String union,
        String certificate,
        String cellVote,
        String committeeVote,
        String note) {}
