package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.document.RegisterOutcome.Reason;
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
    public RegisterOutcome reserve(Series series, Optional<RegisterNumber> wanted, String subject) {
        if (series.body().isBlank() || series.term().isBlank() || series.kind().isBlank()) {
            return refused(Reason.NO_SERIES);
        }
        RegisterNumber number = wanted.orElseGet(() -> next(series));
        try {
            long id = book.writing().write(Act.named("action.register.reserve", series.symbol(number)), work -> {
                RegisterEntryRecord row = new RegisterEntryRecord();
                row.setBodyCode(series.body());
                row.setTermKey(series.term());
                row.setKindCode(series.kind());
                row.setNumberValue(number.value());
                row.setNumberSuffix(number.letter());
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

    /** Makes the document once its number is known. */
    public interface Making {
        IssuePaper paper(RegisterNumber number);
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
        return issue(entry.get().series(), Optional.of(entry.get().number()), n -> paper);
    }

    /** Takes the next number or the one that is named, makes the document, freezes its files: all or nothing. */
    public RegisterOutcome issue(Series series, Optional<RegisterNumber> wanted, Making making) {
        List<RegisterOutcome> one = issueAll(series, wanted, List.of(making));
        return one.get(one.size() - 1);
    }

    /** The same for many documents, whose numbers follow each other, as one action; a refusal stands alone. */
    public List<RegisterOutcome> issueAll(Series series, Optional<RegisterNumber> first, List<Making> makings) {
        if (series.body().isBlank() || series.term().isBlank() || series.kind().isBlank()) {
            return List.of(refused(Reason.NO_SERIES));
        }
        List<IssuedFile> frozen = new ArrayList<>();
        try {
            RegisterNumber number = first.orElseGet(() -> next(series));
            List<Long> ids = book.writing().write(act(series, number, makings.size()), work -> {
                Issuing issuing = new Issuing(work, files, frozen, today());
                List<Long> done = new ArrayList<>();
                for (int i = 0; i < makings.size(); i++) {
                    RegisterNumber its = number.plus(i);
                    done.add(issuing.issue(
                            issuing.entry(series, its), makings.get(i).paper(its)));
                }
                return done;
            });
            return ids.stream().map(this::done).toList();
        } catch (Issuing.Refusal e) {
            files.discard(frozen);
            return List.of(refused(e.reason()));
        } catch (RuntimeException e) {
            files.discard(frozen);
            throw e;
        }
    }

    /** Issues a document inside an action that does other things too; answers the document's id. */
    public interface Press {
        long issue(Series series, int number, String symbol, IssuePaper paper);
    }

    /** What such an action does. */
    public interface Issue {
        void run(Work work, Press press);
    }

    /** Runs an action that issues documents among other things; the files it froze go again when it fails. */
    public void issuing(Act act, Issue body) {
        List<IssuedFile> frozen = new ArrayList<>();
        try {
            book.writing().run(act, work -> {
                Issuing issuing = new Issuing(work, files, frozen, today());
                body.run(
                        work,
                        (series, number, symbol, paper) ->
                                issuing.record(issuing.entry(series, RegisterNumber.of(number), symbol), paper));
            });
        } catch (RuntimeException e) {
            files.discard(frozen);
            throw e;
        }
    }

    private RegisterNumber next(Series series) {
        return RegisterNumber.of(new DocumentStore(book.reading()).next(series));
    }

    private LocalDate today() {
        return LocalDate.now(book.writing().author().clock());
    }

    private static Act act(Series series, RegisterNumber number, int count) {
        return count == 1
                ? Act.named("action.register.issue", series.symbol(number))
                : Act.named(
                        "action.register.issue_all",
                        count,
                        series.symbol(number),
                        series.symbol(number.plus(count - 1)));
    }

    /** The issued files of a document that are gone or no longer what they were. */
    public List<IssuedFile> touched(long documentId) {
        return new DocumentStore(book.reading())
                .files(documentId).stream().filter(f -> !files.untouched(f)).toList();
    }

    /** An issued file as it was frozen; nothing when it is gone or was changed. */
    public Optional<byte[]> read(IssuedFile file) {
        return files.read(file);
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
