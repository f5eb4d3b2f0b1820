package vn.ptdv.store.crash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePathWrapper;

/** H2's view of a file on the faulty disk; H2 makes it by its name, so it must be public with an empty constructor. */
public final class FaultyPath extends FilePathWrapper {
    @Override
    public String getScheme() {
        return FaultyFiles.SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FaultyChannel(super.open(mode));
    }
}
