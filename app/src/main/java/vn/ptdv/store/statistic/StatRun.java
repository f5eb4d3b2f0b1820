package vn.ptdv.store.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.statistic.Fact;
import vn.ptdv.logic.statistic.StatColumn;
import vn.ptdv.logic.statistic.StatCount;
import vn.ptdv.logic.statistic.StatFacts;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatSource;
import vn.ptdv.logic.statistic.StatSpan;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** One form for one question. */
final class StatRun {
    private final BookFacts facts;
    private final StatQuery query;
    private final SettingValues values;
    private final PeopleFacts people;

    StatRun(BookFacts facts, SettingValues values, StatQuery query) {
        this.facts = facts;
        this.query = query;
        this.values = values;
        this.people = new PeopleFacts(facts);
    }

    StatTable table(StatForm form) {
        Set<StatSource> sources =
                form.rows().stream().flatMap(row -> row.source().stream()).collect(Collectors.toSet());
        Set<StatSpan> spans =
                form.columns().stream().map(StatColumn::span).collect(Collectors.toCollection(HashSet::new));
        Period period = query.counted();
        Period given = sources.contains(StatSource.MEMBERS) ? given() : query.period();
        Map<StatSource, List<Fact>> now = facts(given, period, sources);
        Map<StatSource, List<Fact>> before = spans.contains(StatSpan.LAST_YEAR)
                ? facts(given.previousYear(), period.previousYear(), sources)
                : Map.of();
        StatTable.Head head = new StatTable.Head(query.period(), query.asOf(), query.unit(), unitName());
        return StatCount.of(
                form,
                head,
                StatFacts.of(now, before),
                new StatCount.Shares(values.whole(SettingKey.PERCENT_DECIMALS), values.rounding()),
                notes(form, sources, given, now));
    }

    /**
     * The period whose member counts are used: the asked one, or while it has none the longest that began with it, so
     * that the members at the beginning are those of the asked period.
     */
    private Period given() {
        Period asked = query.period();
        Term term = values.term().orElse(new Term(LocalDate.EPOCH, LocalDate.EPOCH));
        Set<String> known = new MemberCountStore(facts.sql()).periods();
        if (known.contains(asked.code())) {
            return asked;
        }
        return known.stream()
                .flatMap(code -> Period.parse(code, term).stream())
                .filter(period -> period.from().equals(asked.from()) && asked.contains(period.to()))
                .max(Comparator.comparing(Period::to))
                .orElse(asked);
    }

    /** Member counts were given for the whole period under its name; the rest counts up to the day. */
    private Map<StatSource, List<Fact>> facts(Period whole, Period counted, Set<StatSource> sources) {
        StatScope scope = new StatScope(facts, counted.to(), query.unit());
        UnitFacts units = new UnitFacts(facts, scope);
        Map<StatSource, List<Fact>> found = new EnumMap<>(StatSource.class);
        for (StatSource source : sources) {
            found.put(
                    source,
                    switch (source) {
                        case PEOPLE -> people.within(sources.contains(StatSource.MEMBERS) ? whole : counted, scope);
                        case UNITS -> units.organisations(counted);
                        case MEMBERS -> units.memberCounts(whole);
                    });
        }
        return found;
    }

    private List<String> notes(StatForm form, Set<StatSource> sources, Period given, Map<StatSource, List<Fact>> now) {
        List<String> notes = new ArrayList<>();
        if (!form.head().holdsOn(query.counted().to())) {
            notes.add(Texts.of("stat.note.dated"));
        }
        if (sources.contains(StatSource.PEOPLE)) {
            notes.add(Texts.ofEnum("report.countBy", values.countBy()));
            long reported = reportedOnly();
            if (reported > 0) {
                notes.add(Texts.of("stat.note.totals", VietnameseNumbers.format(reported)));
            }
        }
        if (!given.equals(query.period())) {
            notes.add(Texts.of("stat.note.nearest", query.period().phrase(), given.phrase()));
        }
        if (sources.contains(StatSource.MEMBERS)
                && now.getOrDefault(StatSource.MEMBERS, List.of()).isEmpty()) {
            notes.add(Texts.of("stat.note.no_counts", query.period().phrase()));
        }
        if (!form.head().origin().verified()) {
            notes.add(Texts.of("stat.note.unverified"));
        }
        return notes;
    }

    /** What units gave only as a number: it cannot be told apart by sex or age, so it stands beside the form. */
    private long reportedOnly() {
        StatScope scope = new StatScope(facts, query.counted().to(), query.unit());
        return facts.reportedOnly(query.counted(), query.counted().to()).entrySet().stream()
                .filter(entry -> scope.holds(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String unitName() {
        return query.unit().isPresent()
                ? new StatScope(facts, query.counted().to(), query.unit())
                        .tops().stream().map(Unit::name).findFirst().orElse("")
                : values.text(SettingKey.COMMITTEE_NAME);
    }
}
