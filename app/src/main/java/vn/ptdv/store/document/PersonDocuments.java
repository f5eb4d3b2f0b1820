package vn.ptdv.store.document;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.DOCUMENT_LINK;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;
import static vn.ptdv.store.jooq.Tables.STAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.DocumentLinkRecord;
import vn.ptdv.store.jooq.tables.records.RegisterEntryRecord;
import vn.ptdv.store.person.PersonNames;

/** The documents about one person: those that events name, found in the register, and those linked by hand. */
public final class PersonDocuments {
    /** The entity under which a link names a person. */
    public static final String ENTITY = "PERSON";

    private final Book book;

    public PersonDocuments(Book book) {
        this.book = book;
    }

    /** The newest first. */
    public List<PersonDocument> of(long personId) {
        List<PersonDocument> found = new ArrayList<>(named(personId));
        Set<Long> shown = new HashSet<>();
        found.forEach(d -> d.documentId().ifPresent(shown::add));
        linked(personId).stream()
                .filter(d -> d.documentId().stream().noneMatch(shown::contains))
                .forEach(found::add);
        found.sort(Comparator.comparing((PersonDocument d) -> d.date().orElse(LocalDate.MIN))
                .thenComparing(PersonDocument::symbol)
                .reversed());
        return found;
    }

    /** Issued documents that may still be put beside a person, the newest first. */
    public List<RegisterEntry> linkable(long personId) {
        return book.reading()
                .selectFrom(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.DOCUMENT_ID.isNotNull())
                .and(REGISTER_ENTRY.STATE.eq(RegisterState.ISSUED.name()))
                .andNotExists(DSL.selectOne()
                        .from(DOCUMENT_LINK)
                        .where(DOCUMENT_LINK.DOCUMENT_ID.eq(REGISTER_ENTRY.DOCUMENT_ID))
                        .and(DOCUMENT_LINK.ENTITY.eq(ENTITY))
                        .and(DOCUMENT_LINK.ROW_KEY.eq(personId)))
                .orderBy(REGISTER_ENTRY.DOC_ON.desc(), REGISTER_ENTRY.ID.desc())
                .fetch(DocumentStore::entry);
    }

    /** Puts an issued document beside a person. */
    public Saved link(long documentId, long personId) {
        boolean there = book.reading()
                .fetchExists(
                        DOCUMENT_LINK,
                        DOCUMENT_LINK
                                .DOCUMENT_ID
                                .eq(documentId)
                                .and(DOCUMENT_LINK.ENTITY.eq(ENTITY))
                                .and(DOCUMENT_LINK.ROW_KEY.eq(personId)));
        if (there) {
            return Saved.refused("document", Fault.ALREADY_THERE);
        }
        Act act = Act.named("action.document.link", subject(documentId), name(personId));
        return new Saved.Accepted(book.writing().write(act, work -> link(work, documentId, personId)));
    }

    /** The same inside the action that issues the document. */
    public static long link(Work work, long documentId, long personId) {
        DocumentLinkRecord row = new DocumentLinkRecord();
        row.setDocumentId(documentId);
        row.setEntity(ENTITY);
        row.setRowKey(personId);
        return work.insert(row);
    }

    public void unlink(long linkId) {
        book.writing().run(Act.named("action.document.unlink"), work -> work.delete(DOCUMENT_LINK, linkId));
    }

    private List<PersonDocument> named(long personId) {
        return book.reading()
                .select(EVENT.fields())
                .select(REGISTER_ENTRY.STATE, REGISTER_ENTRY.DOCUMENT_ID)
                .select(STAGE.NAME, DOCUMENT_LINK.ID)
                .from(EVENT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                .leftJoin(STAGE)
                .on(STAGE.STAGE_KEY.eq(EVENT.STAGE_KEY))
                .leftJoin(REGISTER_ENTRY)
                .on(REGISTER_ENTRY.NUMBER_CODE.eq(EVENT.DOC_NO))
                .and(REGISTER_ENTRY.DOC_ON.eq(DSL.coalesce(EVENT.DOC_ON, EVENT.ON_DATE)))
                .leftJoin(DOCUMENT_LINK)
                .on(DOCUMENT_LINK.DOCUMENT_ID.eq(REGISTER_ENTRY.DOCUMENT_ID))
                .and(DOCUMENT_LINK.ENTITY.eq(ENTITY))
                .and(DOCUMENT_LINK.ROW_KEY.eq(personId))
                .where(CANDIDACY.PERSON_ID.eq(personId))
                .and(EVENT.DOC_NO.isNotNull())
                .and(EVENT.CANCELLED.isFalse())
                .fetch(r -> new PersonDocument(
                        "event" + r.get(EVENT.ID),
                        r.get(EVENT.DOC_NO),
                        Optional.ofNullable(r.get(EVENT.DOC_ON)).or(() -> Optional.of(r.get(EVENT.ON_DATE))),
                        text(r.get(STAGE.NAME)),
                        text(r.get(EVENT.ORGAN)),
                        Optional.ofNullable(r.get(REGISTER_ENTRY.STATE)).map(RegisterState::valueOf),
                        id(r, REGISTER_ENTRY.DOCUMENT_ID),
                        id(r, DOCUMENT_LINK.ID)));
    }

    private List<PersonDocument> linked(long personId) {
        return book.reading()
                .select(REGISTER_ENTRY.fields())
                .select(DOCUMENT_LINK.ID)
                .from(DOCUMENT_LINK)
                .join(REGISTER_ENTRY)
                .on(REGISTER_ENTRY.DOCUMENT_ID.eq(DOCUMENT_LINK.DOCUMENT_ID))
                .where(DOCUMENT_LINK.ENTITY.eq(ENTITY))
                .and(DOCUMENT_LINK.ROW_KEY.eq(personId))
                .fetch(r -> {
                    RegisterEntry entry =
                            DocumentStore.entry(r.into(REGISTER_ENTRY).into(RegisterEntryRecord.class));
                    return new PersonDocument(
                            "link" + r.get(DOCUMENT_LINK.ID),
                            entry.symbol(),
                            entry.date(),
                            entry.subject(),
                            entry.series().body(),
                            Optional.of(entry.state()),
                            entry.documentId(),
                            id(r, DOCUMENT_LINK.ID));
                });
    }

    private static OptionalLong id(Record r, org.jooq.Field<Long> field) {
        Long id = r.get(field);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private String subject(long documentId) {
        return book.reading()
                .select(DOCUMENT.SUBJECT)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(documentId))
                .fetchSingle()
                .value1();
    }

    private String name(long personId) {
        return PersonNames.of(book.reading(), personId);
    }
}
