package vn.ptdv.exchange.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.paper.PaperContent;
import vn.ptdv.model.session.ClosePlan;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.session.Paperwork;

/** Composes what closing a session issues, before anything is written: each decision under its number, the minutes. */
public final class SessionIssue {
    private final Papers papers;
    private final List<String> lacking = new ArrayList<>();

    public SessionIssue(Papers papers) {
        this.papers = papers;
    }

    /** The papers that could be made, and of the others what they lack. */
    public record Made(Paperwork papers, List<String> lacking) {}

    /** Told after each paper; throws when one no longer wants to go on. */
    public interface Watch {
        void at(int done, int all);
    }

    public Made compose(SessionPapers session, ClosePlan plan, Numbering numbering, Watch watch) {
        SessionPapers closing = session.closing(plan, numbering.signedOn());
        Map<Long, OfficialDocument> decisions = closing.decisions();
        Map<Long, IssuePaper> made = new HashMap<>();
        int all = decisions.size() + 1;
        decisions.forEach((item, document) -> {
            String about = document.subject() + " (" + closing.name(item) + ")";
            paper(document, about, numbering.signedOn(), numbering.signer()).ifPresent(p -> made.put(item, p));
            watch.at(made.size(), all);
        });
        OfficialDocument record = closing.minutes();
        Optional<IssuePaper> minutes = paper(
                record,
                record.subject(),
                session.meeting().on(),
                session.meeting().chair());
        watch.at(all, all);
        return new Made(new Paperwork(made, minutes), lacking);
    }

    private Optional<IssuePaper> paper(OfficialDocument document, String about, LocalDate on, String signer) {
        if (papers.compose(document, on) instanceof Papers.Composed composed) {
            return Optional.of(new IssuePaper(
                    composed.profile().id(),
                    document.subject(),
                    on,
                    signer,
                    PaperContent.write(document),
                    List.of(file(composed, Papers.Format.DOCX, "docx"), file(composed, Papers.Format.PDF, "pdf")),
                    OptionalLong.empty()));
        }
        lacking.add(about + ": "
                + ((Papers.Refused) papers.compose(document, on))
                        .problems().stream().map(p -> p.message()).distinct().collect(Collectors.joining("; ")));
        return Optional.empty();
    }

    private IssuePaper.Attached file(Papers.Composed composed, Papers.Format format, String ending) {
        return new IssuePaper.Attached(ending, papers.bytes(composed.composition(), format));
    }
}
