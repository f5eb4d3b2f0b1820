package vn.ptdv.ui.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.document.check.DocumentChecker;
import vn.ptdv.document.check.LintFinding;
import vn.ptdv.document.check.LintOutcome;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.preview.PdfPreview;
import vn.ptdv.logic.text.Texts;

/** Turns a document into its pages and says what the checker finds. */
final class PaperPress {
    private static final int MOST_PAGES = 12;

    private final Papers papers = Papers.shipped();
    private final DocumentChecker checker = DocumentChecker.shipped();

    Made press(OfficialDocument document, LocalDate today, double dotsPerInch) {
        Papers.Outcome outcome = papers.compose(document, today);
        if (outcome instanceof Papers.Refused refused) {
            return new Made(
                    Optional.empty(),
                    List.of(),
                    refused.problems().stream()
                            .map(DocumentProblem::message)
                            .distinct()
                            .toList());
        }
        Papers.Composed composed = (Papers.Composed) outcome;
        return new Made(Optional.of(composed), pages(composed, dotsPerInch), findings(composed, today));
    }

    byte[] bytes(Papers.Composed composed, Papers.Format format) {
        return papers.bytes(composed.composition(), format);
    }

    /** What the checker says of any Word file, or why it cannot be read. */
    List<String> examine(byte[] file, LocalDate today) {
        LintOutcome outcome = checker.check(file, Optional.empty(), today);
        if (outcome instanceof LintOutcome.Refused refused) {
            return List.of(refused.fault().words());
        }
        LintOutcome.Checked checked = (LintOutcome.Checked) outcome;
        return checked.findings().isEmpty()
                ? List.of(Texts.of("docui.check.clean", checked.profile()))
                : checked.findings().stream().map(PaperPress::line).toList();
    }

    private List<PageImage> pages(Papers.Composed composed, double dotsPerInch) {
        try (PdfPreview preview = PdfPreview.open(bytes(composed, Papers.Format.PDF))) {
            List<PageImage> pages = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_PAGES, preview.pages()); i++) {
                pages.add(preview.render(i, dotsPerInch));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> findings(Papers.Composed composed, LocalDate today) {
        LintOutcome outcome =
                checker.check(bytes(composed, Papers.Format.DOCX), Optional.of(composed.profile()), today);
        return outcome instanceof LintOutcome.Checked checked
                ? checked.findings().stream().map(PaperPress::line).toList()
                : List.of();
    }

    private static String line(LintFinding finding) {
        return Texts.of(
                "docui.finding",
                finding.severity().title(),
                finding.where(),
                finding.code().title(),
                finding.expected());
    }
}
