package vn.ptdv.store.document;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** A finished document that is to be issued under a reserved number; what it corrects, if anything. */
public record IssuePaper(
        String profile,
        String subject,
        LocalDate date,
        String signer,
        String content,
        List<Attached> files,
        OptionalLong supersedes) {
    public IssuePaper {
        files = List.copyOf(files);
    }

    /** One file as it was made. */
    public record Attached(String format, byte[] bytes) {}
}
