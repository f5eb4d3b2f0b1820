package vn.ptdv.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.ListPaper;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.pdf.PdfWriter;
import vn.ptdv.document.profile.DocumentValidator;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.document.typeset.Composer;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.TextWidth;
import vn.ptdv.document.word.WordWriter;

/** From a document to its files: checked, composed once, written as Word and PDF. */
public final class Papers {
    private final Profiles profiles;
    private final DocumentValidator validator;
    private final Composer composer;
    private final WordWriter word = new WordWriter();
    private final PdfWriter pdf = new PdfWriter();

    public Papers(Profiles profiles, Kinds kinds) {
        this.profiles = profiles;
        validator = new DocumentValidator(kinds, profiles);
        composer = new Composer(kinds, new TextWidth());
    }

    /** With the profiles and kinds that ship with the program. */
    public static Papers shipped() {
        return new Papers(Profiles.shipped(), Kinds.shipped());
    }

    /** What became of a description. */
    public sealed interface Outcome {}

    /** It is a document, in this profile. */
    public record Composed(Composition composition, FormatProfile profile) implements Outcome {}

    /** It lacks something; every finding is here. */
    public record Refused(List<DocumentProblem> problems) implements Outcome {}

    /** The file formats. */
    public enum Format {
        DOCX,
        PDF
    }

    public Profiles profiles() {
        return profiles;
    }

    public Outcome compose(OfficialDocument document, LocalDate today) {
        List<DocumentProblem> problems = validator.check(document);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        FormatProfile profile = profiles.of(document, today);
        return new Composed(composer.compose(document, profile), profile);
    }

    /** A list as it is printed, under the guidance of its day. */
    public Composed compose(ListPaper paper, LocalDate today) {
        FormatProfile profile = profiles.forDate(paper.date().orElse(today));
        return new Composed(composer.compose(paper, profile), profile);
    }

    public void write(Composition composition, Format format, OutputStream target) throws IOException {
        switch (format) {
            case DOCX -> word.write(composition, target);
            case PDF -> pdf.write(composition, target);
        }
    }

    public byte[] bytes(Composition composition, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        try {
            write(composition, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes beside the target and moves, so that a half-written file never bears the name. */
    public void save(Composition composition, Format format, Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                write(composition, format, out);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
