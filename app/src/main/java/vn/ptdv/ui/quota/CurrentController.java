package vn.ptdv.ui.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.model.unit.CurrentQuota;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.progress.SubjectResults;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;
import vn.ptdv.ui.progress.GroupWords;
import vn.ptdv.ui.progress.PeopleController;
import vn.ptdv.ui.progress.Questions;

/** What is in force for a year: computed from all issued decisions, the three sources side by side. */
final class CurrentController extends Controller {
    private static final QuotaScope TERM = new QuotaScope(QuotaSource.TERM_RESOLUTION, QuotaSubject.ADMIT);

    private final BookServices services;
    private final Toolkit kit;
    private final Model model;
    private final View<?, ?> view;

    /** One unit: its target by source, the floor and groups of the allocation, training and introduction. */
    record Line(
            Unit unit,
            int depth,
            Map<QuotaSource, Integer> targets,
            Optional<CurrentQuota> allocated,
            Map<QuotaSubject, Integer> others,
            Map<QuotaSubject, Long> done,
            Words words) {}

    /** What the resolution gave for the whole term, the groups, and the decisions that the target comes from. */
    record Words(OptionalInt term, String groups, String papers) {}

    /** The year and its lines. */
    static final class Model {
        final ObjectProperty<Integer> year;
        final ObjectProperty<List<Line>> lines = new SimpleObjectProperty<>(List.of());

        Model(int year) {
            this.year = new SimpleObjectProperty<>(year);
        }
    }

    CurrentController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.model = new Model(kit.clock().today().getYear());
        this.view = new CurrentView(model, this, kit);
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

    void onYear(int year) {
        model.year.set(year);
        load();
    }

    private void load() {
        int year = model.year.get();
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> read(year, today))
                        .latestWins("quotas.current")
                        .until(whileActive())
                        .onDone(model.lines::set));
    }

    private List<Line> read(int year, LocalDate today) {
        QuotaStore quotas = new QuotaStore(services.book().reading());
        Map<QuotaSource, Map<Long, CurrentQuota>> sources = sources(quotas, year);
        Map<QuotaSubject, Map<Long, CurrentQuota>> others = others(quotas, year);
        UnitStore units = new UnitStore(services.book().reading());
        List<Unit> all = units.all();
        UnitTree tree = units.treeOn(today);
        Map<QuotaSubject, Map<Long, Long>> done = results(year, tree, all);
        Map<Long, CurrentQuota> term =
                quotas.current(TERM, term(year).from(), term(year).to()).ofSpan(term(year), QuotaKey.ALL);
        Map<Long, String> groups = groups(quotas, year);
        Map<Long, String> numbers = new HashMap<>();
        quotas.decisions().forEach(d -> numbers.put(d.id(), d.number()));
        List<Line> lines = new ArrayList<>();
        for (Unit unit : tree.all()) {
            Map<QuotaSource, Integer> targets = targets(sources, unit.id());
            Map<QuotaSubject, Integer> further = targets(others, unit.id());
            Optional<CurrentQuota> allocated = Optional.ofNullable(
                    sources.getOrDefault(QuotaSource.ALLOCATION, Map.of()).get(unit.id()));
            if (!targets.isEmpty() || !further.isEmpty() || term.containsKey(unit.id())) {
                lines.add(new Line(
                        unit,
                        tree.depth(unit.id()).orElse(0),
                        targets,
                        allocated,
                        further,
                        done(done, unit.id()),
                        new Words(
                                Optional.ofNullable(term.get(unit.id()))
                                        .map(q -> OptionalInt.of(q.target()))
                                        .orElse(OptionalInt.empty()),
                                groups.getOrDefault(unit.id(), ""),
                                allocated.map(q -> papers(q, numbers)).orElse(""))));
            }
        }
        return lines;
    }

    /** The years of the office's term; of a year outside it, that year alone. */
    private QuotaDecision.Years term(int year) {
        return services.settings()
                .now()
                .term()
                .map(t -> new QuotaDecision.Years(t.from().getYear(), t.to().getYear()))
                .filter(years -> years.contains(year))
                .orElse(new QuotaDecision.Years(year, year));
    }

    private Map<Long, String> groups(QuotaStore quotas, int year) {
        CurrentQuotas current = quotas.current(QuotaScope.ALLOCATED, year, year);
        Map<String, String> labels = new CodeLists(services.book().reading()).labels("TARGET_GROUP");
        Map<Long, String> texts = new HashMap<>();
        for (String group : current.groups()) {
            current.ofYear(year, group)
                    .forEach((unit, quota) -> texts.merge(
                            unit,
                            Texts.of(
                                    "quotaui.current.group",
                                    GroupWords.label(group, labels),
                                    VietnameseNumbers.format(quota.target())),
                            (a, b) -> a + "; " + b));
        }
        return texts;
    }

    private static Map<QuotaSource, Map<Long, CurrentQuota>> sources(QuotaStore quotas, int year) {
        Map<QuotaSource, Map<Long, CurrentQuota>> sources = new EnumMap<>(QuotaSource.class);
        for (QuotaSource source : QuotaSource.values()) {
            sources.put(source, ofYear(quotas, source, QuotaSubject.ADMIT, year));
        }
        return sources;
    }

    private static Map<QuotaSubject, Map<Long, CurrentQuota>> others(QuotaStore quotas, int year) {
        Map<QuotaSubject, Map<Long, CurrentQuota>> others = new EnumMap<>(QuotaSubject.class);
        for (QuotaSubject subject : List.of(QuotaSubject.TRAIN, QuotaSubject.INTRODUCE)) {
            others.put(subject, ofYear(quotas, QuotaSource.ALLOCATION, subject, year));
        }
        return others;
    }

    private static Map<Long, CurrentQuota> ofYear(
            QuotaStore quotas, QuotaSource source, QuotaSubject subject, int year) {
        return quotas.current(new QuotaScope(source, subject), year, year).ofYear(year, QuotaKey.ALL);
    }

    private static <E extends Enum<E>> Map<E, Integer> targets(Map<E, Map<Long, CurrentQuota>> all, long unitId) {
        Map<E, Integer> found = new HashMap<>();
        all.forEach((kind, quotas) -> {
            CurrentQuota quota = quotas.get(unitId);
            if (quota != null) {
                found.put(kind, quota.target());
            }
        });
        return found;
    }

    private Map<QuotaSubject, Map<Long, Long>> results(int year, UnitTree tree, List<Unit> all) {
        Map<QuotaSubject, Map<Long, Long>> done = new EnumMap<>(QuotaSubject.class);
        SubjectResults results = new SubjectResults(services.book().reading());
        for (QuotaSubject subject : List.of(QuotaSubject.TRAIN, QuotaSubject.INTRODUCE)) {
            done.put(subject, results.of(subject, Period.year(year), tree, all));
        }
        return done;
    }

    private static Map<QuotaSubject, Long> done(Map<QuotaSubject, Map<Long, Long>> all, long unitId) {
        Map<QuotaSubject, Long> of = new EnumMap<>(QuotaSubject.class);
        all.forEach((subject, results) -> of.put(subject, results.getOrDefault(unitId, 0L)));
        return of;
    }

    /** Opens the people behind what some units did beside admitting. */
    void onDone(List<Line> lines, QuotaSubject subject) {
        Period year = Period.year(model.year.get());
        LocalDate today = kit.clock().today();
        String title = subject == QuotaSubject.TRAIN
                ? Texts.of("quotaui.behind.trained", names(lines), String.valueOf(model.year.get()))
                : Texts.of("quotaui.behind.introduced", names(lines), String.valueOf(model.year.get()));
        kit.tasks()
                .start(Job.of(progress -> people(ids(lines), subject, year, today))
                        .until(whileActive())
                        .onDone(people -> PeopleController.open(title, people, "", kit)));
    }

    private static List<Long> ids(List<Line> lines) {
        return lines.stream().map(l -> l.unit().id()).toList();
    }

    private static String names(List<Line> lines) {
        return lines.size() == 1 ? lines.get(0).unit().name() : Texts.of("quotaui.behind.units", lines.size());
    }

    private List<PeopleBehind.Line> people(List<Long> unitIds, QuotaSubject subject, Period year, LocalDate today) {
        Set<Long> units = behind().all(Questions.of(services.settings().now(), Period.yearTo(today), today), unitIds);
        return new PeopleBehind(services.book().reading())
                .of(new SubjectResults(services.book().reading()).behind(subject, year, units));
    }

    /** Opens the quota lines behind the targets of some units. */
    void onGiven(List<Line> lines, QuotaScope scope) {
        behind().given(gift(lines, scope), title(lines));
    }

    /** Opens the resolution behind the targets of the whole term. */
    void onTerm(List<Line> lines) {
        int year = model.year.get();
        kit.tasks()
                .start(Job.of(progress -> term(year))
                        .until(whileActive())
                        .onDone(years -> behind().given(
                                        new Behind.Gift(TERM, years, ids(lines)),
                                        Texts.of(
                                                "quotaui.behind.target",
                                                names(lines),
                                                Texts.of("quotaui.years", years.from(), years.to())))));
    }

    /** Opens the quota lines of the groups. */
    void onGroups(Line line) {
        behind().given(gift(List.of(line), QuotaScope.ALLOCATED).ofGroups(group -> true), title(List.of(line)));
    }

    private Behind.Gift gift(List<Line> lines, QuotaScope scope) {
        int year = model.year.get();
        return new Behind.Gift(scope, new QuotaDecision.Years(year, year), ids(lines));
    }

    private String title(List<Line> lines) {
        return Texts.of("quotaui.behind.target", names(lines), String.valueOf(model.year.get()));
    }

    private Behind behind() {
        return new Behind(services, kit, whileActive());
    }

    private static String papers(CurrentQuota quota, Map<Long, String> numbers) {
        return String.join(
                "; ",
                quota.decisions().stream()
                        .map(id -> numbers.getOrDefault(id, ""))
                        .toList());
    }
}
