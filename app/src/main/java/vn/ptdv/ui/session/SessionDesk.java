package vn.ptdv.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.ptdv.document.Papers;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.exchange.session.SessionFiles;
import vn.ptdv.exchange.session.SessionIssue;
import vn.ptdv.exchange.session.SessionPaper;
import vn.ptdv.exchange.session.SessionPapers;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.Closed;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.model.session.Subject;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.session.Attendance;
import vn.ptdv.store.session.Readiness;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.store.session.SessionClosing;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.session.Subjects;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;

/** What the parts of this screen share. */
record SessionDesk(BookServices services, Toolkit kit, ProcessTable process) {
    /** One line of the list. */
    record Line(Meeting meeting, int dossiers) {}

    static SessionDesk of(BookServices services, Toolkit kit) {
        return new SessionDesk(services, kit, new ProcessTable(services.book(), services.settings()));
    }

    SessionStore store() {
        return new SessionStore(services.book().reading());
    }

    SessionActs acts() {
        return new SessionActs(services.book(), process);
    }

    /** Who was noted for a session. */
    List<Attendee> attendance(long sessionId) {
        return new Attendance(services.book().reading()).of(sessionId);
    }

    /** Who was at a session; of a new one, or one of which only numbers are known, the members as they are. */
    List<Attendee> attendees(Optional<Meeting> meeting) {
        Attendance attendance = new Attendance(services.book().reading());
        List<Attendee> noted = meeting.map(m -> attendance.of(m.id())).orElse(List.of());
        return noted.isEmpty() && meeting.filter(m -> m.present() > 0).isEmpty()
                ? attendance.members(kit.clock().today())
                : noted;
    }

    /** What may be asked of a session. */
    List<Subject> subjects() {
        return Subjects.of(services.book().reading()).all();
    }

    SessionClosing closing() {
        return new SessionClosing(
                services.book(), process, services.open().folder().documents());
    }

    /** How a session ended, and what the papers lack that could not be made. */
    record Ended(Closed closed, List<String> lacking) {}

    /** Composes the papers, then closes with them as one action; meant for a task. */
    Ended close(long sessionId, Numbering numbering, Optional<Approval> approval, Progress progress) {
        SessionClosing closing = closing();
        SettingValues settings = services.settings().now();
        SessionPapers papers = new SessionPapers(services.book(), process, settings, sessionId);
        SessionIssue.Made made = new SessionIssue(new HouseStyle(settings).papers())
                .compose(papers, closing.preview(sessionId, numbering), numbering, (done, all) -> {
                    progress.check();
                    progress.at((double) done / all, Texts.of("sessionui.papersAt", done, all));
                });
        return new Ended(closing.close(sessionId, numbering, approval, made.papers()), made.lacking());
    }

    Readiness readiness() {
        return new Readiness(services.book(), process);
    }

    /** Makes the papers of a kind and writes them; meant for a task. */
    SessionFiles.Written papers(long sessionId, SessionPaper.Kind kind, Papers.Format format, Writing writing)
            throws IOException {
        SettingValues settings = services.settings().now();
        SessionPapers papers = new SessionPapers(services.book(), process, settings, sessionId);
        return new SessionFiles(new HouseStyle(settings).papers(), kit.clock().today())
                .write(papers.of(kind), format, writing.folder(), writing);
    }

    /** Where papers go, and how far they are. */
    record Writing(Path folder, Progress progress) implements SessionFiles.Watch {
        @Override
        public void at(int done, int all) {
            progress.at((double) done / all, Texts.of("sessionui.papersAt", done, all));
        }

        @Override
        public BooleanSupplier cancelled() {
            return progress::isCancelled;
        }
    }

    /** Who meets – a committee at the base has no standing committee – and who presides unless another is named. */
    record Host(String body, String chair) {
        static final Host NOBODY = new Host("", "");
    }

    private Host host() {
        SettingValues settings = services.settings().now();
        String named = settings.text(SettingKey.DECIDING_BODY);
        return new Host(
                named.isEmpty() ? Texts.of("sessionui.body") : named,
                settings.signers().stream().findFirst().map(Signer::name).orElse(""));
    }

    /** The list and who meets, read in one go. */
    record Page(List<Line> lines, Host host) {}

    Page page() {
        return new Page(lines(), host());
    }

    List<Line> lines() {
        Map<Long, Integer> sizes = store().sizes();
        return store().list().stream()
                .map(m -> new Line(m, sizes.getOrDefault(m.id(), 0)))
                .toList();
    }
}
