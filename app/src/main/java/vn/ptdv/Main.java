package vn.ptdv;

import java.util.Locale;
import vn.ptdv.store.log.LogFiles;
import vn.ptdv.ui.window.WindowDoor;

/** Chooses the door: the window when nothing is asked, the command line otherwise. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Everything a person reads is Vietnamese, whatever language the machine speaks.
        Locale.setDefault(new Locale("vi", "VN"));
        LogFiles.bridge();
        AppContext context = AppContext.ofThisMachine();
        if (args.length > 0) {
            System.exit(context.commandLine().run(args));
        }
        if (!WindowDoor.hasDisplay(System.getenv())) {
            System.exit(context.commandLine().noDisplay());
        }
        WindowDoor.open(context.machine());
    }
}
