package vn.ptdv.store.document;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** A finished document that is to be issued under its number; what it corrects, if anything; what it rests on. */
public record IssuePaper(
        String profile,
        String subject,
        LocalDate date,
        String signer,
        String content,
        List<Attached> files,
        OptionalLong supersedes,
        List<Long> directives) {
    public IssuePaper {
        files = List.copyOf(files);
        directives = List.copyOf(directives);
    }

    /** A document that rests on nothing from above. */
    public IssuePaper(
            String profile,
            String subject,
            LocalDate date,
            String signer,
            String content,
            List<Attached> files,
            OptionalLong supersedes) {
        this(profile, subject, date, signer, content, files, supersedes, List.of());
    }

    /** A document of which only the facts are known. */
    public static IssuePaper bare(String subject, LocalDate date, String signer) {
        return new IssuePaper("", subject, date, signer, "", List.of(), OptionalLong.empty());
    }

    /** The same with other words in the register, where one of many must be told from the others. */
    public IssuePaper entitled(UnaryOperator<String> words) {
        return new IssuePaper(profile, words.apply(subject), date, signer, content, files, supersedes, directives);
    }

    /** One file as it was made. */
    public record Attached(String format, byte[] bytes) {}
}
