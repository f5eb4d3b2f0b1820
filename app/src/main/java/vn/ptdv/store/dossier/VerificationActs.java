package vn.ptdv.store.dossier;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record2;
import vn.ptdv.logic.rules.RelativeCheckerCheck;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.logic.time.FirstDay;
import vn.ptdv.logic.time.WorkingDays;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.DeadlineResult;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.TooLong;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.jooq.tables.records.VerificationRecord;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** Letters of verification: out, in, with the day by which a reply is due and a warning where a relative checks. */
public final class VerificationActs {
    private static final Map<Field<String>, String> FIELDS = Map.of(
            VERIFICATION.ABOUT, "about",
            VERIFICATION.PLACE, "place",
            VERIFICATION.SENT_NO, "number",
            VERIFICATION.CHECKER, "checker",
            VERIFICATION.REPLY_NO, "replyNumber",
            VERIFICATION.RESULT, "result");
    private final Book book;
    private final ProcessTable process;

    public VerificationActs(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
    }

    /** A letter as it goes out: what it is kept as, who it is about, the series and number it takes. */
    public record Outgoing(Verification letter, long personId, Series series, int number) {}

    /** Issues the letter under its number, puts it beside the person and notes it as sent, all in one action. */
    public Saved issue(Outgoing out, RegisterActs register, IssuePaper paper) {
        if (isTaken(out)) {
            return Saved.refused("number", Fault.NUMBER_TAKEN, out.number());
        }
        String symbol = out.series().symbol(out.number());
        Verification.Sent sent = new Verification.Sent(
                symbol, Optional.of(paper.date()), out.letter().sent().receivedOn());
        Verification noted = out.letter().sentAs(sent);
        register.issuing(
                Act.named("action.dossier.letter_issued", symbol, out.letter().place()), (work, press) -> {
                    long document = press.issue(out.series(), out.number(), symbol, paper);
                    PersonDocuments.link(work, document, out.personId());
                    VerificationRecord row = work.reading()
                            .fetchSingle(
                                    VERIFICATION,
                                    VERIFICATION.ID.eq(out.letter().id()));
                    fill(row, noted);
                    row.setReplyDueOn(replyDue(noted).orElse(null));
                    work.update(row);
                });
        return new Saved.Accepted(out.letter().id());
    }

    private boolean isTaken(Outgoing out) {
        return new DocumentStore(book.reading())
                .entries().stream()
                        .anyMatch(e -> e.series().equals(out.series())
                                && e.number().equals(RegisterNumber.of(out.number()))
                                && e.state() != RegisterState.RESERVED);
    }

    public Saved save(long candidacyId, Verification wanted) {
        List<FieldFinding> findings = findings(candidacyId, wanted);
        if (findings.stream().anyMatch(FieldFinding::stops)) {
            return new Saved.Refused(findings);
        }
        String place = VietnameseText.clean(wanted.place());
        long id = book.writing().write(act(wanted.kind(), place), work -> {
            VerificationRecord row = wanted.id() == 0
                    ? new VerificationRecord()
                    : work.reading().fetchSingle(VERIFICATION, VERIFICATION.ID.eq(wanted.id()));
            row.setCandidacyId(candidacyId);
            fill(row, wanted);
            row.setReplyDueOn(replyDue(wanted).orElse(null));
            if (wanted.id() != 0) {
                work.update(row);
                return wanted.id();
            }
            return work.insert(row);
        });
        return new Saved.Accepted(id, findings);
    }

    private static Act act(Verification.Kind kind, String place) {
        return Act.named(kind.isOpinion() ? "action.dossier.opinion" : "action.dossier.verification", place);
    }

    public void remove(long id) {
        book.writing().run(Act.named("action.dossier.verification_removed"), work -> work.delete(VERIFICATION, id));
    }

    /** By when an opinion is wanted once its letter goes out on a day; a check has its limit from the rules alone. */
    public Optional<LocalDate> wantedBy(Verification letter, LocalDate on) {
        return letter.kind().isOpinion() ? letter.replyDue().or(() -> Optional.of(opinionDue(on))) : Optional.empty();
    }

    /** Counted from the receipt of the letter, or from the day it went out while the receipt is not known. */
    private Optional<LocalDate> replyDue(Verification wanted) {
        if (wanted.kind().isOpinion()) {
            return wanted.replyDue().or(() -> wanted.sent().on().map(this::opinionDue));
        }
        String key = wanted.where() == Verification.Place.ABROAD
                ? RuleKeys.VERIFY_REPLY_ABROAD
                : RuleKeys.VERIFY_REPLY_DOMESTIC;
        return wanted.sent()
                .receivedOn()
                .or(() -> wanted.sent().on())
                .map(basis -> process.now().calculator().compute(key, basis))
                .flatMap(r -> r instanceof DeadlineResult.Computed day ? Optional.of(day.due()) : Optional.empty());
    }

    /** No rule says how long an opinion may take, so that the office does. */
    private LocalDate opinionDue(LocalDate sent) {
        SettingValues settings = new Settings(book).now();
        FirstDay first = settings.flag(SettingKey.COUNT_FIRST_DAY) ? FirstDay.COUNTED : FirstDay.NOT_COUNTED;
        return WorkingDays.add(
                sent,
                settings.whole(SettingKey.OPINION_REPLY_DAYS),
                process.now().calculator().holidays(),
                first);
    }

    private Optional<FieldFinding> ahead(String field, Optional<LocalDate> day) {
        LocalDate today = LocalDate.now(book.writing().author().clock());
        return day.filter(today::isBefore).map(late -> FieldFinding.of(field, Fault.IN_FUTURE));
    }

    private List<FieldFinding> findings(long candidacyId, Verification wanted) {
        List<FieldFinding> found = new ArrayList<>();
        if (VietnameseText.clean(wanted.place()).isEmpty()) {
            found.add(FieldFinding.of("place", Fault.EMPTY));
        }
        if (VietnameseText.clean(wanted.about()).isEmpty()) {
            found.add(FieldFinding.of("about", Fault.EMPTY));
        }
        ahead("received", wanted.sent().receivedOn()).ifPresent(found::add);
        ahead("replyOn", wanted.reply().on()).ifPresent(found::add);
        before(wanted.sent().receivedOn(), wanted.sent().on())
                .ifPresent(day -> found.add(FieldFinding.of("received", Fault.BEFORE_PREDECESSOR, day)));
        before(wanted.reply().on(), wanted.sent().on())
                .ifPresent(day -> found.add(FieldFinding.of("replyOn", Fault.BEFORE_PREDECESSOR, day)));
        before(wanted.replyDue(), wanted.sent().on())
                .filter(day -> wanted.kind().isOpinion())
                .ifPresent(day -> found.add(FieldFinding.of("due", Fault.BEFORE_PREDECESSOR, day)));
        wanted.reply().opinion().ifPresent(counts -> counted(counts, found));
        VerificationRecord row = new VerificationRecord();
        fill(row, wanted);
        found.addAll(TooLong.in(row, FIELDS));
        if (checksOwn(candidacyId, wanted.checker())) {
            found.add(FieldFinding.of("checker", Fault.CHECKER_IS_RELATIVE, wanted.checker()));
        }
        return found;
    }

    private static void counted(Verification.Opinion counts, List<FieldFinding> found) {
        if (counts.inFavour() > counts.asked()) {
            found.add(FieldFinding.of("inFavour", Fault.PART_OVER_WHOLE, counts.inFavour(), counts.asked()));
        } else if (counts.inFavour() + counts.against() > counts.asked()) {
            found.add(FieldFinding.of(
                    "against", Fault.PART_OVER_WHOLE, counts.inFavour() + counts.against(), counts.asked()));
        }
    }

    private static Optional<LocalDate> before(Optional<LocalDate> later, Optional<LocalDate> earlier) {
        return earlier.filter(e -> later.filter(l -> l.isBefore(e)).isPresent());
    }

    private boolean checksOwn(long candidacyId, String checker) {
        Record2<Long, String> person = book.reading()
                .select(PERSON.ID, PERSON.FULL_NAME)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(CANDIDACY.ID.eq(candidacyId))
                .fetchSingle();
        List<String> relatives = book.reading()
                .select(FAMILY_MEMBER.FULL_NAME)
                .from(FAMILY_MEMBER)
                .where(FAMILY_MEMBER.PERSON_ID.eq(person.value1()))
                .fetch(FAMILY_MEMBER.FULL_NAME);
        return !RelativeCheckerCheck.check(checker, person.value2(), relatives).isEmpty();
    }

    private static void fill(VerificationRecord row, Verification wanted) {
        row.setKind(wanted.kind().name());
        row.setAbout(VietnameseText.clean(wanted.about()));
        row.setPlace(VietnameseText.clean(wanted.place()));
        row.setAbroad(wanted.where() == Verification.Place.ABROAD);
        row.setSentNo(orNull(VietnameseText.clean(wanted.sent().number())));
        row.setSentOn(wanted.sent().on().orElse(null));
        row.setReceivedOn(wanted.sent().receivedOn().orElse(null));
        row.setReplyNo(orNull(VietnameseText.clean(wanted.reply().number())));
        row.setReplyOn(wanted.reply().on().orElse(null));
        row.setResult(orNull(VietnameseText.nfc(wanted.reply().result())));
        Optional<Verification.Opinion> counts = wanted.reply().opinion();
        row.setAsked(counts.map(Verification.Opinion::asked).orElse(null));
        row.setInFavour(counts.map(Verification.Opinion::inFavour).orElse(null));
        row.setAgainst(counts.map(Verification.Opinion::against).orElse(null));
        row.setChecker(orNull(VietnameseText.clean(wanted.checker())));
        row.setNote(orNull(VietnameseText.nfc(wanted.note())));
    }
}
