package vn.ptdv.ui.common.dialog;

/** A question before an act: what will happen, and the act's own name for the button. */
public record Question(String title, String text, String act, Weight weight) {
    /** How much the act weighs: one that cannot be taken back is not the button that Enter presses. */
    public enum Weight {
        PLAIN,
        GRAVE
    }

    public static Question plain(String title, String text, String act) {
        return new Question(title, text, act, Weight.PLAIN);
    }

    public static Question grave(String title, String text, String act) {
        return new Question(title, text, act, Weight.GRAVE);
    }
}
