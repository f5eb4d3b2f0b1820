package vn.ptdv.cli;

/** A command that cannot go on: the words for the person and the exit code for the script. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int exit;

    Refusal(int exit, String words) {
        super(words);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
