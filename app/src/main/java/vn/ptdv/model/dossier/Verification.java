package vn.ptdv.model.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** A letter that asks others about someone, and its reply; id 0 is one not kept yet. */
public record Verification(
        long id,
        Kind kind,
        String about,
        String place,
        Place where,
        Sent sent,
        Optional<LocalDate> replyDue,
        Reply reply,
        String checker,
        String note) {
    /** What is asked: a check by another committee, or the opinion of those who work and live with the person. */
    public enum Kind {
        CHECK,
        ORGANISATION,
        RESIDENCE;

        public boolean isOpinion() {
            return this != CHECK;
        }
    }

    /** At home or abroad, which decides how long the reply may take. */
    public enum Place {
        DOMESTIC,
        ABROAD
    }

    /** The letter: its number, the day it went out, the day it was received there. */
    public record Sent(String number, Optional<LocalDate> on, Optional<LocalDate> receivedOn) {
        public static final Sent NONE = new Sent("", Optional.empty(), Optional.empty());
    }

    /** How many were asked for their opinion, and how many of them agreed and did not. */
    public record Opinion(int asked, int inFavour, int against) {}

    /** The reply with its result, and with the counts where opinions were asked for. */
    public record Reply(String number, Optional<LocalDate> on, String result, Optional<Opinion> opinion) {
        public static final Reply NONE = new Reply("", Optional.empty(), "");

        public Reply(String number, Optional<LocalDate> on, String result) {
            this(number, on, result, Optional.empty());
        }

        public Reply counted(Opinion counts) {
            return new Reply(number, on, result, Optional.of(counts));
        }
    }

    public static Verification sent(String about, String place, Place where, Sent sent) {
        return new Verification(0, Kind.CHECK, about, place, where, sent, Optional.empty(), Reply.NONE, "", "");
    }

    /** A letter that asks for an opinion about the person. */
    public static Verification opinion(Kind kind, String about, String place, Sent sent) {
        return new Verification(0, kind, about, place, Place.DOMESTIC, sent, Optional.empty(), Reply.NONE, "", "");
    }

    public Verification by(String who) {
        return new Verification(id, kind, about, place, where, sent, replyDue, reply, who, note);
    }

    public Verification sentAs(Sent letter) {
        return new Verification(id, kind, about, place, where, letter, replyDue, reply, checker, note);
    }

    public Verification answered(Reply answer) {
        return new Verification(id, kind, about, place, where, sent, replyDue, answer, checker, note);
    }

    /** To be answered by this day; an opinion has no limit in the rules, so that the letter names one. */
    public Verification due(Optional<LocalDate> day) {
        return new Verification(id, kind, about, place, where, sent, day, reply, checker, note);
    }
}
