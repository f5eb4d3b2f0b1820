package vn.ptdv.store.intake;

/** Just enough of a person to tell whether a row of a list is about them. */
public record PersonLine(long id, String name, String foldedName, String birth, String citizenId) {}
