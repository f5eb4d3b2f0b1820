package vn.ptdv.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ListController;

/** Opens what a figure is made of: people, quota lines, member counts, or the basis of a forecast. */
public final class Behind {
    private final BookServices services;
    private final Toolkit kit;
    private final Subscriptions whileActive;

    /** One quota line with the decision that it stands in. */
    record Given(QuotaDecision decision, QuotaLine line, String unit) {}

    /** A forecast and the people whom it counts on. */
    record Outlook(Forecast forecast, List<CandidateRow> people) {}

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
                                .of(new ProgressStore(services.book().reading()).within(question, units, period)))
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
        String title = Texts.of("quotaui.people.title", names(lines), Texts.ofEnum("quotaui.span", span));
        people(question, ids(lines), period, new Heading(title, note));
    }

    /** The lines of issued decisions that give the unit, or what hangs below it, a target in the year. */
    public void target(ProgressQuestion question, Unit unit) {
        kit.tasks()
                .start(Job.of(progress -> given(question, unit.id()))
                        .until(whileActive)
                        .onDone(given -> ListController.open(
                                kit.dialogs(),
                                Texts.of("quotaui.behind.target", unit.name(), String.valueOf(question.year())),
                                GivenColumns.content(given),
                                kit.memory())));
    }

    public void members(Unit unit) {
        kit.tasks()
                .start(Job.of(progress -> counts(unit.id()))
                        .until(whileActive)
                        .onDone(counts -> ListController.open(
                                kit.dialogs(),
                                Texts.of("quotaui.behind.members", unit.name()),
                                CountColumns.content(counts),
                                kit.memory())));
    }

    /** Why so many are expected: the stages, their past, and the people who stand there. */
    public void forecast(ProgressQuestion question, Unit unit, Progress soFar) {
        kit.tasks()
                .start(Job.of(progress -> outlook(question, unit.id(), soFar))
                        .until(whileActive)
                        .onDone(outlook -> OutlookController.open(unit.name(), outlook, question.rules(), kit)));
    }

    Outlook outlook(ProgressQuestion question, long unitId, Progress soFar) {
        LocalDate end = Period.year(question.year()).to();
        Set<Long> units = new HashSet<>(new ProgressStore(services.book().reading()).unitsOf(question, unitId));
        Forecast forecast = new PipelineStore(services.book().reading())
                .forecast(units, soFar, question.today(), end.isBefore(question.today()) ? question.today() : end);
        return new Outlook(forecast, waiting(units, question.today()));
    }

    /** Who is on the way and not admitted yet in these units. */
    List<CandidateRow> waiting(Set<Long> units, LocalDate today) {
        return new CandidateList(services.book().reading())
                .active(today).stream()
                        .filter(r ->
                                units.contains(r.unitId()) && r.ceremonyOn().isEmpty())
                        .toList();
    }

    private List<Given> given(ProgressQuestion question, long unitId) {
        QuotaStore quotas = new QuotaStore(services.book().reading());
        Set<Long> units = new HashSet<>(new ProgressStore(services.book().reading()).unitsOf(question, unitId));
        Map<Long, String> names =
                new UnitStore(services.book().reading()).all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        int year = question.year();
        List<Given> given = new ArrayList<>();
        quotas.decisions().stream()
                .filter(d -> d.scope().equals(question.scope()) && d.covers(year))
                .forEach(d -> quotas.lines(d.id()).stream()
                        .filter(l -> units.contains(l.key().unitId()) && l.key().isWhole())
                        .filter(l -> l.key().year() == year || l.key().isWholeSpan())
                        .forEach(l -> given.add(
                                new Given(d, l, names.getOrDefault(l.key().unitId(), "")))));
        return given;
    }

    private List<MemberCount> counts(long unitId) {
        List<MemberCount> counts =
                new ArrayList<>(new MemberCountStore(services.book().reading()).ofUnit(unitId));
        java.util.Collections.reverse(counts);
        return counts;
    }

    private static List<Long> ids(Collection<BoardModel.Line> lines) {
        return lines.stream().map(BoardModel.Line::id).toList();
    }

    private static String names(Collection<BoardModel.Line> lines) {
        return Optional.of(lines)
                .filter(l -> l.size() == 1)
                .map(l -> l.iterator().next().name())
                .orElseGet(() -> Texts.of("quotaui.behind.units", lines.size()));
    }
}
