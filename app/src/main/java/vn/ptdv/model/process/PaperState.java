package vn.ptdv.model.process;

/** How a paper of the dossier stands. */
public enum PaperState {
    MISSING,
    PRESENT,
    EXPIRED,
    NOT_NEEDED
}
