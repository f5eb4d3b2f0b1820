package vn.ptdv.model.dossier;

import java.time.LocalDate;

/** The dossier, or part of it, passes from hand to hand; id 0 is one not kept yet. */
public record HandOver(long id, Kind kind, LocalDate on, String from, String to, String what, String note) {
    /** Which way it went. */
    public enum Kind {
        RECEIVED,
        RETURNED,
        FORWARDED
    }
}
