package vn.ptdv.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.document.check.DocumentChecker;
import vn.ptdv.document.check.LintFinding;
import vn.ptdv.document.check.LintOutcome;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.ui.paper.OpenPdf;

/** Turns a document into its pages and says what the checker finds. */
final class PaperPress {
    private final Papers papers;
    private final DocumentChecker checker;

    PaperPress(Papers papers) {
        this.papers = papers;
        this.checker = new DocumentChecker(papers.profiles(), Kinds.shipped());
    }

    Made press(OfficialDocument document, LocalDate today) {
        Papers.Outcome outcome = papers.compose(document, today);
        if (outcome instanceof Papers.Refused refused) {
            return new Made(
                    Optional.empty(),
                    Optional.empty(),
                    refused.problems().stream()
                            .map(DocumentProblem::message)
                            .distinct()
                            .toList());
        }
        Papers.Composed composed = (Papers.Composed) outcome;
        OpenPdf pdf = OpenPdf.of(bytes(composed, Papers.Format.PDF));
        return new Made(Optional.of(composed), Optional.of(pdf), findings(composed, today));
    }

    byte[] bytes(Papers.Composed composed, Papers.Format format) {
        return papers.bytes(composed.composition(), format);
    }

    /** Both files of a document, as they are frozen. */
    List<IssuePaper.Attached> files(Papers.Composed composed) {
        return List.of(
                new IssuePaper.Attached("docx", bytes(composed, Papers.Format.DOCX)),
                new IssuePaper.Attached("pdf", bytes(composed, Papers.Format.PDF)));
    }

    private List<String> findings(Papers.Composed composed, LocalDate today) {
        LintOutcome outcome =
                checker.check(bytes(composed, Papers.Format.DOCX), Optional.of(composed.profile()), today);
        return outcome instanceof LintOutcome.Checked checked
                ? checked.findings().stream().map(PaperPress::line).toList()
                : List.of();
    }

    static String line(LintFinding finding) {
        return Texts.of(
                "docui.finding",
                finding.severity().title(),
                finding.where(),
                finding.code().title(),
                finding.expected());
    }
}
