package vn.ptdv.document.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.OfficialDocument;

/** Our own Word files with something put wrong in them. */
final class Altered {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Papers PAPERS = Papers.shipped();
    private static final DocumentChecker CHECKER = DocumentChecker.shipped();

    private Altered() {}

    static byte[] word(OfficialDocument document) {
        Papers.Composed composed = (Papers.Composed) PAPERS.compose(document, TODAY);
        return PAPERS.bytes(composed.composition(), Papers.Format.DOCX);
    }

    /** The file with one text replaced by another in all its parts; fails when it does not stand there. */
    static byte[] replaced(byte[] docx, String old, String next) {
        boolean[] found = {false};
        byte[] changed = rewritten(docx, text -> {
            found[0] |= text.contains(old);
            return text.replace(old, next);
        });
        if (!found[0]) {
            throw new IllegalArgumentException(old);
        }
        return changed;
    }

    static byte[] rewritten(byte[] docx, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<LintFinding> findings(byte[] docx, String profile) {
        LintOutcome outcome = CHECKER.check(docx, PAPERS.profiles().find(profile), TODAY);
        return ((LintOutcome.Checked) outcome).findings();
    }

    static LintOutcome outcome(byte[] docx) {
        return CHECKER.check(docx, Optional.empty(), TODAY);
    }

    /** The codes, citations left aside: they are hints on words that the real documents really have. */
    static List<String> codes(byte[] docx, String profile) {
        return findings(docx, profile).stream()
                .filter(f -> f.code() != LintCode.BOD03)
                .map(f -> f.code().name())
                .toList();
    }
}
