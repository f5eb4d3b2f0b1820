package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.unit.UnitMentions;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.document.RegisterOutcome.Reason;
import vn.ptdv.store.jooq.tables.records.DocumentFileRecord;
import vn.ptdv.store.jooq.tables.records.DocumentLinkRecord;
import vn.ptdv.store.jooq.tables.records.DocumentRecord;
import vn.ptdv.store.jooq.tables.records.RegisterEntryRecord;
import vn.ptdv.store.unit.UnitStore;

/** Issues documents inside one action; the files that it froze are named, so that a failure can take them back. */
final class Issuing {
    static final String DIRECTIVE = "directive";
    static final String UNIT = "UNIT";

    private final Work work;
    private final FrozenFiles files;
    private final List<IssuedFile> frozen;
    private final LocalDate today;
    private final Map<LocalDate, UnitMentions> units = new HashMap<>();

    Issuing(Work work, FrozenFiles files, List<IssuedFile> frozen, LocalDate today) {
        this.work = work;
        this.files = files;
        this.frozen = frozen;
        this.today = today;
    }

    /** Why the whole action is given up. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Refusal(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /** The reserved entry of a number, or a new one. */
    RegisterEntry entry(Series series, RegisterNumber number) {
        return entry(series, number, series.symbol(number));
    }

    /** The same under a symbol of its own. */
    RegisterEntry entry(Series series, RegisterNumber number, String symbol) {
        if (number.value() < 1) {
            throw new Refusal(Reason.TAKEN);
        }
        Optional<RegisterEntry> found = work.reading()
                .selectFrom(REGISTER_ENTRY)
                .where(DocumentStore.of(series)
                        .and(REGISTER_ENTRY.NUMBER_VALUE.eq(number.value()))
                        .and(REGISTER_ENTRY.NUMBER_SUFFIX.eq(number.letter())))
                .fetchOptional(DocumentStore::entry);
        if (found.isPresent()) {
            if (found.get().state() != RegisterState.RESERVED) {
                throw new Refusal(Reason.TAKEN);
            }
            return found.get();
        }
        RegisterEntryRecord row = new RegisterEntryRecord();
        row.setBodyCode(series.body());
        row.setTermKey(series.term());
        row.setKindCode(series.kind());
        row.setNumberValue(number.value());
        row.setNumberSuffix(number.letter());
        row.setNumberCode(symbol);
        row.setState(RegisterState.RESERVED.name());
        long id = work.insert(row);
        return DocumentStore.entry(work.reading().fetchSingle(REGISTER_ENTRY, REGISTER_ENTRY.ID.eq(id)));
    }

    long issue(RegisterEntry entry, IssuePaper paper) {
        if (paper.files().isEmpty()) {
            throw new Refusal(Reason.NO_FILE);
        }
        record(entry, paper);
        return entry.id();
    }

    /** Issues a document whose files may be made by other hands, and answers its id. */
    long record(RegisterEntry entry, IssuePaper paper) {
        List<IssuedFile> its = paper.files().isEmpty() ? List.of() : files.freeze(entry, paper.files());
        frozen.addAll(its);
        long id = document(entry, paper);
        its.forEach(file -> file(id, file));
        paper.directives().forEach(directive -> link(id, DIRECTIVE, directive));
        // Names change; what a paper concerned on its day is noted then.
        units(paper.date()).in(paper.subject() + "\n" + paper.content()).forEach(unit -> link(id, UNIT, unit));
        RegisterEntryRecord row = work.reading().fetchSingle(REGISTER_ENTRY, REGISTER_ENTRY.ID.eq(entry.id()));
        row.setState(RegisterState.ISSUED.name());
        row.setDocOn(paper.date());
        row.setSubject(paper.subject());
        row.setSigner(paper.signer());
        row.setDocumentId(id);
        work.update(row);
        return id;
    }

    private long document(RegisterEntry entry, IssuePaper paper) {
        DocumentRecord document = new DocumentRecord();
        document.setKindCode(entry.series().kind());
        document.setProfileKey(paper.profile());
        document.setSubject(paper.subject());
        document.setDocOn(paper.date());
        document.setSigner(paper.signer());
        document.setContent(paper.content());
        document.setState(RegisterState.ISSUED.name());
        paper.supersedes().ifPresent(document::setSupersedesId);
        document.setCreatedOn(today);
        return work.insert(document);
    }

    private void file(long document, IssuedFile file) {
        DocumentFileRecord row = new DocumentFileRecord();
        row.setDocumentId(document);
        row.setFormat(file.format());
        row.setFileName(file.fileName());
        row.setSha256(file.sha256());
        row.setByteSize(file.bytes());
        work.insert(row);
    }

    private UnitMentions units(LocalDate day) {
        return units.computeIfAbsent(
                day,
                d -> new UnitMentions(new UnitStore(work.reading()).treeOn(d).all()));
    }

    private void link(long document, String entity, long key) {
        DocumentLinkRecord row = new DocumentLinkRecord();
        row.setDocumentId(document);
        row.setEntity(entity);
        row.setRowKey(key);
        work.insert(row);
    }
}
