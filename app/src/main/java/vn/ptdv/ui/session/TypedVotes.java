package vn.ptdv.ui.session;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;

/** Brings the typed votes into the book and knows which of them are not there yet. */
final class TypedVotes {
    private final SessionDesk desk;
    private final long sessionId;
    private final AgendaModel model;

    TypedVotes(SessionDesk desk, long sessionId, AgendaModel model) {
        this.desk = desk;
        this.sessionId = sessionId;
        this.model = model;
    }

    /** What stood in the rows when they were sent to the book; typing goes on meanwhile. */
    private record Sent(List<SessionActs.Vote> votes, Map<VoteRow, VoteRow.Typed> typed) {}

    private Sent sent() {
        List<VoteRow> rows = model.rows.get();
        return new Sent(
                rows.stream().map(VoteRow::vote).toList(),
                rows.stream().collect(Collectors.toMap(Function.identity(), VoteRow::typed)));
    }

    /** Saves them and then goes on, unless something was refused or cannot be read. */
    void save(Subscriptions whileActive, Runnable next) {
        Sent sent = sent();
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.acts().saveVotes(sessionId, sent.votes()))
                        .until(whileActive)
                        .onDone(saved -> {
                            if (isKept(sent, saved)) {
                                next.run();
                            }
                        }));
    }

    /** Saves them before one leaves; false where something is left. */
    boolean isSavedNow() {
        Sent sent = sent();
        return Awaited.answer(desk.kit().tasks(), progress -> desk.acts().saveVotes(sessionId, sent.votes()))
                .filter(saved -> isKept(sent, saved))
                .isPresent();
    }

    /** Votes that were typed and taken back again are no change. */
    void count() {
        model.changed.set(model.rows.get().stream().anyMatch(VoteRow::isChanged));
    }

    private boolean isKept(Sent sent, Saved saved) {
        if (isRefused(saved)) {
            return false;
        }
        sent.typed().forEach(VoteRow::keep);
        count();
        OptionalInt unreadable = IntStream.range(0, model.rows.get().size())
                .filter(i -> model.rows.get().get(i).isUnreadable())
                .findFirst();
        if (unreadable.isPresent()) {
            model.said.set(Texts.of("sessionui.savedPart", unreadable.getAsInt() + 1));
        } else if (!model.changed.get()) {
            model.said.set(Texts.of("sessionui.saved"));
        }
        return unreadable.isEmpty();
    }

    /** Whether the book said no; then the reason has been told. */
    boolean isRefused(Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            desk.kit()
                    .dialogs()
                    .message(
                            Texts.of("sessionui.notSaved"),
                            refused.findings().stream().map(this::words).collect(Collectors.joining("\n")));
            return true;
        }
        return false;
    }

    private String words(FieldFinding finding) {
        String id = finding.field().substring(finding.field().indexOf(':') + 1);
        return model.rows.get().stream()
                .filter(r -> String.valueOf(r.item.id()).equals(id))
                .map(r -> Texts.of("sessionui.faultOf", r.item.name(), FieldWords.of(finding)))
                .findFirst()
                .orElseGet(() -> FieldWords.of(finding));
    }
}
