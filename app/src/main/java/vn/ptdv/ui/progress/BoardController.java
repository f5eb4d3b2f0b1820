package vn.ptdv.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.follow.FollowUpActs;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.PeriodPicker;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterShelf;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.filtering.BookFilters;
import vn.ptdv.ui.frame.Toolkit;

/** The progress board: what each unit was given and has done, who is behind, and the people behind each figure. */
public final class BoardController extends Controller {
    private static final String FILTER = "board.filter";
    private static final String PERIOD = "board.period";
    private static final String CHART = "board.chart";

    private final BookServices services;
    private final Toolkit kit;
    private final BoardModel model;
    private final BoardReader reader;
    private final BoardOpens opens = new BoardOpens(this::behind, this::question, this::lines);
    private final BoardView view;
    private List<BoardModel.Line> drawn = List.of();

    public BoardController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.reader = new BoardReader(services);
        this.model = new BoardModel(running(kit.memory()
                .get(PERIOD)
                .flatMap(PeriodPicker::find)
                .orElse(Period.year(kit.clock().today().getYear()))));
        model.filter.set(kit.memory().get(FILTER).map(Filter::parse).orElse(Filter.ALL));
        kit.memory().get(CHART).filter(kind -> !kind.isEmpty()).ifPresent(kind -> {
            model.chartKind.set(ChartData.Kind.valueOf(kind));
            model.chartShown.set(true);
        });
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

    void onPeriod(Period period) {
        model.period.set(running(period));
        kit.memory().put(PERIOD, period.code());
        load();
    }

    /** The running year ends today, so that it is compared with the same days of last year. */
    private Period running(Period period) {
        LocalDate today = kit.clock().today();
        return period.equals(Period.year(today.getYear())) ? Period.yearTo(today) : period;
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
        kit.memory().put(FILTER, filter.text());
    }

    BoardOpens opens() {
        return opens;
    }

    /** Reckons what the shown units may reach together: unit by unit it would be rounded each time. */
    void onTotal(List<BoardModel.Line> tops) {
        model.expected.set(Optional.empty());
        Optional<ProgressQuestion> question = question();
        if (question.isEmpty() || tops.stream().noneMatch(l -> l.forecast().isPresent()) || !isActive()) {
            return;
        }
        Behind behind = behind();
        kit.tasks()
                .start(Job.of(progress -> behind.forecast(
                                        question.get(),
                                        behind.all(question.get(), BoardModel.ids(tops)),
                                        BoardOpens.year(tops))
                                .expected()
                                .result())
                        .latestWins("board.total")
                        .until(whileActive())
                        .onDone(expected -> model.expected.set(Optional.of(expected))));
    }

    /** Shows or hides the chart. */
    void onChart(Optional<ChartData.Kind> kind) {
        model.chartShown.set(kind.isPresent());
        kind.ifPresent(model.chartKind::set);
        kit.memory().put(CHART, kind.map(Enum::name).orElse(""));
        loadChart();
    }

    /** The chart is about the chosen unit, or about all that are shown. */
    void onDraw(List<BoardModel.Line> lines) {
        if (!lines.equals(drawn)) {
            drawn = lines;
            loadChart();
        }
    }

    void onBar(int bar) {
        model.chart.get().filter(c -> bar < c.behind().size()).ifPresent(chart -> {
            ChartData.Behind of = chart.behind().get(bar);
            question().ifPresent(q -> behind().people(q, of.units(), of.period(), of.says()));
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
        Optional<RowOutcome> outcome = Awaited.answer(
                kit.tasks(),
                progress -> new FollowUpActs(services.book()).marks().addAll(marks));
        outcome.filter(RowOutcome.Refused.class::isInstance)
                .map(RowOutcome.Refused.class::cast)
                .ifPresent(refused -> kit.dialogs().message(Texts.of("quotaui.refused"), refused.words()));
        return outcome.filter(RowOutcome.Done.class::isInstance).isPresent();
    }

    /** Where filters of this board are kept. */
    FilterShelf shelf() {
        return new BookFilters("board", services.book(), kit);
    }

    private Behind behind() {
        return new Behind(services, kit, whileActive());
    }

    private List<BoardModel.Line> lines() {
        return model.shown.get().map(BoardModel.Shown::lines).orElse(List.of());
    }

    private Optional<ProgressQuestion> question() {
        return model.shown.get().map(shown -> shown.board().question());
    }

    private void load() {
        Period period = model.period.get();
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> reader.read(period, today))
                        .latestWins("board")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(BoardModel.Shown shown) {
        drawn = List.of();
        model.shown.set(Optional.of(shown));
    }

    private void loadChart() {
        if (!model.chartShown.get() || drawn.isEmpty() || question().isEmpty() || !isActive()) {
            model.chart.set(Optional.empty());
            return;
        }
        ProgressQuestion question = question().get();
        ChartData.Kind kind = model.chartKind.get();
        ChartData.About about = about(drawn);
        kit.tasks()
                .start(Job.of(progress -> ChartData.read(services, question, about, kind))
                        .latestWins("board.chart")
                        .until(whileActive())
                        .onDone(chart -> model.chart.set(Optional.of(chart))));
    }

    private ChartData.About about(List<BoardModel.Line> lines) {
        List<Long> ids = BoardModel.ids(lines);
        if (lines.size() > 1) {
            return new ChartData.About(BoardModel.names(lines), ids, lines);
        }
        List<BoardModel.Line> below = lines().stream()
                .filter(l -> l.row().unit().parentId().isPresent()
                        && ids.contains(l.row().unit().parentId().getAsLong()))
                .toList();
        List<BoardModel.Line> all = model.shown
                .get()
                .map(shown -> passing(shown, model.filter.get()))
                .orElse(lines);
        return new ChartData.About(lines.get(0).name(), ids, below.isEmpty() ? all : below);
    }

    /** The units that pass the filter, in the order of the tree. */
    List<BoardModel.Line> passing(BoardModel.Shown shown, Filter filter) {
        return shown.lines().stream().filter(l -> passes(l, shown, filter)).toList();
    }

    private static boolean passes(BoardModel.Line line, BoardModel.Shown shown, Filter filter) {
        Set<String> flags = shown.flags().getOrDefault(line.id(), Set.of());
        return filter.findsIn(line.name())
                && filter.allows(BoardView.TYPE, line.row().unit().typeCode())
                && any(filter.codes(BoardView.FLAG), flags)
                && any(filter.codes(BoardView.AREA), flags)
                && anyIn(filter.codes(BoardView.OFFICER), line.officers())
                && any(
                        filter.codes(BoardView.MARK),
                        line.row().marks().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static boolean any(List<String> wanted, Set<String> has) {
        return wanted.isEmpty() || wanted.stream().anyMatch(has::contains);
    }

    private static boolean anyIn(List<String> wanted, String names) {
        return wanted.isEmpty() || wanted.stream().anyMatch(names::contains);
    }
}
