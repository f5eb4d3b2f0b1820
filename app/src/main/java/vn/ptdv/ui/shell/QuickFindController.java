package vn.ptdv.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.logic.search.FoldedIndex;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.logic.search.FoundKind;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.person.PersonNames;
import vn.ptdv.store.search.BookIndex;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Finds people, units, documents and commands as one types, whatever the accents. */
final class QuickFindController extends Controller {
    private static final int SHOWN = 12;
    private static final int ACTS = 500;
    private final BookServices services;
    private final Toolkit kit;
    private final Commands commands;
    private final FoldedIndex commandIndex = new FoldedIndex();
    private final QuickFindModel model = new QuickFindModel();
    private final QuickFindView view;
    private Optional<BookIndex> index = Optional.empty();

    QuickFindController(BookServices services, Toolkit kit, Commands commands) {
        this.services = services;
        this.kit = kit;
        this.commands = commands;
        commands.names().forEach(name -> commandIndex.put(FoundEntry.of(FoundKind.COMMAND, name, name, List.of())));
        this.view = new QuickFindView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        // Held until the shell goes: reading 100 000 names again at every look would be felt.
        kit.tasks()
                .start(Job.of(progress -> new BookIndex(services.book()))
                        .until(whileActive)
                        .onDone(made -> {
                            index = Optional.of(made);
                            onQuery(model.query.get());
                        }));
        whileActive.onChange(model.query, this::onQuery);
    }

    @Override
    protected void onDeactivate() {
        index.ifPresent(BookIndex::close);
        index = Optional.empty();
    }

    void open() {
        model.wanted.set(model.wanted.get() + 1);
    }

    void onQuery(String query) {
        if (query.isBlank()) {
            answer(query, List.of());
            return;
        }
        Optional<BookIndex> present = index;
        kit.tasks()
                .start(Job.of(progress -> find(present, query))
                        .latestWins("shell.find")
                        .until(whileActive())
                        .onDone(found -> answer(query, found)));
    }

    private void answer(String query, List<FoundLine> found) {
        model.found.setAll(found);
        model.nothing.set(found.isEmpty() && !query.isBlank() && index.isPresent());
        model.answered.set(query);
    }

    private List<FoundLine> find(Optional<BookIndex> present, String query) {
        Stream<FoundEntry> inBook = present.map(i -> i.find(query, SHOWN)).orElse(List.of()).stream()
                .filter(entry -> commands.opens(entry.kind()));
        // All of them: the sections of a screen begin with its name, and would crowd out the screen itself.
        List<FoundEntry> acts = commandIndex.find(query, ACTS);
        // Who types the whole name of a screen means the screen, and not a paper that has it in its title.
        // Of two names that end in it the shorter is nearer to what was typed.
        Stream<FoundEntry> meant = acts.stream()
                .filter(act -> isNamed(act, query))
                .sorted(Comparator.comparingInt(act -> act.display().length()));
        List<FoundEntry> all = Stream.of(meant, inBook, acts.stream())
                .flatMap(found -> found)
                .distinct()
                .limit(SHOWN)
                .toList();
        Map<Long, String> marks = PersonNames.marks(
                services.book().reading(),
                all.stream()
                        .filter(QuickFindController::isPerson)
                        .map(QuickFindController::id)
                        .toList());
        return all.stream()
                .map(e -> new FoundLine(e, isPerson(e) ? marks.getOrDefault(id(e), "") : e.beside()))
                .toList();
    }

    private static boolean isPerson(FoundEntry entry) {
        return entry.kind() == FoundKind.PERSON;
    }

    private static long id(FoundEntry entry) {
        return Long.parseLong(entry.id());
    }

    private static boolean isNamed(FoundEntry act, String query) {
        String name = VietnameseText.fold(act.display());
        String typed = VietnameseText.fold(query).strip();
        return name.equals(typed) || name.endsWith(" " + typed);
    }

    void onChoose(FoundEntry entry) {
        model.query.set("");
        if (entry.kind() == FoundKind.COMMAND) {
            commands.run(entry.id());
        } else {
            commands.open(entry);
        }
    }
}
