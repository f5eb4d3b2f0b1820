package vn.ptdv.model.process;

/** A vote as the minutes give it: {@code summoned} is the N of the threshold. */
public record Votes(int total, int summoned, int present, int inFavour, int against, VoteMethod method) {}
