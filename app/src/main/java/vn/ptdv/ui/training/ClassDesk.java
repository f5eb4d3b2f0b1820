package vn.ptdv.ui.training;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.training.CertificateActs;
import vn.ptdv.store.training.ClassActs;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.store.training.LeakLists;
import vn.ptdv.store.training.Nominations;
import vn.ptdv.store.training.ResultActs;
import vn.ptdv.store.training.SeatTable;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** What the parts of this screen share. */
record ClassDesk(BookServices services, Toolkit kit, ProcessTable process, LongConsumer openPerson) {
    /** One line of the list. */
    record Line(TrainingClass its, ClassStore.Figures figures) {}

    static ClassDesk of(BookServices services, Toolkit kit, LongConsumer openPerson) {
        return new ClassDesk(services, kit, new ProcessTable(services.book(), services.settings()), openPerson);
    }

    ClassStore store() {
        return new ClassStore(services.book().reading());
    }

    ClassActs acts() {
        return new ClassActs(services.book());
    }

    Nominations nominations() {
        return new Nominations(services.book());
    }

    ResultActs results() {
        return new ResultActs(services.book(), services.settings());
    }

    SeatTable seats() {
        return new SeatTable(services.book());
    }

    CertificateActs certificates() {
        return new CertificateActs(services.book(), process);
    }

    LeakLists leaks() {
        return new LeakLists(services.book().reading());
    }

    List<CodeLists.Code> grades() {
        return new CodeLists(services.book().reading()).of("CLASS_GRADE");
    }

    List<Line> lines() {
        Map<Long, ClassStore.Figures> figures = store().figures();
        return store().list().stream()
                .map(c -> new Line(c, figures.getOrDefault(c.id(), ClassStore.Figures.NONE)))
                .toList();
    }

    String stage(String key) {
        return process.now()
                .map()
                .stage(key)
                .map(vn.ptdv.model.process.Stage::name)
                .orElse(key);
    }

    <T> void read(String key, Callable<T> work, Consumer<T> done, Subscriptions until) {
        kit.tasks()
                .start(Job.of(progress -> work.call())
                        .latestWins(key)
                        .until(until)
                        .onDone(done));
    }

    /** Writes off the window's thread; what other data holds on to is told in words. */
    <T> void write(Callable<T> work, Consumer<T> done) {
        kit.tasks()
                .start(Job.of(progress -> work.call())
                        .onError(
                                WriteRefused.class,
                                e -> kit.dialogs()
                                        .message(
                                                Texts.of("classui.refused"),
                                                Texts.ofEnum("classui.refused", e.reason())))
                        .onDone(done));
    }

    void tell(List<FieldFinding> findings) {
        kit.dialogs()
                .message(
                        Texts.of("classui.refused"),
                        String.join(
                                "\n",
                                findings.stream().map(FieldWords::of).distinct().toList()));
    }
}
