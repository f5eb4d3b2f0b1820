package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.document.RegisterOutcome.Reason;
import vn.ptdv.store.jooq.tables.records.DocumentFileRecord;
import vn.ptdv.store.jooq.tables.records.DocumentRecord;
import vn.ptdv.store.jooq.tables.records.RegisterEntryRecord;

/** The acts on the register, each one named action. */
public final class RegisterActs {
    private final Book book;
    private final FrozenFiles files;

    /** The folder is where issued files lie. */
    public RegisterActs(Book book, Path folder) {
        this.book = book;
        files = new FrozenFiles(folder);
    }

    /** Takes the next number of a series, or the one that is named, for a document to come. */
    public RegisterOutcome reserve(Series series, OptionalInt wanted, String subject) {
        if (series.body().isBlank() || series.term().isBlank() || series.kind().isBlank()) {
            return refused(Reason.NO_SERIES);
        }
        int number = wanted.orElseGet(() -> new DocumentStore(book.reading()).next(series));
        try {
            long id = book.writing().write(Act.named("action.register.reserve", series.symbol(number)), work -> {
                RegisterEntryRecord row = new RegisterEntryRecord();
                row.setBodyCode(series.body());
                row.setTermKey(series.term());
                row.setKindCode(series.kind());
                row.setNumberValue(number);
                row.setNumberCode(series.symbol(number));
                row.setSubject(subject);
                row.setState(RegisterState.RESERVED.name());
                return work.insert(row);
            });
            return done(id);
        } catch (WriteRefused e) {
            return refused(Reason.TAKEN);
        }
    }

    /** Gives a number up; it stays to be seen, with the reason. */
    public RegisterOutcome giveUp(long entryId, String reason) {
        if (reason.isBlank()) {
            return refused(Reason.NO_REASON);
        }
        Optional<RegisterEntry> entry = find(entryId);
        if (entry.isEmpty()) {
            return refused(Reason.GONE);
        }
        book.writing().run(Act.named("action.register.void", entry.get().symbol()), work -> {
            RegisterEntryRecord row = row(work, entryId);
            row.setState(RegisterState.VOID.name());
            row.setVoidReason(reason.strip());
            work.update(row);
            entry.get().documentId().ifPresent(id -> {
                DocumentRecord document = work.reading().fetchSingle(DOCUMENT, DOCUMENT.ID.eq(id));
                document.setState(RegisterState.VOID.name());
                work.update(document);
            });
        });
        return done(entryId);
    }

    /** Freezes the files of a document under its reserved number; from then on they are only read. */
    public RegisterOutcome issue(long entryId, IssuePaper paper) {
        Optional<RegisterEntry> entry = find(entryId);
        if (entry.isEmpty()) {
            return refused(Reason.GONE);
        }
        if (entry.get().state() != RegisterState.RESERVED) {
            return refused(Reason.NOT_RESERVED);
        }
        if (paper.files().isEmpty()) {
            return refused(Reason.NO_FILE);
        }
        List<IssuedFile> frozen = files.freeze(entry.get(), paper.files());
        try {
            book.writing()
                    .run(
                            Act.named("action.register.issue", entry.get().symbol()),
                            work -> write(work, entry.get(), paper, frozen));
        } catch (RuntimeException e) {
            files.discard(frozen);
            throw e;
        }
        return done(entryId);
    }

    /** The issued files of a document that are gone or no longer what they were. */
    public List<IssuedFile> touched(long documentId) {
        return new DocumentStore(book.reading())
                .files(documentId).stream().filter(f -> !files.untouched(f)).toList();
    }

    private void write(Work work, RegisterEntry entry, IssuePaper paper, List<IssuedFile> frozen) {
        DocumentRecord document = new DocumentRecord();
        document.setKindCode(entry.series().kind());
        document.setProfileKey(paper.profile());
        document.setSubject(paper.subject());
        document.setDocOn(paper.date());
        document.setSigner(paper.signer());
        document.setContent(paper.content());
        document.setState(RegisterState.ISSUED.name());
        paper.supersedes().ifPresent(document::setSupersedesId);
        document.setCreatedOn(LocalDate.now(book.writing().author().clock()));
        long id = work.insert(document);
        for (IssuedFile file : frozen) {
            DocumentFileRecord row = new DocumentFileRecord();
            row.setDocumentId(id);
            row.setFormat(file.format());
            row.setFileName(file.fileName());
            row.setSha256(file.sha256());
            row.setByteSize(file.bytes());
            work.insert(row);
        }
        RegisterEntryRecord row = row(work, entry.id());
        row.setState(RegisterState.ISSUED.name());
        row.setDocOn(paper.date());
        row.setSubject(paper.subject());
        row.setSigner(paper.signer());
        row.setDocumentId(id);
        work.update(row);
    }

    private static RegisterEntryRecord row(Work work, long id) {
        return work.reading().fetchSingle(REGISTER_ENTRY, REGISTER_ENTRY.ID.eq(id));
    }

    private Optional<RegisterEntry> find(long id) {
        return new DocumentStore(book.reading()).find(id);
    }

    private RegisterOutcome done(long id) {
        return find(id).<RegisterOutcome>map(RegisterOutcome.Done::new).orElseGet(() -> refused(Reason.GONE));
    }

    private static RegisterOutcome refused(Reason reason) {
        return new RegisterOutcome.Refused(reason);
    }
}
