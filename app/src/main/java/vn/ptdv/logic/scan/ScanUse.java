package vn.ptdv.logic.scan;

/** What a file is kept as. */
public enum ScanUse {
    /** The picture of a person. */
    PHOTO,
    /** A paper of the dossier. */
    PAPER;

    boolean takes(ScanKind kind) {
        return this == PAPER || kind != ScanKind.PDF;
    }
}
