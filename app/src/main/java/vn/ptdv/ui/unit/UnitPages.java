package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.unit.CurrentQuotas;
import vn.ptdv.model.unit.CurrentQuota;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.count.ManualResultStore;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.document.UnitPaperStore;
import vn.ptdv.store.follow.FollowUpStore;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.progress.Questions;

/** Reads the page of a unit. */
final class UnitPages {
    private static final int YEARS_BACK = 4;

    private final BookServices services;
    private final Book book;

    UnitPages(BookServices services) {
        this.services = services;
        this.book = services.book();
    }

    Optional<UnitPage> read(long unitId, UnitTree tree, LocalDate day) {
        UnitStore units = new UnitStore(book.reading());
        return tree.find(unitId)
                .or(() -> units.find(unitId))
                .map(unit -> new UnitPage(
                        unit,
                        UnitNodes.path(tree, unitId),
                        details(unit, units, day),
                        work(unit, day),
                        new UnitPage.Past(
                                units.spans(unitId),
                                units.milestones(unitId),
                                services.audit().history(unitId)),
                        follow(unit, day)));
    }

    private UnitPage.Follow follow(Unit unit, LocalDate day) {
        FollowUpStore follow = new FollowUpStore(book.reading());
        return new UnitPage.Follow(
                years(unit, follow.yearNotesOf(unit.id()), day),
                follow.marksOf(unit.id()),
                follow.inspectionsOf(unit.id()),
                new ManualResultStore(book.reading()).ofUnit(unit.id()),
                new UnitPaperStore(book.reading()).of(unit));
    }

    /** The running year and those before it, newest first; the secretary stands where no head was noted. */
    private List<UnitPage.YearLine> years(Unit unit, Map<Integer, YearNote> notes, LocalDate day) {
        ProgressQuestion question = Questions.of(services.settings().now(), Period.yearTo(day), day);
        ProgressRules rules = question.rules();
        List<UnitPage.YearLine> lines = new ArrayList<>();
        services.progress()
                .years(question, List.of(unit.id()), question.year() - YEARS_BACK)
                .forEach((year, progress) -> {
                    Optional<YearNote> note = Optional.ofNullable(notes.get(year));
                    lines.add(
                            0,
                            new UnitPage.YearLine(
                                    year,
                                    progress,
                                    progress.percent(rules.decimals(), rules.rounding()),
                                    note,
                                    note.map(YearNote::headName)
                                            .filter(h -> !h.isEmpty())
                                            .orElse(unit.facts().secretary())));
                });
        return lines;
    }

    private UnitPage.Details details(Unit unit, UnitStore units, LocalDate day) {
        List<MemberCount> counts = new ArrayList<>(new MemberCountStore(book.reading()).ofUnit(unit.id()));
        java.util.Collections.reverse(counts);
        return new UnitPage.Details(
                units.flagsOn(day).getOrDefault(unit.id(), Set.of()),
                new OfficerStore(book.reading()).ofUnit(unit.id()),
                counts);
    }

    private Optional<UnitPage.Work> work(Unit unit, LocalDate day) {
        ProgressQuestion question = Questions.of(services.settings().now(), Period.yearTo(day), day);
        ProgressStore progress = services.progress();
        return progress.board(question).row(unit.id()).map(row -> work(question, row, progress));
    }

    private UnitPage.Work work(ProgressQuestion question, ProgressRow row, ProgressStore progress) {
        long id = row.unit().id();
        LocalDate end = Period.year(question.year()).to();
        List<Long> ids = progress.behind(question, id, ProgressSpan.YEAR);
        return new UnitPage.Work(
                question,
                row,
                services.pipeline().forecast(progress.unitsOf(question, id), row.year(), question.today(), end),
                given(id, question),
                new PeopleBehind(book.reading()).of(ids));
    }

    private Map<QuotaSource, UnitPage.Given> given(long unitId, ProgressQuestion question) {
        Map<QuotaSource, UnitPage.Given> given = new EnumMap<>(QuotaSource.class);
        QuotaDecision.Years years = term(question);
        QuotaStore quotas = new QuotaStore(book.reading());
        for (QuotaSource source : QuotaSource.values()) {
            CurrentQuotas current = quotas.current(
                    new QuotaScope(source, QuotaSubject.ADMIT),
                    Math.min(years.from(), question.year()),
                    Math.max(years.to(), question.year()));
            Optional<CurrentQuota> year = current.find(QuotaKey.all(unitId, question.year()));
            Optional<CurrentQuota> term =
                    Optional.ofNullable(current.ofSpan(years, QuotaKey.ALL).get(unitId));
            given.put(
                    source,
                    new UnitPage.Given(
                            number(year), year.map(CurrentQuota::floor).orElse(OptionalInt.empty()), number(term)));
        }
        return given;
    }

    /** The years of the term, or the one year where no term is set. */
    static QuotaDecision.Years term(ProgressQuestion question) {
        return question.term()
                .map(t -> new QuotaDecision.Years(t.from().getYear(), t.to().getYear()))
                .orElse(new QuotaDecision.Years(question.year(), question.year()));
    }

    private static OptionalInt number(Optional<CurrentQuota> quota) {
        return quota.map(q -> OptionalInt.of(q.target())).orElse(OptionalInt.empty());
    }
}
