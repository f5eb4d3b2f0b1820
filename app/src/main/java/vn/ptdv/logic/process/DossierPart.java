package vn.ptdv.logic.process;

/** The three parts of the dossier: before the cell's vote, after it, and on recognition. */
public enum DossierPart {
    A,
    B,
    C
}
