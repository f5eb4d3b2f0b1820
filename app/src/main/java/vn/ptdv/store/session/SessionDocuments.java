package vn.ptdv.store.session;

import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.document.RegisterActs;

/** The decisions and the minutes of a session in the register, each beside the people it is about. */
final class SessionDocuments {
    private static final String MINUTES = "BB";
    private final Work work;
    private final RegisterActs.Press press;
    private final Numbering numbering;
    private final Paperwork papers;

    SessionDocuments(Work work, RegisterActs.Press press, Numbering numbering, Paperwork papers) {
        this.work = work;
        this.press = press;
        this.numbering = numbering;
        this.papers = papers;
    }

    /** A dossier with the number of its decision. */
    record Decided(SessionItem item, String number) {}

    void issue(Meeting meeting, List<Decided> decided, List<SessionItem> agenda) {
        Series series = new Series(numbering.body(), numbering.term(), numbering.kind());
        for (int i = 0; i < decided.size(); i++) {
            SessionItem item = decided.get(i).item();
            IssuePaper paper = Optional.ofNullable(papers.decisions().get(item.id()))
                    .orElseGet(() -> IssuePaper.bare(subject(item), numbering.signedOn(), numbering.signer()));
            long document = press.issue(
                    series, numbering.firstNumber() + i, decided.get(i).number(), paper);
            PersonDocuments.link(work, document, item.personId());
        }
        if (!agenda.isEmpty()) {
            minutes(meeting, agenda);
        }
    }

    private void minutes(Meeting meeting, List<SessionItem> agenda) {
        Series series = new Series(numbering.body(), numbering.term(), MINUTES);
        int number = 1
                + work.reading()
                        .select(DSL.coalesce(DSL.max(REGISTER_ENTRY.NUMBER_VALUE), 0))
                        .from(REGISTER_ENTRY)
                        .where(REGISTER_ENTRY.BODY_CODE.eq(series.body()))
                        .and(REGISTER_ENTRY.TERM_KEY.eq(series.term()))
                        .and(REGISTER_ENTRY.KIND_CODE.eq(MINUTES))
                        .fetchSingle()
                        .value1();
        IssuePaper paper = papers.minutes()
                .orElseGet(() -> IssuePaper.bare(
                        Texts.of("person.session.minutes", meeting.title()), meeting.on(), meeting.chair()));
        long document = press.issue(series, number, series.symbol(number), paper);
        agenda.stream()
                .map(SessionItem::personId)
                .distinct()
                .forEach(person -> PersonDocuments.link(work, document, person));
    }

    static String subject(SessionItem item) {
        return Texts.of("person.session.subject", item.subject().label(), item.name());
    }
}
