package vn.ptdv.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaDecision.Years;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ListController;

/** Opens what a figure is made of: people, quota lines, member counts, units, or the basis of a forecast. */
public final class Behind {
    private final BookServices services;
    private final Toolkit kit;
    private final Subscriptions whileActive;

    /** One quota line with the decision that it stands in. */
    record Given(QuotaDecision decision, QuotaLine line, String unit, String group) {}

    /** A forecast and the people whom it counts on. */
    record Outlook(Forecast forecast, List<CandidateRow> people) {}

    /** One unit and what it brings to a sum. */
    public record Part(long unitId, String unit, long figure) {}

    /** A member count with the name of its unit. */
    record Counted(String unit, MemberCount count) {}

    /** What was given to whom, for which years, and which of the lines: the whole ones, or those of some groups. */
    public record Gift(QuotaScope scope, Years years, Collection<Long> units, Predicate<QuotaKey> which) {
        public Gift(QuotaScope scope, Years years, Collection<Long> units) {
            this(scope, years, units, QuotaKey::isWhole);
        }

        public Gift ofGroups(Predicate<String> groups) {
            return new Gift(scope, years, units, key -> !key.isWhole() && groups.test(key.group()));
        }
    }

    public Behind(BookServices services, Toolkit kit, Subscriptions whileActive) {
        this.services = services;
        this.kit = kit;
        this.whileActive = whileActive;
    }

    /** The people admitted in some units in a span of days. */
    public void people(ProgressQuestion question, Collection<Long> units, Period period, String title) {
        people(question, units, period, new Heading(title, ""));
    }

    private record Heading(String title, String note) {}

    private void people(ProgressQuestion question, Collection<Long> units, Period period, Heading heading) {
        kit.tasks()
                .start(Job.of(progress -> new PeopleBehind(services.book().reading())
                                .of(services.progress().within(question, units, period)))
                        .until(whileActive)
                        .onDone(people -> PeopleController.open(heading.title, people, heading.note, kit)));
    }

    void people(ProgressQuestion question, Collection<BoardModel.Line> lines, ProgressSpan span) {
        Period period = question.spans().get(span);
        if (period == null) {
            return;
        }
        long reported = lines.stream()
                .mapToLong(l -> l.row().figures().of(span).reported())
                .sum();
        String note = reported > 0 ? Texts.of("unitui.work.reported", VietnameseNumbers.format(reported)) : "";
        String title = Texts.of("quotaui.people.title", BoardModel.names(lines), Texts.ofEnum("quotaui.span", span));
        people(question, BoardModel.ids(lines), period, new Heading(title, note));
    }

    /** The lines of issued decisions that give the unit, or what hangs below it, a target in the year. */
    public void target(ProgressQuestion question, Unit unit) {
        given(
                question,
                new Gift(question.scope(), new Years(question.year(), question.year()), List.of(unit.id())),
                Texts.of("quotaui.behind.target", unit.name(), String.valueOf(question.year())));
    }

    /** The lines of issued decisions behind any target, for some units with all that hangs below them today. */
    public void given(Gift gift, String title) {
        LocalDate today = kit.clock().today();
        given(() -> Questions.of(services.settings().now(), Period.yearTo(today), today), gift, title);
    }

    /** The same with the units as they stood on the day of the question. */
    void given(ProgressQuestion question, Gift gift, String title) {
        given(() -> question, gift, title);
    }

    private void given(Supplier<ProgressQuestion> question, Gift gift, String title) {
        kit.tasks()
                .start(Job.of(progress -> lines(question.get(), gift))
                        .until(whileActive)
                        .onDone(given ->
                                ListController.open(kit.dialogs(), title, GivenColumns.content(given), kit.memory())));
    }

    public void members(long unitId, String name) {
        kit.tasks()
                .start(Job.of(progress -> counts(unitId))
                        .until(whileActive)
                        .onDone(counts -> ListController.open(
                                kit.dialogs(),
                                Texts.of("quotaui.behind.members", name),
                                CountColumns.content(counts),
                                kit.memory())));
    }

    /** The units that a sum is made of; each opens its member counts. */
    public void parts(String title, String figure, List<Part> parts) {
        ListController.open(
                kit.dialogs(),
                title,
                PartColumns.content(parts, figure),
                kit.memory(),
                part -> members(part.unitId(), part.unit()));
    }

    /** Some units beside each other; each opens its people. */
    void units(ProgressQuestion question, String title, List<BoardModel.Line> lines) {
        ListController.open(
                kit.dialogs(),
                title,
                StandingColumns.content(lines),
                kit.memory(),
                line -> people(question, List.of(line), ProgressSpan.YEAR));
    }

    /** Why so many are expected: the stages, their past, and the people who stand there. */
    public void forecast(ProgressQuestion question, Unit unit, Progress soFar) {
        forecast(question, List.of(unit.id()), unit.name(), soFar);
    }

    void forecast(ProgressQuestion question, Collection<Long> units, String name, Progress soFar) {
        kit.tasks()
                .start(Job.of(progress -> outlook(question, units, soFar))
                        .until(whileActive)
                        .onDone(outlook -> OutlookController.open(name, outlook, question.rules(), kit)));
    }

    private Outlook outlook(ProgressQuestion question, Collection<Long> unitIds, Progress soFar) {
        Set<Long> units = all(question, unitIds);
        return new Outlook(forecast(question, units, soFar), waiting(units, question.today()));
    }

    /** What some units together may be expected to reach by the end of the year. */
    Forecast forecast(ProgressQuestion question, Set<Long> units, Progress soFar) {
        LocalDate end = Period.year(question.year()).to();
        return services.pipeline()
                .forecast(units, soFar, question.today(), end.isBefore(question.today()) ? question.today() : end);
    }

    /** These units with all whose figures are carried to them. */
    public Set<Long> all(ProgressQuestion question, Collection<Long> unitIds) {
        Set<Long> all = new HashSet<>();
        services.progress().unitsOf(question, unitIds).values().forEach(all::addAll);
        return all;
    }

    /** Who is on the way and not admitted yet in these units. */
    List<CandidateRow> waiting(Set<Long> units, LocalDate today) {
        return new CandidateList(services.book().reading())
                .active(today).stream()
                        .filter(r ->
                                units.contains(r.unitId()) && r.ceremonyOn().isEmpty())
                        .toList();
    }

    private List<Given> lines(ProgressQuestion question, Gift gift) {
        QuotaStore quotas = new QuotaStore(services.book().reading());
        Set<Long> units = all(question, gift.units());
        Map<Long, String> names =
                new UnitStore(services.book().reading()).all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<String, String> labels = new CodeLists(services.book().reading()).labels("TARGET_GROUP");
        Years years = gift.years();
        List<Given> given = new ArrayList<>();
        quotas.decisions().stream()
                .filter(d -> d.scope().equals(gift.scope()) && d.state() == QuotaState.ISSUED)
                .filter(d -> d.fromYear() <= years.to() && d.toYear() >= years.from())
                .sorted(Comparator.comparing(QuotaDecision::decidedOn).thenComparing(QuotaDecision::id))
                .forEach(d -> quotas.lines(d.id()).stream()
                        .filter(l ->
                                units.contains(l.key().unitId()) && gift.which().test(l.key()))
                        .filter(l ->
                                l.key().isWholeSpan() || years.contains(l.key().year()))
                        .forEach(l -> given.add(new Given(
                                d,
                                l,
                                names.getOrDefault(l.key().unitId(), ""),
                                GroupWords.label(l.key().group(), labels)))));
        return given;
    }

    /** The counts of the unit itself; where it has none, of those whose members are added up for it. */
    private List<Counted> counts(long unitId) {
        LocalDate today = kit.clock().today();
        MemberCountStore store = new MemberCountStore(services.book().reading());
        List<MemberCount> own = store.ofUnit(unitId);
        Map<Long, String> names =
                new UnitStore(services.book().reading()).all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        ProgressQuestion question = Questions.of(services.settings().now(), Period.yearTo(today), today);
        Collection<Long> units = own.isEmpty() ? all(question, List.of(unitId)) : List.of(unitId);
        return units.stream()
                .flatMap(id -> store.ofUnit(id).stream())
                .sorted(Comparator.comparing(MemberCount::on).reversed())
                .map(count -> new Counted(names.getOrDefault(count.unitId(), ""), count))
                .toList();
    }
}
