package vn.ptdv.store.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.Numbering;
import vn.ptdv.model.session.Subject;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.process.ProcessTable;

/** One cell, an empty list of sessions, and the ways that lead a dossier into one. */
abstract class SessionCase {
    static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    static final Numbering NUMBERS =
            new Numbering("ĐU", "2025-2030", "QĐ", 41, "-QĐ/ĐU", DAY.plusDays(1), "Trần Văn Bí");

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path files;

    ProcessTable process;
    SessionActs acts;
    SessionStore sessions;
    Walks walks;
    long unit;

    @BeforeEach
    void start() {
        process = seeded.process();
        acts = new SessionActs(seeded.book(), process);
        sessions = new SessionStore(seeded.book().reading());
        walks = new Walks(seeded, process);
        unit = seeded.unit("Chi bộ 1");
    }

    /** A session on these dossiers, not yet voted on. */
    long session(String subject, List<Long> candidacies) {
        long id = acts.save(Meeting.of("Phiên họp tháng 9", DAY, 11, 10)).id();
        acts.add(id, candidacies, subject);
        return id;
    }

    List<SessionActs.Vote> agreed(long session) {
        return sessions.items(session).stream()
                .map(i -> SessionActs.Vote.of(i.id(), new Ballot(10, 10, 0), Conclusion.AGREED))
                .toList();
    }

    Subject subject(String code) {
        return Subjects.of(seeded.book().reading()).get(code);
    }
}
