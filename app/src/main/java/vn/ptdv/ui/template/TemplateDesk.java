package vn.ptdv.ui.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.document.open.Opener;
import vn.ptdv.exchange.template.FieldSource;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.template.BlankActs;
import vn.ptdv.store.template.BlankStore;
import vn.ptdv.store.template.TemplateActs;
import vn.ptdv.store.template.TemplateStore;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;

/** What the parts of this screen share. */
record TemplateDesk(BookServices services, Toolkit kit, ProcessTable process, Opener opener) {
    private static final int MOST_FOUND = 40;

    static TemplateDesk of(BookServices services, Toolkit kit, Opener opener) {
        return new TemplateDesk(services, kit, new ProcessTable(services.book(), services.settings()), opener);
    }

    LocalDate today() {
        return kit.clock().today();
    }

    Shelf shelf() {
        return new Shelf(services.book(), today());
    }

    TemplateStore store() {
        return new TemplateStore(services.book().reading());
    }

    TemplateActs acts() {
        return new TemplateActs(services.book());
    }

    BlankStore blanks() {
        return new BlankStore(services.book().reading());
    }

    BlankActs blankActs() {
        return new BlankActs(services.book());
    }

    FieldSource source() {
        return new FieldSource(services.book(), services.settings(), process, today());
    }

    /** People to look at a template with; every typed word must stand in the name or the unit, or abbreviate. */
    void people(String typed, Consumer<List<Item>> answer, Subscriptions until) {
        TypedWords words = TypedWords.of(typed);
        read(
                "templates.people",
                progress -> new CandidateList(services.book().reading())
                        .all(today()).stream()
                                .filter(r -> words.foundIn(r.name() + " " + r.unit()))
                                .sorted(Comparator.comparing(CandidateRow::orderKey))
                                .limit(MOST_FOUND)
                                .map(r -> Item.of(String.valueOf(r.candidacyId()), r.name(), r.unit()))
                                .toList(),
                answer,
                until);
    }

    <T> void read(String key, Work<T> work, Consumer<T> done, Subscriptions until) {
        kit.tasks().start(Job.of(work).latestWins(key).until(until).onDone(done));
    }

    <T> void write(Work<T> work, Consumer<T> done) {
        kit.tasks().start(Job.of(work).onDone(done));
    }
}
