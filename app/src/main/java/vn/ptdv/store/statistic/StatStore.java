package vn.ptdv.store.statistic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressSpan;
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
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** Runs statistical forms on the book. */
public final class StatStore {
    private final Book book;
    private final Settings settings;

    public StatStore(Book book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    public List<StatForm> forms() {
        return new StatFormStore(book.reading()).all();
    }

    /** All figures of a form come from one unchanging state of the book; empty where there is no such form. */
    public Optional<StatTable> run(StatQuery query) {
        SettingValues values = settings.now();
        return book.snapshot(
                sql -> new StatFormStore(sql).find(query.form()).map(form -> new Run(sql, query, values).table(form)));
    }

    private static final class Run {
        private final DSLContext sql;
        private final StatQuery query;
        private final SettingValues values;
        private final PeopleFacts people;

        Run(DSLContext sql, StatQuery query, SettingValues values) {
            this.sql = sql;
            this.query = query;
            this.values = values;
            this.people = new PeopleFacts(sql, values.countBy());
        }

        StatTable table(StatForm form) {
            Set<StatSource> sources =
                    form.rows().stream().flatMap(row -> row.source().stream()).collect(Collectors.toSet());
            Set<StatSpan> spans =
                    form.columns().stream().map(StatColumn::span).collect(Collectors.toCollection(HashSet::new));
            Period period = query.counted();
            Map<StatSource, List<Fact>> now = facts(query.period(), period, sources);
            Map<StatSource, List<Fact>> before = spans.contains(StatSpan.LAST_YEAR)
                    ? facts(query.period().previousYear(), period.previousYear(), sources)
                    : Map.of();
            StatTable.Head head = new StatTable.Head(query.period(), period.to(), query.unit(), unitName());
            return StatCount.of(
                    form,
                    head,
                    StatFacts.of(now, before),
                    new StatCount.Shares(values.whole(SettingKey.PERCENT_DECIMALS), values.rounding()),
                    notes(form, sources, now));
        }

        /** Member counts were given for the whole period under its name; the rest counts up to the day. */
        private Map<StatSource, List<Fact>> facts(Period whole, Period counted, Set<StatSource> sources) {
            StatScope scope = new StatScope(sql, counted.to(), query.unit());
            UnitFacts units = new UnitFacts(sql, scope);
            Map<StatSource, List<Fact>> facts = new EnumMap<>(StatSource.class);
            for (StatSource source : sources) {
                facts.put(
                        source,
                        switch (source) {
                            case PEOPLE -> people.within(sources.contains(StatSource.MEMBERS) ? whole : counted, scope);
                            case UNITS -> units.organisations(counted, values.countBy());
                            case MEMBERS -> units.memberCounts(whole);
                        });
            }
            return facts;
        }

        private List<String> notes(StatForm form, Set<StatSource> sources, Map<StatSource, List<Fact>> now) {
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
            StatScope scope = new StatScope(sql, query.counted().to(), query.unit());
            ProgressQuestion question = new ProgressQuestion(
                    query.counted(), values.term(), query.day(), QuotaScope.ALLOCATED, ProgressStore.rules(values));
            var board = new ProgressStore(sql).board(question);
            return scope.tops().stream()
                    .map(top -> board.row(top.id()))
                    .flatMap(Optional::stream)
                    .mapToLong(row -> row.figures().of(ProgressSpan.PERIOD).reported())
                    .sum();
        }

        private String unitName() {
            return query.unit().isPresent()
                    ? new StatScope(sql, query.counted().to(), query.unit())
                            .tops().stream().map(Unit::name).findFirst().orElse("")
                    : values.text(SettingKey.COMMITTEE_NAME);
        }
    }
}
