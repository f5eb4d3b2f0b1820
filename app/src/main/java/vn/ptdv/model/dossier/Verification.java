package vn.ptdv.model.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** A letter that asks another committee about someone, and its reply; id 0 is one not kept yet. */
public record Verification(
        long id,
        String about,
        String place,
        Place where,
        Sent sent,
        Optional<LocalDate> replyDue,
        Reply reply,
        String checker,
        String note) {
    /** At home or abroad, which decides how long the reply may take. */
    public enum Place {
        DOMESTIC,
        ABROAD
    }

    /** The letter: its number, the day it went out, the day it was received there. */
    public record Sent(String number, Optional<LocalDate> on, Optional<LocalDate> receivedOn) {}

    /** The reply with its result. */
    public record Reply(String number, Optional<LocalDate> on, String result) {
        public static final Reply NONE = new Reply("", Optional.empty(), "");
    }

    public static Verification sent(String about, String place, Place where, Sent sent) {
        return new Verification(0, about, place, where, sent, Optional.empty(), Reply.NONE, "", "");
    }

    public Verification by(String who) {
        return new Verification(id, about, place, where, sent, replyDue, reply, who, note);
    }

    public Verification answered(Reply answer) {
        return new Verification(id, about, place, where, sent, replyDue, answer, checker, note);
    }
}
