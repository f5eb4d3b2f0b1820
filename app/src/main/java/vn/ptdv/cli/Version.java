package vn.ptdv.cli;

import picocli.CommandLine.IVersionProvider;

/** The version written into the program's jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"ptdv " + (version == null ? "0" : version)};
    }
}
