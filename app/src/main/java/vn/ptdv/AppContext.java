package vn.ptdv;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import vn.ptdv.cli.CommandLineDoor;
import vn.ptdv.cli.Terminal;
import vn.ptdv.document.print.SystemPrinter;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.ui.frame.Machine;

/** Builds everything that the two doors need, by hand, and hands it to constructors. */
record AppContext(Clock clock, Path ownFolder, Stretch stretch) {
    static AppContext ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home"));
        return new AppContext(Clock.system(ZoneId.systemDefault()), home.resolve("PTDV"), Stretch.standard());
    }

    Machine machine() {
        return new Machine(clock, ownFolder, stretch, new SystemPrinter());
    }

    CommandLineDoor commandLine() {
        Terminal.Streams streams = new Terminal.Streams(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        return new CommandLineDoor(new Terminal(clock, ownFolder.resolve("book"), System.getenv(), streams, stretch));
    }

    /** Vietnamese must leave whole, whatever encoding the machine's console is set to. */
    private static PrintStream utf8(FileDescriptor place) {
        return new PrintStream(new FileOutputStream(place), true, StandardCharsets.UTF_8);
    }
}
