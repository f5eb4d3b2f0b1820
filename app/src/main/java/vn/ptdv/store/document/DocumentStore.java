package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.DOCUMENT_FILE;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.jooq.tables.records.RegisterEntryRecord;

/** Reads the register and the issued documents. */
public final class DocumentStore {
    private final DSLContext reading;

    public DocumentStore(DSLContext reading) {
        this.reading = reading;
    }

    /** All numbers, series by series, the highest first. */
    public List<RegisterEntry> entries() {
        return reading.selectFrom(REGISTER_ENTRY)
                .orderBy(
                        REGISTER_ENTRY.TERM_KEY.desc(),
                        REGISTER_ENTRY.BODY_CODE,
                        REGISTER_ENTRY.KIND_CODE,
                        REGISTER_ENTRY.NUMBER_VALUE.desc(),
                        REGISTER_ENTRY.NUMBER_SUFFIX.desc())
                .fetch(DocumentStore::entry);
    }

    public Optional<RegisterEntry> find(long id) {
        return reading.selectFrom(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.ID.eq(id))
                .fetchOptional(DocumentStore::entry);
    }

    /** The number after the highest in use; gaps are shown, never filled unasked. */
    public int next(Series series) {
        return 1
                + reading.select(DSL.coalesce(DSL.max(REGISTER_ENTRY.NUMBER_VALUE), 0))
                        .from(REGISTER_ENTRY)
                        .where(of(series))
                        .fetchSingle()
                        .value1();
    }

    /** The numbers that were passed over, in order. */
    public List<Integer> gaps(Series series) {
        Set<Integer> used = new HashSet<>(reading.select(REGISTER_ENTRY.NUMBER_VALUE)
                .from(REGISTER_ENTRY)
                .where(of(series).and(REGISTER_ENTRY.NUMBER_SUFFIX.eq("")))
                .fetch(REGISTER_ENTRY.NUMBER_VALUE));
        List<Integer> gaps = new ArrayList<>();
        int next = next(series);
        for (int number = 1; number < next; number++) {
            if (!used.contains(number)) {
                gaps.add(number);
            }
        }
        return gaps;
    }

    /** Every series that has a number. */
    public List<Series> series() {
        return reading.selectDistinct(REGISTER_ENTRY.BODY_CODE, REGISTER_ENTRY.TERM_KEY, REGISTER_ENTRY.KIND_CODE)
                .from(REGISTER_ENTRY)
                .orderBy(REGISTER_ENTRY.TERM_KEY.desc(), REGISTER_ENTRY.BODY_CODE, REGISTER_ENTRY.KIND_CODE)
                .fetch(r -> new Series(r.value1(), r.value2(), r.value3()));
    }

    public List<IssuedFile> files(long documentId) {
        return reading.selectFrom(DOCUMENT_FILE)
                .where(DOCUMENT_FILE.DOCUMENT_ID.eq(documentId))
                .orderBy(DOCUMENT_FILE.ID)
                .fetch(r -> new IssuedFile(r.getFormat(), r.getFileName(), r.getSha256(), r.getByteSize()));
    }

    /** The document that this one corrects. */
    public OptionalLong supersedes(long documentId) {
        return reading.select(DOCUMENT.SUPERSEDES_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(documentId))
                .fetchOptional(DOCUMENT.SUPERSEDES_ID)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Each correction with the document it stands for. */
    public Map<Long, Long> corrections() {
        return reading.select(DOCUMENT.ID, DOCUMENT.SUPERSEDES_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.SUPERSEDES_ID.isNotNull())
                .fetchMap(DOCUMENT.ID, DOCUMENT.SUPERSEDES_ID);
    }

    /** The description from which a document was made; empty where there is none. */
    public String content(long documentId) {
        return reading.select(DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(documentId))
                .fetchOptional(DOCUMENT.CONTENT)
                .orElse("");
    }

    public Optional<RegisterEntry> ofDocument(long documentId) {
        return reading.selectFrom(REGISTER_ENTRY)
                .where(REGISTER_ENTRY.DOCUMENT_ID.eq(documentId))
                .fetchOptional(DocumentStore::entry);
    }

    static Condition of(Series series) {
        return REGISTER_ENTRY
                .BODY_CODE
                .eq(series.body())
                .and(REGISTER_ENTRY.TERM_KEY.eq(series.term()))
                .and(REGISTER_ENTRY.KIND_CODE.eq(series.kind()));
    }

    static RegisterEntry entry(RegisterEntryRecord r) {
        return new RegisterEntry(
                r.getId(),
                new Series(r.getBodyCode(), r.getTermKey(), r.getKindCode()),
                new RegisterNumber(r.getNumberValue(), r.getNumberSuffix()),
                r.getNumberCode(),
                Optional.ofNullable(r.getDocOn()),
                text(r.getSubject()),
                text(r.getSigner()),
                RegisterState.valueOf(r.getState()),
                text(r.getVoidReason()),
                r.getDocumentId() == null ? OptionalLong.empty() : OptionalLong.of(r.getDocumentId()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
