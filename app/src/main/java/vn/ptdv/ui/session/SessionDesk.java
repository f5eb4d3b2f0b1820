package vn.ptdv.ui.session;

import java.util.List;
import java.util.Map;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.session.Readiness;
import vn.ptdv.store.session.SessionActs;
import vn.ptdv.store.session.SessionClosing;
import vn.ptdv.store.session.SessionStore;
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

    SessionClosing closing() {
        return new SessionClosing(services.book(), process);
    }

    Readiness readiness() {
        return new Readiness(services.book(), process);
    }

    List<Line> lines() {
        Map<Long, Integer> sizes = store().sizes();
        return store().list().stream()
                .map(m -> new Line(m, sizes.getOrDefault(m.id(), 0)))
                .toList();
    }
}
