package vn.ptdv.ui.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.Term;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.session.ClosePlan;
import vn.ptdv.model.session.Closed;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;

/** Asks for the numbers of the decisions and shows, before anything is written, what closing will do. */
final class ClosingController extends Controller {
    static final String FIRST = "firstNumber";
    static final String SUFFIX = "suffix";
    static final String SIGNED = "signedOn";
    static final String SIGNER = "signer";
    static final String REASON = "reason";
    static final String APPROVER = "approver";
    private final SessionDesk desk;
    private final Meeting meeting;
    private final Fields fields;
    private final ClosingModel model = new ClosingModel();
    private final ClosingView view;
    private Series series = new Series("", "", List.of(), 1);

    /** The series from which the numbers are taken, its first free one, and who may sign. */
    private record Series(String body, String term, List<Signer> signers, int next) {}

    /** What was agreed to in the preview. */
    record Order(Numbering numbering, Optional<Approval> approval) {}

    ClosingController(SessionDesk desk, Meeting meeting) {
        this.desk = desk;
        this.meeting = meeting;
        this.fields = new Fields(4, desk.kit().clock()::today)
                .number(FIRST, Texts.of("sessionui.firstNumber"), FieldBox.Need.NEEDED)
                .line(SUFFIX, Texts.of("sessionui.suffix"), FieldBox.Need.NEEDED)
                .day(SIGNED, Texts.of("sessionui.signedOn"), FieldBox.Need.NEEDED)
                .line(SIGNER, Texts.of("sessionui.signer"), FieldBox.Need.OPTIONAL)
                .wideLine(REASON, Texts.of("sessionui.reason"), FieldBox.Need.NEEDED)
                .line(APPROVER, Texts.of("sessionui.approver"), FieldBox.Need.NEEDED);
        fields.hide(REASON);
        fields.hide(APPROVER);
        LocalDate today = desk.kit().clock().today();
        fields.setDay(SIGNED, today.isBefore(meeting.on()) ? meeting.on() : today);
        fields.onChange(this::plan);
        this.view = new ClosingView(model, this, fields, desk.kit().memory());
    }

    static Optional<Order> ask(SessionDesk desk, Meeting meeting) {
        ClosingController closing = new ClosingController(desk, meeting);
        boolean wanted = desk.kit()
                .dialogs()
                .form(new Form(Texts.of("sessionui.close"), closing, Texts.of("sessionui.close"), closing::accept));
        return wanted ? closing.numbering().map(n -> new Order(n, closing.approval())) : Optional.empty();
    }

    /** Tells what could not be done; hands back what is to be said once the session is closed. */
    static Optional<String> told(SessionDesk desk, SessionDesk.Ended ended) {
        if (!ended.lacking().isEmpty()) {
            desk.kit().dialogs().message(Texts.of("sessionui.paperLacks"), String.join("\n", ended.lacking()));
        }
        if (ended.closed() instanceof Closed.Done done) {
            return Optional.of(Texts.of("sessionui.closed", done.decisions()));
        }
        Closed.Refused refused = (Closed.Refused) ended.closed();
        desk.kit()
                .dialogs()
                .message(
                        Texts.of("sessionui.notClosed"),
                        String.join(
                                "\n",
                                refused.findings().stream()
                                        .map(FieldWords::of)
                                        .distinct()
                                        .toList()));
        return Optional.empty();
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        desk.kit().tasks().start(Job.of(progress -> series()).until(whileActive).onDone(this::propose));
    }

    private Series series() {
        SettingValues settings = desk.services().settings().now();
        String body = settings.text(SettingKey.ISSUER_CODE);
        String term = settings.term().map(ClosingController::years).orElse("");
        return new Series(
                body,
                term,
                settings.signers(),
                desk.store().nextNumber(body, term, Texts.of("sessionui.decisionKind")));
    }

    private void propose(Series found) {
        series = found;
        fields.set(SUFFIX, Texts.of("sessionui.decisionSuffix", found.body()));
        found.signers().stream().findFirst().map(Signer::name).ifPresent(name -> fields.set(SIGNER, name));
        fields.setNumber(FIRST, found.next());
        plan();
    }

    private static String years(Term term) {
        return term.from().getYear() + "-" + term.to().getYear();
    }

    private Optional<Numbering> numbering() {
        return fields.number(FIRST)
                .flatMap(first -> fields.day(SIGNED)
                        .map(signed -> new Numbering(
                                series.body(),
                                series.term(),
                                Texts.of("sessionui.decisionKind"),
                                first,
                                fields.text(SUFFIX).strip(),
                                signed,
                                fields.text(SIGNER).strip())));
    }

    private Optional<Approval> approval() {
        return Optional.of(new Approval(
                        fields.text(REASON).strip(), fields.text(APPROVER).strip()))
                .filter(Approval::isComplete);
    }

    private void plan() {
        numbering()
                .filter(n ->
                        model.planned.get().filter(p -> p.numbering().equals(n)).isEmpty())
                .ifPresent(numbering -> desk.kit()
                        .tasks()
                        .start(Job.of(progress -> new ClosingModel.Planned(
                                        numbering, desk.closing().preview(meeting.id(), numbering)))
                                .latestWins("sessions.plan")
                                .until(whileActive())
                                .onDone(this::show)));
    }

    private void show(ClosingModel.Planned planned) {
        ClosePlan plan = planned.plan();
        model.planned.set(Optional.of(planned));
        model.lines.set(lines(plan));
        List<String> numbers = plan.numbers();
        model.summary.set(
                numbers.isEmpty()
                        ? Texts.of("sessionui.planNone", plan.events())
                        : Texts.of(
                                "sessionui.plan",
                                numbers.size(),
                                numbers.get(0),
                                numbers.get(numbers.size() - 1),
                                plan.events(),
                                plan.concluded(Conclusion.REFUSED),
                                plan.concluded(Conclusion.POSTPONED)));
        if (plan.isPossible() && plan.needsApproval()) {
            fields.show(REASON);
            fields.show(APPROVER);
        }
        say(plan);
    }

    private void say(ClosePlan plan) {
        List<FieldFinding> rest = fields.mark(plan.findings());
        long votes = rest.stream().filter(f -> f.field().startsWith("votes:")).count();
        if (votes > 0) {
            model.wrong.set(Texts.of("sessionui.planVotes", votes));
        } else if (!plan.isPossible()) {
            model.wrong.set(Texts.of("sessionui.planImpossible"));
        } else if (plan.needsApproval()) {
            model.wrong.set(Texts.of("sessionui.planReason", plan.obstacles().size()));
        } else {
            model.wrong.set("");
        }
    }

    private static List<ClosingModel.Line> lines(ClosePlan plan) {
        Map<Long, String> why = new HashMap<>();
        for (Closed.Obstacle obstacle : plan.obstacles()) {
            why.put(obstacle.itemId(), obstacle.reasons());
        }
        for (FieldFinding finding : plan.findings()) {
            if (finding.field().startsWith("votes:")) {
                why.put(Long.valueOf(finding.field().substring("votes:".length())), FieldWords.of(finding));
            }
        }
        return plan.lines().stream()
                .map(l -> new ClosingModel.Line(
                        l.itemId(),
                        l.name(),
                        l.conclusion()
                                .map(c -> Texts.ofEnum("sessionui.conclusion", c))
                                .orElse(""),
                        l.number(),
                        l.events(),
                        why.getOrDefault(l.itemId(), "")))
                .toList();
    }

    private boolean accept() {
        if (!fields.unreadable(FIRST, SUFFIX, SIGNED).isEmpty()) {
            return false;
        }
        Optional<ClosePlan> plan = model.planned
                .get()
                .filter(p -> numbering().filter(p.numbering()::equals).isPresent())
                .map(ClosingModel.Planned::plan);
        if (plan.isEmpty()) {
            return false;
        }
        if (plan.get().needsApproval() && approval().isEmpty()) {
            say(plan.get());
            return plan.get().isPossible()
                    && fields.unreadable(REASON, APPROVER).isEmpty();
        }
        say(plan.get());
        return plan.get().isPossible();
    }
}
