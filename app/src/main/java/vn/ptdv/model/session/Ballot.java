package vn.ptdv.model.session;

/** The votes on one dossier. */
public record Ballot(int present, int inFavour, int against) {}
