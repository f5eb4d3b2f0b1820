package vn.ptdv.cli;

import picocli.CommandLine.IVersionProvider;

/** The version written into the program's jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"ptdv " + number()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
