package vn.ptdv.store.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.stream.Stream;

/** Who has a book open, as written into its lock file; empty words where nothing could be read. */
public record Holder(long pid, String host, String user, String since) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final Path UNIX_NAME = Path.of("/etc/hostname");

    static Holder here(Clock clock) {
        return new Holder(
                ProcessHandle.current().pid(),
                hostName(),
                System.getProperty("user.name", ""),
                SHOWN.format(LocalDateTime.now(clock)));
    }

    static Holder unknown() {
        return new Holder(0, "", "", "");
    }

    String written() {
        Properties words = new Properties();
        words.setProperty("pid", Long.toString(pid));
        words.setProperty("host", host);
        words.setProperty("user", user);
        words.setProperty("since", since);
        StringWriter out = new StringWriter();
        try {
            words.store(out, null);
        } catch (IOException e) {
            throw BookException.writing(e);
        }
        return out.toString();
    }

    static Holder read(Path file) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(Files.readString(file)));
            return new Holder(
                    Long.parseLong(words.getProperty("pid", "0")),
                    words.getProperty("host", ""),
                    words.getProperty("user", ""),
                    words.getProperty("since", ""));
        } catch (IOException | IllegalArgumentException e) {
            return unknown();
        }
    }

    // Asking the network for the name of this machine may open a socket, so only the system is asked.
    private static String hostName() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(Holder::unixName);
    }

    private static String unixName() {
        try {
            return Files.exists(UNIX_NAME) ? Files.readString(UNIX_NAME).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
