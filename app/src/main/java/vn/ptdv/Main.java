package vn.ptdv;

import java.util.Locale;

/** Chooses the door: the window when nothing is asked, the command line otherwise. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Everything a person reads is Vietnamese, whatever language the machine speaks.
        Locale.setDefault(new Locale("vi", "VN"));
        AppContext context = AppContext.ofThisMachine();
        System.exit(context.commandLine().run(args));
    }
}
