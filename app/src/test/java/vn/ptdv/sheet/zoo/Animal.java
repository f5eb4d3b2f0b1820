package vn.ptdv.sheet.zoo;

import java.io.IOException;
import java.nio.file.Path;
import vn.ptdv.sheet.detect.ListKind;

/** One input file of the zoo: how its name ends, what list it claims to be, and how it is made. */
record Animal(String name, String ending, ListKind kind, Maker maker) {
    interface Maker {
        void write(Path file) throws IOException;
    }

    static Animal people(String name, String ending, Maker maker) {
        return new Animal(name, ending, ListKind.PEOPLE, maker);
    }

    @Override
    public String toString() {
        return name;
    }
}
