package vn.ptdv.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportScope;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.Settings;

/** Long work in the book ends where somebody stops it, and the book goes on. */
@Tag("F61")
@Timeout(120)
class WatchTest {
    private static final LocalDate TODAY = TestBooks.TODAY;
    private static final String ENDLESS =
            "select count(*) from system_range(1, 100000) a cross join system_range(1, 100000) b where a.x + b.x < 0";

    @TempDir
    Path folder;

    /** Somebody at a screen: hears how far it is, presses the button. */
    private static final class Clerk implements Watch {
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final List<Runnable> acts = new ArrayList<>();
        private final List<String> heard = new ArrayList<>();
        private final CountDownLatch begun = new CountDownLatch(1);
        private int patience = Integer.MAX_VALUE;

        void press() {
            stopped.set(true);
            acts.forEach(Runnable::run);
        }

        @Override
        public void at(double done, String what) {
            heard.add(what);
            if (--patience == 0) {
                press();
            }
        }

        @Override
        public boolean isStopped() {
            begun.countDown();
            return stopped.get();
        }

        @Override
        public void whenStopped(Runnable act) {
            acts.add(act);
        }
    }

    @Test
    void aQueryIsStoppedWhileTheDatabaseIsLooking() throws InterruptedException {
        try (Book book = TestBooks.empty(folder)) {
            Clerk clerk = new Clerk();
            AtomicReference<Throwable> ended = new AtomicReference<>();
            Thread work = new Thread(() -> {
                try {
                    book.snapshot(clerk, sql -> sql.fetch(ENDLESS));
                } catch (CancellationException e) {
                    ended.set(e);
                }
            });
            work.start();
            clerk.begun.await();
            while (work.isAlive()) {
                clerk.press();
                work.join(20);
            }
            assertThat(ended.get()).isInstanceOf(CancellationException.class);
            assertThat(book.reading().fetchCount(vn.ptdv.store.jooq.Tables.CODE_ITEM))
                    .isNotNegative();
        }
    }

    @Test
    void aReportTellsHowFarItIsAndCanBeStoppedAtAnyStep() {
        try (Book book = TestBooks.sample(folder)) {
            ReportStore reports = new ReportStore(book, new Settings(book));
            ReportQuery query = new ReportQuery(ReportId.PIPELINE, Period.year(2026), TODAY);
            Clerk patient = new Clerk();
            assertThat(reports.watched(patient).run(query)).isEqualTo(reports.run(query));
            assertThat(patient.heard).contains("Đọc người và hồ sơ", "Tính các con số");
            for (int step = 1; step <= patient.heard.size(); step++) {
                Clerk hasty = new Clerk();
                hasty.patience = step;
                assertThatThrownBy(() -> reports.watched(hasty).run(query)).isInstanceOf(CancellationException.class);
            }
            Clerk past = new Clerk();
            past.patience = 5;
            ReportQuery then = query.within(ReportScope.USUAL.knownBy(Known.THEN));
            assertThatThrownBy(() -> reports.watched(past).run(then)).isInstanceOf(CancellationException.class);
            assertThat(past.heard).contains("Dựng lại sổ như đã biết khi đó");
            assertThat(reports.run(query).rows()).isNotEmpty();
        }
    }
}
