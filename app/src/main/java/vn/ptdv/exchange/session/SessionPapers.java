package vn.ptdv.exchange.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ptdv.document.kind.AdmissionDecision;
import vn.ptdv.document.kind.CancelDecision;
import vn.ptdv.document.kind.CandidateList;
import vn.ptdv.document.kind.CandidateRow;
import vn.ptdv.document.kind.ConclusionNotice;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.MinutesPaper;
import vn.ptdv.document.kind.RecognitionDecision;
import vn.ptdv.document.kind.RemovalDecision;
import vn.ptdv.document.kind.SubmissionPaper;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.report.OfficeHead;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.ClosePlan;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.model.session.Subject;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.session.Attendance;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** Makes the papers of one session from the book. */
public final class SessionPapers {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,8})[-/](.*)");
    /** Subjects whose conclusions have words of their own. */
    private static final Set<String> WORDED = Set.of("ADMIT", "RECOGNISE", "REMOVE");

    private static final int USUAL_PROBATION = 12;

    private final ProcessTable process;
    private final SettingValues settings;
    private final Meeting meeting;
    private final List<Attendee> attendees;
    private final List<Dossier> dossiers;

    public SessionPapers(Book book, ProcessTable process, SettingValues settings, long sessionId) {
        SessionStore store = new SessionStore(book.reading());
        this.process = process;
        this.settings = settings;
        this.meeting = store.get(sessionId).orElseThrow();
        this.attendees = new Attendance(book.reading()).of(sessionId);
        this.dossiers = new DossierReader(book, process).read(store.items(sessionId), meeting.on());
    }

    private SessionPapers(SessionPapers other, List<Dossier> dossiers) {
        this.process = other.process;
        this.settings = other.settings;
        this.meeting = other.meeting;
        this.attendees = other.attendees;
        this.dossiers = dossiers;
    }

    /** The papers as they will be once the session is closed in this way. */
    SessionPapers closing(ClosePlan plan, LocalDate signedOn) {
        Map<Long, String> numbers = new HashMap<>();
        plan.lines().forEach(line -> numbers.put(line.itemId(), line.number()));
        return new SessionPapers(
                this,
                dossiers.stream()
                        .map(d -> d.decided(numbers.getOrDefault(d.item().id(), ""), signedOn))
                        .toList());
    }

    Meeting meeting() {
        return meeting;
    }

    /** Whom an item is about. */
    String name(long itemId) {
        return dossiers.stream()
                .filter(d -> d.item().id() == itemId)
                .map(d -> d.item().name())
                .findFirst()
                .orElse("");
    }

    /** The decisions by item. */
    Map<Long, OfficialDocument> decisions() {
        Map<Long, OfficialDocument> made = new LinkedHashMap<>();
        dossiers.stream()
                .filter(d -> !d.item().decisionNumber().isEmpty() && isWorded(d))
                .forEach(d -> made.put(d.item().id(), decision(d)));
        return made;
    }

    /** The papers of a kind; empty where the session has none, such as decisions before it is closed. */
    public List<SessionPaper> of(SessionPaper.Kind kind) {
        return switch (kind) {
            case SUBMISSION -> lists(kind);
            case LIST -> lists(kind);
            case MINUTES -> List.of(paper(kind, "", minutes()));
            case CONCLUSION -> List.of(paper(kind, "", conclusion()));
            case DECISIONS ->
                dossiers.stream()
                        .filter(d -> !d.item().decisionNumber().isEmpty() && isWorded(d))
                        .map(d -> paper(
                                kind, d.item().decisionNumber() + " " + d.item().name(), decision(d)))
                        .toList();
        };
    }

    private List<SessionPaper> lists(SessionPaper.Kind paper) {
        List<SessionPaper> papers = new ArrayList<>();
        for (Subject subject : subjects()) {
            List<CandidateRow> people = of(subject).stream().map(Dossier::row).toList();
            if (subject.kind() == ItemKind.ADMIT || subject.kind() == ItemKind.RECOGNISE) {
                papers.add(paper(paper, matter(subject), list(paper, subject.kind(), people)));
            }
        }
        return papers;
    }

    private OfficialDocument list(SessionPaper.Kind paper, ItemKind kind, List<CandidateRow> people) {
        SubmissionPaper.Matter matter =
                kind == ItemKind.ADMIT ? SubmissionPaper.Matter.ADMISSION : SubmissionPaper.Matter.RECOGNITION;
        if (paper == SessionPaper.Kind.SUBMISSION) {
            return new SubmissionPaper(head("TTr", Optional.empty()), matter, body(), people).document();
        }
        String subject = lowerFirst(Texts.ofEnum("paper.submission.annex", matter));
        return new CandidateList(head("DS", Optional.empty()), subject, people).document();
    }

    OfficialDocument minutes() {
        List<MinutesPaper.Matter> matters = subjects().stream()
                .map(subject -> new MinutesPaper.Matter(
                        matter(subject), of(subject).stream().map(this::course).toList(), outcome(subject)))
                .toList();
        return new MinutesPaper(
                        head("BB", Optional.of(meeting.on())),
                        lowerFirst(meeting.title()),
                        meeting.on(),
                        orBlank(meeting.place()),
                        new MinutesPaper.Attendance(
                                meeting.members(),
                                present(),
                                names(),
                                absent(),
                                orBlank(meeting.chair()),
                                orBlank(meeting.secretary())),
                        matters,
                        new MinutesPaper.Signers(meeting.secretary(), meeting.chair()))
                .document();
    }

    private String course(Dossier dossier) {
        SessionItem item = dossier.item();
        String conclusion = item.conclusion()
                .map(c -> Texts.ofEnum("paper.session.conclusion", c))
                .orElse(Texts.of("paper.session.blank"));
        return item.ballot()
                .map(b -> Texts.of(
                        "paper.session.course",
                        item.name(),
                        item.unit(),
                        b.inFavour(),
                        meeting.members(),
                        b.against(),
                        conclusion))
                .orElse(Texts.of("paper.session.courseOpen", item.name(), item.unit(), conclusion));
    }

    private String outcome(Subject subject) {
        int needed = Tally.needed(process.now().decidingVote(), meeting.on(), meeting.members());
        return Texts.of(
                "paper.session.outcome",
                count(subject, Conclusion.AGREED),
                count(subject, Conclusion.REFUSED),
                count(subject, Conclusion.POSTPONED),
                needed,
                meeting.members());
    }

    private OfficialDocument conclusion() {
        List<String> lines = new ArrayList<>();
        for (Subject subject : subjects()) {
            for (Conclusion conclusion : Conclusion.values()) {
                List<String> names = names(subject, conclusion);
                if (!names.isEmpty()) {
                    lines.add(Texts.family(
                            "paper.session.concluded",
                            (WORDED.contains(subject.code()) ? subject.code() : "OTHER") + "." + conclusion.name(),
                            names.size(),
                            String.join(", ", names),
                            lowerFirst(subject.label())));
                }
            }
        }
        String about =
                subjects().stream().map(subject -> lowerFirst(matter(subject))).collect(Collectors.joining(", "));
        return new ConclusionNotice(head("TB", Optional.empty()), meeting.on(), orBlank(about), lines).document();
    }

    /** What is asked in this session, in the order of the agenda. */
    private List<Subject> subjects() {
        return dossiers.stream().map(d -> d.item().subject()).distinct().toList();
    }

    private static String matter(Subject subject) {
        return Texts.of("paper.session.matter", lowerFirst(subject.label()));
    }

    /** Nothing can be worded that cancels a decision which the events do not know. */
    private static boolean isWorded(Dossier dossier) {
        return dossier.item().kind().isDecided()
                && (dossier.item().kind() != ItemKind.CANCEL
                        || dossier.cancels().isPresent());
    }

    private OfficialDocument decision(Dossier dossier) {
        Letterhead head = OfficeHead.of(
                settings,
                number(dossier.item().decisionNumber()),
                dossier.days().decided().or(() -> Optional.of(meeting.on())));
        return switch (dossier.item().kind()) {
            case ADMIT -> admission(head, dossier).document();
            case RECOGNISE ->
                new RecognitionDecision(
                                head,
                                dossier.person(),
                                dossier.proposals(),
                                dossier.days().ceremony().orElse(meeting.on()),
                                dossier.days().official().orElse(meeting.on()))
                        .document();
            case CANCEL ->
                new CancelDecision(
                                head,
                                dossier.person(),
                                dossier.cancels().orElseThrow(),
                                dossier.item().note())
                        .document();
            case REMOVE, EXTEND, OPINION ->
                new RemovalDecision(
                                head,
                                dossier.person(),
                                dossier.proposals(),
                                dossier.days().ceremony(),
                                dossier.item().note())
                        .document();
        };
    }

    private AdmissionDecision admission(Letterhead head, Dossier dossier) {
        return new AdmissionDecision(
                head,
                dossier.again() ? AdmissionDecision.Variant.READMISSION : AdmissionDecision.Variant.NORMAL,
                dossier.person(),
                dossier.proposals(),
                dossier.helper(),
                probation());
    }

    private int probation() {
        return process.now()
                .rules()
                .value(RuleKeys.PROBATION, meeting.on())
                .map(rule -> Integer.parseInt(rule.value()))
                .orElse(USUAL_PROBATION);
    }

    private DocumentNumber number(String code) {
        Matcher parts = NUMBER.matcher(code);
        return parts.matches()
                ? DocumentNumber.of(Integer.parseInt(parts.group(1)), parts.group(2))
                : DocumentNumber.blank(code);
    }

    private Letterhead head(String kind, Optional<LocalDate> day) {
        return OfficeHead.of(settings, DocumentNumber.blank(kind + "/" + settings.text(SettingKey.ISSUER_CODE)), day);
    }

    private SessionPaper paper(SessionPaper.Kind kind, String name, OfficialDocument document) {
        String title = Texts.ofEnum("paper.session.name", kind);
        return new SessionPaper(name.isEmpty() ? title : title + " " + name, document);
    }

    private String body() {
        String named = settings.text(SettingKey.DECIDING_BODY);
        return Texts.of(
                "paper.session.body",
                named.isEmpty() ? Texts.of("paper.session.standing") : named,
                settings.text(SettingKey.COMMITTEE_NAME));
    }

    private List<Dossier> of(Subject subject) {
        return dossiers.stream().filter(d -> d.item().subject().equals(subject)).toList();
    }

    private List<String> names(Subject subject, Conclusion conclusion) {
        return of(subject).stream()
                .filter(d -> d.item().conclusion().filter(c -> c == conclusion).isPresent())
                .map(d -> d.item().name())
                .toList();
    }

    private int count(Subject subject, Conclusion conclusion) {
        return names(subject, conclusion).size();
    }

    private int present() {
        return meeting.present() == 0 ? meeting.members() : meeting.present();
    }

    /** Who was there, where it was noted by name. */
    private String names() {
        return attendees.stream()
                .filter(Attendee::isPresent)
                .map(a -> a.post().isBlank() ? a.name() : Texts.of("paper.session.named", a.name(), a.post()))
                .collect(Collectors.joining(", "));
    }

    private String absent() {
        List<String> named = attendees.stream()
                .filter(a -> !a.isPresent())
                .map(a ->
                        a.reason().isBlank() ? a.name() : Texts.of("paper.session.absentReason", a.name(), a.reason()))
                .toList();
        int away = meeting.members() - present();
        if (!named.isEmpty()) {
            return Texts.of("paper.session.absentNames", named.size(), String.join(", ", named));
        }
        return away == 0 ? "" : Texts.of("paper.session.absent", away);
    }

    private static String orBlank(String text) {
        return text.isBlank() ? Texts.of("paper.session.blank") : text;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
