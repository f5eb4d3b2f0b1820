package vn.ptdv.store.keys;

/** How hard a password is stretched; every slot stores its own, so that a later version can ask for more. */
public record Stretch(int rounds) {
    private static final int STANDARD = 600_000;
    private static final int MOST = 50_000_000;

    public Stretch {
        if (!isSane(rounds)) {
            throw new IllegalArgumentException("rounds " + rounds);
        }
    }

    public static Stretch standard() {
        return new Stretch(STANDARD);
    }

    // A file that asks for billions of rounds is damaged; believing it would hang the login.
    static boolean isSane(int rounds) {
        return rounds > 0 && rounds <= MOST;
    }
}
