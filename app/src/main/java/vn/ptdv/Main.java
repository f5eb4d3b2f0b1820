package vn.ptdv;

/** Chooses the door: the window when nothing is asked, the command line otherwise. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        vn.ptdv.logic.text.Texts.of("app.name");
    }
}
