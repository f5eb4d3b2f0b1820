package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.DIRECTIVE;
import static vn.ptdv.store.jooq.Tables.DISSEMINATION;
import static vn.ptdv.store.jooq.Tables.DOCUMENT_LINK;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.DirectiveRecord;

/** The documents from above, how far they were made known, what was written because of them. */
public final class DirectiveStore {
    private final DSLContext reading;

    public DirectiveStore(DSLContext reading) {
        this.reading = reading;
    }

    /** How many of how many were reached, over all sessions. */
    public record Reach(int attended, int total, int sessions) {
        public static final Reach NONE = new Reach(0, 0, 0);
    }

    /** All of them, the newest first. */
    public List<Directive> all() {
        return reading.selectFrom(DIRECTIVE)
                .orderBy(DIRECTIVE.DOC_ON.desc(), DIRECTIVE.ID.desc())
                .fetch(DirectiveStore::directive);
    }

    public Optional<Directive> find(long id) {
        return reading.selectFrom(DIRECTIVE).where(DIRECTIVE.ID.eq(id)).fetchOptional(DirectiveStore::directive);
    }

    /** How far each was made known. */
    public Map<Long, Reach> reach() {
        Map<Long, Reach> found = new HashMap<>();
        reading.select(
                        DISSEMINATION.DIRECTIVE_ID,
                        DSL.sum(DISSEMINATION.ATTENDED),
                        DSL.sum(DISSEMINATION.TOTAL),
                        DSL.count())
                .from(DISSEMINATION)
                .groupBy(DISSEMINATION.DIRECTIVE_ID)
                .forEach(r -> found.put(
                        r.value1(), new Reach(r.value2().intValue(), r.value3().intValue(), r.value4())));
        return found;
    }

    public List<Dissemination> sessions(long directiveId) {
        return reading.select(DISSEMINATION.fields())
                .select(UNIT.NAME)
                .from(DISSEMINATION)
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(DISSEMINATION.UNIT_ID))
                .where(DISSEMINATION.DIRECTIVE_ID.eq(directiveId))
                .orderBy(DISSEMINATION.ON_DATE.desc(), DISSEMINATION.ID.desc())
                .fetch(r -> new Dissemination(
                        r.get(DISSEMINATION.ID),
                        directiveId,
                        Optional.ofNullable(r.get(DISSEMINATION.UNIT_ID)),
                        Columns.text(r.get(UNIT.NAME)),
                        r.get(DISSEMINATION.ON_DATE),
                        Columns.text(r.get(DISSEMINATION.FORM)),
                        r.get(DISSEMINATION.ATTENDED),
                        r.get(DISSEMINATION.TOTAL)));
    }

    /** What the office has issued on the ground of it. */
    public List<RegisterEntry> written(long directiveId) {
        return reading.select(REGISTER_ENTRY.fields())
                .from(DOCUMENT_LINK)
                .join(REGISTER_ENTRY)
                .on(REGISTER_ENTRY.DOCUMENT_ID.eq(DOCUMENT_LINK.DOCUMENT_ID))
                .where(DOCUMENT_LINK.ENTITY.eq(Issuing.DIRECTIVE).and(DOCUMENT_LINK.ROW_KEY.eq(directiveId)))
                .orderBy(REGISTER_ENTRY.DOC_ON.desc(), REGISTER_ENTRY.ID.desc())
                .fetch(r -> DocumentStore.entry(r.into(REGISTER_ENTRY)));
    }

    private static Directive directive(DirectiveRecord r) {
        return new Directive(
                r.getId(),
                r.getKindCode(),
                r.getNumberCode(),
                r.getDocOn(),
                r.getIssuer(),
                r.getSubject(),
                Optional.ofNullable(r.getReceivedOn()),
                Columns.text(r.getTask()),
                Optional.ofNullable(r.getDueOn()),
                Columns.text(r.getOwnerName()),
                Optional.ofNullable(r.getDoneOn()));
    }
}
