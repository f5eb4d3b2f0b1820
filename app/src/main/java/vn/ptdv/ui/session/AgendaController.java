package vn.ptdv.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.application.Platform;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.session.SessionFiles;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.logic.session.DecidingVote;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.session.Resolutions;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.template.PrintDesk;

/** One session: what is on the agenda, the grid of votes, and the close. */
final class AgendaController extends Controller {
    private final SessionDesk desk;
    private final long sessionId;
    private final Runnable back;
    private final AgendaModel model = new AgendaModel();
    private final VoteEdits edits = new VoteEdits(this::typed);
    private final TypedVotes votes;
    private final AgendaView view;

    /** What the screen shows, read in one go. */
    private record Agenda(
            Meeting meeting,
            List<Attendee> attendees,
            List<SessionItem> items,
            Map<Long, Resolutions> earlier,
            DecidingVote vote) {}

    AgendaController(SessionDesk desk, long sessionId, Runnable back) {
        this.desk = desk;
        this.sessionId = sessionId;
        this.back = back;
        this.votes = new TypedVotes(desk, sessionId, model);
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
        return !model.changed.get()
                || keepsVotes()
                        .filter(keep -> keep == Keep.DROP || votes.isSavedNow())
                        .isPresent();
    }

    /** What becomes of typed votes. */
    private enum Keep {
        SAVE,
        DROP
    }

    /** Asks what becomes of the typed votes; dropped ones are gone when it answers. */
    private Optional<Keep> keepsVotes() {
        Optional<Keep> answer = desk.kit()
                .dialogs()
                .choose(new Choice(
                        Texts.of("sessionui.unsaved"),
                        Texts.of("sessionui.unsavedText"),
                        List.of(Texts.of("sessionui.saveVotes"), Texts.of("sessionui.drop"))))
                .map(i -> Keep.values()[i]);
        answer.filter(keep -> keep == Keep.DROP).ifPresent(keep -> model.changed.set(false));
        return answer;
    }

    void focus() {
        view.focusFirst();
    }

    void onBack() {
        if (mayLeave()) {
            back.run();
        }
    }

    void onFacts() {
        model.meeting.get().ifPresent(m -> savedFirst(() -> MeetingForm.edit(desk, m)));
    }

    void onPick() {
        model.meeting.get().filter(m -> model.isOpen()).ifPresent(m -> savedFirst(() -> PickController.pick(desk, m)));
    }

    void onSave() {
        if (model.changed.get() && model.isOpen()) {
            save(() -> {});
        }
    }

    /** Moves a dossier up or down the agenda; below zero is up. */
    void onMove(long itemId, int by) {
        List<Long> order =
                new ArrayList<>(model.rows.get().stream().map(r -> r.item.id()).toList());
        int from = order.indexOf(itemId);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size() || !model.isOpen()) {
            return;
        }
        Collections.swap(order, from, to);
        savedFirst(() -> run(() -> desk.acts().reorder(sessionId, order)));
    }

    void onRemove(long itemId) {
        if (model.isOpen()) {
            savedFirst(() -> run(() -> desk.acts().remove(sessionId, itemId)));
        }
    }

    private void run(Callable<Saved> act) {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> act.call()).until(whileActive()).onDone(votes::isRefused));
    }

    /** Typed votes are kept before anything else is done to the agenda, since that shows it anew. */
    private void savedFirst(Runnable next) {
        if (model.changed.get()) {
            save(next);
        } else {
            next.run();
        }
    }

    private void save(Runnable next) {
        votes.save(whileActive(), next);
    }

    /** Full assent for each dossier on which nothing was typed yet. */
    void onFill() {
        List<VoteRow> untouched = model.rows.get().stream()
                .filter(r ->
                        model.isOpen() && r.isUntouched() && r.conclusion.get().isEmpty())
                .toList();
        if (untouched.stream().anyMatch(row -> row.present.get().isBlank())) {
            desk.kit().dialogs().message(Texts.of("sessionui.fill"), Texts.of("sessionui.fillUnknown"));
            return;
        }
        Map<VoteRow, VoteRow.Typed> block = new LinkedHashMap<>();
        untouched.forEach(row -> block.put(row, row.typed().withVotes(row.present.get(), row.present.get(), "0")));
        edits.lay(block);
    }

    /** The typed votes with their undo. */
    VoteEdits edits() {
        return edits;
    }

    void onClose() {
        if (model.isOpen()) {
            savedFirst(() -> model.meeting
                    .get()
                    .flatMap(meeting -> ClosingController.ask(desk, meeting))
                    .ifPresent(this::close));
        }
    }

    /** The office's templates for everyone on the agenda. */
    void onPrint() {
        List<Long> all =
                model.rows.get().stream().map(r -> r.item.candidacyId()).toList();
        Optional<String> proposed = decides(ItemKind.ADMIT)
                ? Optional.of(PrintDesk.ADMISSION)
                : Optional.of(PrintDesk.RECOGNITION).filter(code -> decides(ItemKind.RECOGNISE));
        PrintDesk.of(desk.services(), desk.kit()).ask(all, proposed);
    }

    private boolean decides(ItemKind kind) {
        return model.rows.get().stream().anyMatch(r -> r.item.kind() == kind);
    }

    /** Takes the whole session out while it is open; what was decided is never taken out this way. */
    void onDelete() {
        String title = model.meeting.get().map(Meeting::title).orElse("");
        boolean wanted = model.isOpen()
                && desk.kit()
                        .dialogs()
                        .confirm(Question.grave(
                                Texts.of("sessionui.delete"),
                                Texts.of(
                                        "sessionui.deleteText",
                                        title,
                                        model.rows.get().size()),
                                Texts.of("sessionui.delete")));
        if (wanted) {
            model.changed.set(false);
            run(() -> desk.acts().delete(sessionId));
        }
    }

    /** Asks for a folder and writes the papers into it, in a task that can be cancelled. */
    void onPapers(SessionPaper.Kind kind, Papers.Format format) {
        savedFirst(() -> desk.kit()
                .dialogs()
                .folder(FileAsk.open(Texts.ofEnum("sessionui.paper", kind)))
                .ifPresent(folder -> desk.kit()
                        .tasks()
                        .start(Job.of(progress ->
                                        desk.papers(sessionId, kind, format, new SessionDesk.Writing(folder, progress)))
                                .titled(Texts.ofEnum("sessionui.paper", kind))
                                .onError(IOException.class, e -> tell(Texts.of("sessionui.notWritten")))
                                .onDone(this::written))));
    }

    private void written(SessionFiles.Written written) {
        model.said.set(
                written.files().isEmpty()
                        ? Texts.of(written.refusals().isEmpty() ? "sessionui.noPaper" : "sessionui.noneMade")
                        : Texts.of(
                                "sessionui.written",
                                written.files().size(),
                                String.valueOf(written.files().get(0).getFileName())));
        if (!written.refusals().isEmpty()) {
            tell(String.join("\n", written.refusals()));
        }
    }

    private void tell(String words) {
        desk.kit().dialogs().message(Texts.of("sessionui.paperLacks"), words);
    }

    private void close(ClosingController.Order order) {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.close(sessionId, order.numbering(), order.approval(), progress))
                        .titled(Texts.of("sessionui.closing"))
                        .onDone(ended -> ClosingController.told(desk, ended).ifPresent(model.said::set)));
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
            return new Agenda(
                    meeting,
                    desk.attendance(sessionId),
                    items,
                    Resolutions.of(desk.services().book(), items),
                    desk.process().now().decidingVote());
        });
    }

    private void show(Agenda agenda) {
        Meeting meeting = agenda.meeting();
        boolean same = model.meeting.get().filter(meeting::equals).isPresent();
        if (!same && !model.isOpen() && meeting.state() == Meeting.State.OPEN) {
            // It was closed and that has been taken back.
            model.said.set("");
        }
        model.attendees.set(agenda.attendees());
        model.meeting.set(Optional.of(meeting));
        String needed = Texts.of(
                "sessionui.needed", Tally.needed(agenda.vote(), meeting.on(), meeting.members()), meeting.members());
        boolean sameRule = needed.equals(model.needed.get());
        model.needed.set(needed);
        List<VoteRow> rows = rows(agenda);
        // Saved votes come back as they were typed: their rows and the place of the keyboard stay.
        if (!same || !sameRule || !isShown(rows)) {
            model.rows.set(rows);
        }
        edits.clear();
        votes.count();
        count();
    }

    private List<VoteRow> rows(Agenda agenda) {
        Meeting meeting = agenda.meeting();
        return agenda.items().stream()
                .map(item -> new VoteRow(
                        new VoteRow.Start(
                                item, agenda.earlier().getOrDefault(item.id(), Resolutions.NONE), meeting.present()),
                        ballot -> Tally.of(agenda.vote(), meeting.on(), meeting.members(), ballot),
                        edits::changed))
                .toList();
    }

    private boolean isShown(List<VoteRow> read) {
        List<VoteRow> shown = model.rows.get();
        return shown.size() == read.size()
                && IntStream.range(0, read.size()).allMatch(i -> shown.get(i).standsFor(read.get(i)));
    }

    private void typed() {
        votes.count();
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
