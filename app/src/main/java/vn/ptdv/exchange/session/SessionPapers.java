package vn.ptdv.exchange.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ptdv.document.kind.AdmissionDecision;
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
import vn.ptdv.document.model.Signature;
import vn.ptdv.exchange.report.OfficeHead;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** Makes the papers of one session from the book. */
public final class SessionPapers {
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,8})[-/](.*)");
    private static final int USUAL_PROBATION = 12;

    private final ProcessTable process;
    private final SettingValues settings;
    private final Meeting meeting;
    private final List<Dossier> dossiers;

    public SessionPapers(Book book, ProcessTable process, SettingValues settings, long sessionId) {
        SessionStore store = new SessionStore(book.reading());
        this.process = process;
        this.settings = settings;
        this.meeting = store.get(sessionId).orElseThrow();
        this.dossiers = new DossierReader(book, process).read(store.items(sessionId), meeting.on());
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
                        .filter(d -> !d.item().decisionNumber().isEmpty())
                        .map(d -> paper(
                                kind, d.item().decisionNumber() + " " + d.item().name(), decision(d)))
                        .toList();
        };
    }

    private List<SessionPaper> lists(SessionPaper.Kind paper) {
        List<SessionPaper> papers = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.ADMIT, ItemKind.RECOGNISE)) {
            List<CandidateRow> people = of(kind).stream().map(Dossier::row).toList();
            if (!people.isEmpty()) {
                papers.add(paper(paper, Texts.ofEnum("paper.session.matter", kind), list(paper, kind, people)));
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

    private OfficialDocument minutes() {
        List<MinutesPaper.Matter> matters = Arrays.stream(ItemKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .map(kind -> new MinutesPaper.Matter(
                        Texts.ofEnum("paper.session.matter", kind),
                        of(kind).stream().map(this::course).toList(),
                        outcome(kind)))
                .toList();
        return new MinutesPaper(
                        head("BB", Optional.of(meeting.on())),
                        lowerFirst(meeting.title()),
                        meeting.on(),
                        orBlank(meeting.place()),
                        new MinutesPaper.Attendance(
                                meeting.members(),
                                present(),
                                absent(),
                                orBlank(meeting.chair()),
                                orBlank(meeting.secretary())),
                        matters,
                        Signature.of(Texts.of("paper.session.clerk"), "", meeting.secretary()))
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

    private String outcome(ItemKind kind) {
        int needed = Tally.needed(process.now().decidingVote(), meeting.on(), meeting.members());
        return Texts.of(
                "paper.session.outcome",
                count(kind, Conclusion.AGREED),
                count(kind, Conclusion.REFUSED),
                count(kind, Conclusion.POSTPONED),
                needed,
                meeting.members());
    }

    private OfficialDocument conclusion() {
        List<String> lines = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            for (Conclusion conclusion : Conclusion.values()) {
                List<String> names = names(kind, conclusion);
                if (!names.isEmpty()) {
                    lines.add(Texts.family(
                            "paper.session.concluded",
                            kind.name() + "." + conclusion.name(),
                            names.size(),
                            String.join(", ", names)));
                }
            }
        }
        String about = Arrays.stream(ItemKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .map(kind -> lowerFirst(Texts.ofEnum("paper.session.matter", kind)))
                .collect(Collectors.joining(", "));
        return new ConclusionNotice(head("TB", Optional.empty()), meeting.on(), orBlank(about), lines).document();
    }

    private OfficialDocument decision(Dossier dossier) {
        Letterhead head = OfficeHead.of(
                settings,
                number(dossier.item().decisionNumber()),
                dossier.days().decided().or(() -> Optional.of(meeting.on())));
        return switch (dossier.item().kind()) {
            case ADMIT ->
                new AdmissionDecision(
                                head,
                                dossier.again()
                                        ? AdmissionDecision.Variant.READMISSION
                                        : AdmissionDecision.Variant.NORMAL,
                                dossier.person(),
                                dossier.proposals(),
                                dossier.helper(),
                                probation())
                        .document();
            case RECOGNISE ->
                new RecognitionDecision(
                                head,
                                dossier.person(),
                                dossier.proposals(),
                                dossier.days().ceremony().orElse(meeting.on()),
                                dossier.days().official().orElse(meeting.on()))
                        .document();
            case REMOVE ->
                new RemovalDecision(
                                head,
                                dossier.person(),
                                dossier.proposals(),
                                dossier.days().ceremony(),
                                dossier.item().note())
                        .document();
        };
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

    private List<Dossier> of(ItemKind kind) {
        return dossiers.stream().filter(d -> d.item().kind() == kind).toList();
    }

    private List<String> names(ItemKind kind, Conclusion conclusion) {
        return of(kind).stream()
                .filter(d -> d.item().conclusion().filter(c -> c == conclusion).isPresent())
                .map(d -> d.item().name())
                .toList();
    }

    private int count(ItemKind kind, Conclusion conclusion) {
        return names(kind, conclusion).size();
    }

    private int present() {
        return meeting.present() == 0 ? meeting.members() : meeting.present();
    }

    private String absent() {
        int away = meeting.members() - present();
        return away == 0 ? "" : Texts.of("paper.session.absent", away);
    }

    private static String orBlank(String text) {
        return text.isBlank() ? Texts.of("paper.session.blank") : text;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
