package vn.ptdv.ui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.application.Platform;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Closed;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.session.Resolutions;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;

/** One session: what is on the agenda, the grid of votes, and the close. */
final class AgendaController extends Controller {
    private final SessionDesk desk;
    private final long sessionId;
    private final Runnable back;
    private final AgendaModel model = new AgendaModel();
    private final AgendaView view;

    /** What the screen shows, read in one go. */
    private record Agenda(Meeting meeting, List<SessionItem> items, Map<Long, Resolutions> earlier) {}

    AgendaController(SessionDesk desk, long sessionId, Runnable back) {
        this.desk = desk;
        this.sessionId = sessionId;
        this.back = back;
        this.view = new AgendaView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::refresh)));
        load();
    }

    @Override
    public boolean mayLeave() {
        if (!model.changed.get()) {
            return true;
        }
        Optional<Integer> answer = desk.kit()
                .dialogs()
                .choose(new Choice(
                        Texts.of("sessionui.unsaved"),
                        Texts.of("sessionui.unsavedText"),
                        List.of(Texts.of("sessionui.saveVotes"), Texts.of("sessionui.drop"))));
        if (answer.isEmpty()) {
            return false;
        }
        if (answer.get() == 0) {
            return saved(desk.acts().saveVotes(sessionId, votes()));
        }
        model.changed.set(false);
        return true;
    }

    void focus() {
        view.focusFirst();
    }

    void onBack() {
        back.run();
    }

    void onFacts() {
        model.meeting.get().filter(m -> mayLeave()).ifPresent(m -> MeetingForm.edit(desk, m));
    }

    void onPick() {
        model.meeting.get().filter(m -> mayLeave()).ifPresent(meeting -> PickController.pick(desk, meeting));
    }

    void onSave() {
        if (model.changed.get() && model.isOpen()) {
            desk.kit()
                    .tasks()
                    .start(Job.of(progress -> desk.acts().saveVotes(sessionId, votes()))
                            .until(whileActive())
                            .onDone(this::saved));
        }
    }

    /** Moves a dossier up or down the agenda; below zero is up. */
    void onMove(long itemId, int by) {
        List<Long> order =
                new ArrayList<>(model.rows.get().stream().map(r -> r.item.id()).toList());
        int from = order.indexOf(itemId);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size() || !model.isOpen() || !mayLeave()) {
            return;
        }
        Collections.swap(order, from, to);
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.acts().reorder(sessionId, order)).until(whileActive()));
    }

    void onRemove(long itemId) {
        if (model.isOpen() && mayLeave()) {
            desk.kit()
                    .tasks()
                    .start(Job.of(progress -> desk.acts().remove(sessionId, itemId))
                            .until(whileActive()));
        }
    }

    /** Full assent for each dossier on which nothing was typed yet. */
    void onFill() {
        model.rows.get().stream()
                .filter(VoteRow::isUntouched)
                .filter(r -> r.conclusion.get().isEmpty())
                .forEach(row -> {
                    row.inFavour.set(row.present.get());
                    row.against.set("0");
                });
    }

    void onClose() {
        if (!model.isOpen() || model.changed.get() && !saved(desk.acts().saveVotes(sessionId, votes()))) {
            return;
        }
        model.meeting
                .get()
                .flatMap(meeting -> ClosingController.ask(desk, meeting))
                .ifPresent(this::close);
    }

    private void close(ClosingController.Order order) {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.closing().close(sessionId, order.numbering(), order.approval()))
                        .titled(Texts.of("sessionui.closing"))
                        .onDone(this::closed));
    }

    private void closed(Closed closed) {
        if (closed instanceof Closed.Done done) {
            model.said.set(Texts.of("sessionui.closed", done.decisions()));
        } else if (closed instanceof Closed.Refused refused) {
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
        }
    }

    private List<vn.ptdv.store.session.SessionActs.Vote> votes() {
        return model.rows.get().stream().map(VoteRow::vote).toList();
    }

    private boolean saved(Saved saved) {
        OptionalInt unreadable = IntStream.range(0, model.rows.get().size())
                .filter(i -> model.rows.get().get(i).isUnreadable())
                .findFirst();
        if (saved instanceof Saved.Refused refused) {
            desk.kit()
                    .dialogs()
                    .message(
                            Texts.of("sessionui.notSaved"),
                            String.join(
                                    "\n",
                                    refused.findings().stream().map(this::words).toList()));
            return false;
        }
        model.changed.set(false);
        model.said.set(
                unreadable.isPresent()
                        ? Texts.of("sessionui.savedPart", unreadable.getAsInt() + 1)
                        : Texts.of("sessionui.saved"));
        return true;
    }

    private String words(vn.ptdv.model.entry.FieldFinding finding) {
        String id = finding.field().substring(finding.field().indexOf(':') + 1);
        return model.rows.get().stream()
                .filter(r -> String.valueOf(r.item.id()).equals(id))
                .map(r -> Texts.of("sessionui.faultOf", r.item.name(), FieldWords.of(finding)))
                .findFirst()
                .orElseGet(() -> FieldWords.of(finding));
    }

    // What was typed and not saved is never taken away by news from elsewhere.
    private void refresh() {
        if (!model.changed.get()) {
            load();
        }
    }

    private void load() {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> read())
                        .latestWins("sessions.agenda")
                        .until(whileActive())
                        .onDone(found -> found.ifPresentOrElse(this::show, back)));
    }

    private Optional<Agenda> read() {
        return desk.store().get(sessionId).map(meeting -> {
            List<SessionItem> items = desk.store().items(sessionId);
            return new Agenda(meeting, items, Resolutions.of(desk.services().book(), items));
        });
    }

    private void show(Agenda agenda) {
        Meeting meeting = agenda.meeting();
        var rules = desk.process().now().rules();
        model.meeting.set(Optional.of(meeting));
        model.needed.set(
                Texts.of("sessionui.needed", Tally.needed(rules, meeting.on(), meeting.members()), meeting.members()));
        model.rows.set(agenda.items().stream()
                .map(item -> new VoteRow(
                        new VoteRow.Start(
                                item, agenda.earlier().getOrDefault(item.id(), Resolutions.NONE), meeting.present()),
                        ballot -> Tally.of(rules, meeting.on(), meeting.members(), ballot),
                        this::typed))
                .toList());
        model.changed.set(false);
        count();
    }

    private void typed() {
        model.changed.set(true);
        model.said.set("");
        count();
    }

    private void count() {
        model.summary.set(Texts.of(
                "sessionui.summary",
                model.rows.get().size(),
                concluded(Conclusion.AGREED),
                concluded(Conclusion.REFUSED),
                concluded(Conclusion.POSTPONED),
                model.rows.get().stream()
                        .filter(r -> r.conclusion.get().isEmpty())
                        .count()));
    }

    private long concluded(Conclusion conclusion) {
        return model.rows.get().stream()
                .filter(r -> r.conclusion.get().filter(c -> c == conclusion).isPresent())
                .count();
    }

    /** Whether a dossier may be taken off, asked first because its typed votes go with it. */
    boolean mayRemove(VoteRow row) {
        return row.isUntouched()
                || desk.kit()
                        .dialogs()
                        .confirm(Question.plain(
                                Texts.of("sessionui.remove"),
                                Texts.of("sessionui.removeText", row.item.name()),
                                Texts.of("sessionui.remove")));
    }
}
