package vn.ptdv.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.follow.FollowUpActs;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The progress board: what each unit was given and has done, who is behind, and the people behind each figure. */
public final class BoardController extends Controller {
    private final BookServices services;
    private final Toolkit kit;
    private final BoardModel model;
    private final BoardReader reader;
    private final BoardView view;

    public BoardController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.reader = new BoardReader(services);
        this.model = new BoardModel(Period.yearTo(kit.clock().today()));
        this.view = new BoardView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    /** Another period; the running year ends today, so that it is compared with the same days of last year. */
    void onPeriod(Period period) {
        LocalDate today = kit.clock().today();
        boolean runs = period.equals(Period.year(today.getYear()));
        model.period.set(runs ? Period.yearTo(today) : period);
        load();
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
    }

    /** Opens the list behind a figure of a unit. */
    void onFigure(BoardModel.Line line, ProgressSpan span) {
        model.shown.get().ifPresent(shown -> {
            ProgressQuestion question = shown.board().question();
            kit.tasks()
                    .start(Job.of(progress -> people(question, line.id(), span))
                            .until(whileActive())
                            .onDone(people -> open(line, span, people)));
        });
    }

    /** Marks the chosen units for praise or correction, with the reason. */
    void onMark(FollowMark.Kind kind, List<BoardModel.Line> lines) {
        if (lines.isEmpty()) {
            kit.dialogs().message(Texts.ofEnum("unitui.mark", kind), Texts.of("quotaui.mark.chooseFirst"));
            return;
        }
        MarkForm form = new MarkForm(kind, lines, model.period.get(), kit.clock());
        kit.dialogs()
                .form(new Form(
                        Texts.ofEnum("unitui.mark", kind),
                        form,
                        Texts.of("quotaui.mark.save"),
                        () -> form.check() && save(form.values())));
    }

    private boolean save(List<FollowMark> marks) {
        RowOutcome outcome = new FollowUpActs(services.book()).marks().addAll(marks);
        if (outcome instanceof RowOutcome.Refused refused) {
            kit.dialogs().message(Texts.of("quotaui.refused"), refused.words());
        }
        return outcome instanceof RowOutcome.Done;
    }

    private List<PeopleBehind.Line> people(ProgressQuestion question, long unitId, ProgressSpan span) {
        List<Long> ids = new ProgressStore(services.book().reading()).behind(question, unitId, span);
        return new PeopleBehind(services.book().reading()).of(ids);
    }

    private void open(BoardModel.Line line, ProgressSpan span, List<PeopleBehind.Line> people) {
        long reported = line.row().figures().of(span).reported();
        PeopleController.open(
                Texts.of("quotaui.people.title", line.name(), Texts.ofEnum("quotaui.span", span)),
                people,
                reported > 0 ? Texts.of("unitui.work.reported", VietnameseNumbers.format(reported)) : "",
                kit);
    }

    private void load() {
        Period period = model.period.get();
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> reader.read(period, today))
                        .latestWins("board")
                        .until(whileActive())
                        .onDone(shown -> model.shown.set(java.util.Optional.of(shown))));
    }

    /** The units that pass the filter, in the order of the tree. */
    List<BoardModel.Line> passing(BoardModel.Shown shown, Filter filter) {
        return shown.lines().stream()
                .filter(l -> filter.findsIn(l.name())
                        && filter.allows(BoardView.TYPE, l.row().unit().typeCode())
                        && any(filter.codes(BoardView.FLAG), shown.flags().getOrDefault(l.id(), java.util.Set.of()))
                        && anyIn(filter.codes(BoardView.OFFICER), l.officers())
                        && any(
                                filter.codes(BoardView.MARK),
                                l.row().marks().stream().map(Enum::name).collect(Collectors.toSet())))
                .toList();
    }

    private static boolean any(List<String> wanted, java.util.Set<String> has) {
        return wanted.isEmpty() || wanted.stream().anyMatch(has::contains);
    }

    private static boolean anyIn(List<String> wanted, String names) {
        return wanted.isEmpty() || wanted.stream().anyMatch(names::contains);
    }
}
