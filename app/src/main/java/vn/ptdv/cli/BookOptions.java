package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.KeyRing;

/** The options that every command with a book shares. */
final class BookOptions {
    private static final String PASSWORD_VARIABLE = "PTDV_PASSWORD";
    private static final String DEFAULT_USER = "admin";

    @Option(names = "--book", paramLabel = "DIR")
    @Nullable
    Path book;

    @Option(names = "--user", paramLabel = "NAME")
    @Nullable
    String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    @Nullable
    Path passwordFile;

    @Option(names = "--json")
    boolean json;

    BookFolder folder(Terminal terminal) {
        return new BookFolder(book == null ? terminal.ownBook() : book);
    }

    /** The named user, or the only one of the book. */
    String user(Terminal terminal) {
        if (user != null) {
            return user;
        }
        KeyRing ring = new KeyRing(folder(terminal), terminal.stretch());
        return ring.users().size() == 1 ? ring.users().get(0) : DEFAULT_USER;
    }

    /** Who a new book belongs to. */
    String newUser() {
        return user == null ? DEFAULT_USER : user;
    }

    /** From the file or the variable, never from the command line, where others could read it. */
    char[] password(Terminal terminal) throws Refusal {
        if (passwordFile != null) {
            try {
                return Files.readString(passwordFile).strip().toCharArray();
            } catch (IOException e) {
                throw new Refusal(Exit.USAGE, Texts.of("cli.password.unreadable", passwordFile));
            }
        }
        String password = terminal.environment().get(PASSWORD_VARIABLE);
        if (password == null || password.isEmpty()) {
            throw new Refusal(Exit.USAGE, Texts.of("cli.password.missing", PASSWORD_VARIABLE));
        }
        return password.toCharArray();
    }
}
