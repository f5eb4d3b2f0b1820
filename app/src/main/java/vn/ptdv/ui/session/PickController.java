package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.model.session.Subject;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;

/** Chooses the dossiers of a session; says of each that is not ready what is in the way. */
final class PickController extends Controller {
    private final SessionDesk desk;
    private final Meeting meeting;
    private final PickModel model = new PickModel();
    private final PickView view;

    PickController(SessionDesk desk, Meeting meeting) {
        this.desk = desk;
        this.meeting = meeting;
        this.view = new PickView(model, this, desk.kit().memory());
    }

    static void pick(SessionDesk desk, Meeting meeting) {
        PickController picking = new PickController(desk, meeting);
        desk.kit()
                .dialogs()
                .form(new Form(Texts.of("sessionui.pick"), picking, Texts.of("sessionui.add"), picking::ask));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.subjects()).until(whileActive).onDone(this::offer));
    }

    private void offer(List<Subject> subjects) {
        model.subjects.set(subjects);
        if (model.subject.get().isEmpty()) {
            subjects.stream().findFirst().ifPresent(this::onSubject);
        }
    }

    void onSubject(Subject subject) {
        if (model.subject.get().filter(subject::equals).isEmpty()) {
            model.subject.set(Optional.of(subject));
            load();
        }
    }

    void onChoose(List<? extends DossierReadiness> chosen) {
        model.chosen.set(List.copyOf(chosen));
        if (chosen.size() == 1 && !chosen.get(0).isReady()) {
            model.says.set(Texts.of(
                    "sessionui.faultOf", chosen.get(0).name(), chosen.get(0).reasons()));
            return;
        }
        long ready = chosen.stream().filter(DossierReadiness::isReady).count();
        model.says.set(Texts.of("sessionui.chosen", chosen.size(), ready, chosen.size() - ready));
    }

    /** Chooses every dossier that is ready. */
    void onAllReady() {
        choose(model.dossiers.get().stream().filter(DossierReadiness::isReady).toList());
    }

    private void choose(List<DossierReadiness> rows) {
        onChoose(rows);
        view.choose(rows);
    }

    private void ask(Runnable close) {
        List<DossierReadiness> chosen = model.chosen.get();
        if (chosen.isEmpty()) {
            model.says.set(Texts.of("sessionui.chooseFirst"));
            return;
        }
        List<DossierReadiness> unready =
                chosen.stream().filter(d -> !d.isReady()).toList();
        if (unready.isEmpty() || stillWanted(unready)) {
            List<Long> ids = chosen.stream().map(DossierReadiness::candidacyId).toList();
            String subject = model.subject.get().map(Subject::code).orElse("");
            desk.kit()
                    .tasks()
                    .start(Job.of(progress -> desk.acts().add(meeting.id(), ids, subject))
                            .onDone(saved -> answered(saved, close)));
        }
    }

    private void answered(Saved saved, Runnable close) {
        if (saved instanceof Saved.Refused refused) {
            model.says.set(FieldWords.of(refused.findings().get(0)));
        } else {
            close.run();
        }
    }

    private boolean stillWanted(List<DossierReadiness> unready) {
        String names = unready.stream().limit(8).map(DossierReadiness::name).collect(Collectors.joining(", "));
        return desk.kit()
                .dialogs()
                .confirm(Question.grave(
                        Texts.of("sessionui.unready"),
                        Texts.of("sessionui.unreadyText", unready.size(), names),
                        Texts.of("sessionui.unreadyAct")));
    }

    private void load() {
        model.subject
                .get()
                .ifPresent(subject -> desk.kit()
                        .tasks()
                        .start(Job.of(progress -> read(subject))
                                .latestWins("sessions.pick")
                                .until(whileActive())
                                .onDone(model.dossiers::set)));
    }

    private List<DossierReadiness> read(Subject subject) {
        Set<Long> there = desk.store().items(meeting.id()).stream()
                .map(SessionItem::candidacyId)
                .collect(Collectors.toSet());
        return desk.readiness().list(subject, meeting.on()).stream()
                .filter(d -> !there.contains(d.candidacyId()))
                .toList();
    }
}
