package vn.ptdv.model.session;

/** A member of the body that decides, and whether they were there; the reason belongs to those who were not. */
public record Attendee(String name, String post, Presence presence, String reason) {
    /** Whether someone was there. */
    public enum Presence {
        PRESENT,
        ABSENT
    }

    public static Attendee present(String name, String post) {
        return new Attendee(name, post, Presence.PRESENT, "");
    }

    public Attendee absent(String why) {
        return new Attendee(name, post, Presence.ABSENT, why);
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }
}
