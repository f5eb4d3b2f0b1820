package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import vn.ptdv.logic.progress.Figure;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;

/** The way of everybody by its days, read once: a screen that asks ten questions of them reads the table once all the same. */
public final class Ways {
    private static final List<Field<?>> FIELDS = List.of(
            CANDIDACY.ID,
            CANDIDACY.PERSON_ID,
            CANDIDACY.UNIT_ID,
            CANDIDACY.STAGE_KEY,
            CANDIDACY.STAGE_SINCE,
            CANDIDACY.EXIT_KEY,
            CANDIDACY.OPENED_ON,
            CANDIDACY.CERTIFICATE_ON,
            CANDIDACY.CELL_VOTE_ON,
            CANDIDACY.DECISION_ON,
            CANDIDACY.CEREMONY_ON,
            CANDIDACY.OFFICIAL_ON,
            CANDIDACY.CLOSED_ON);
    private final List<Way> all;
    private final CountBy countBy;

    /** One candidacy: whose, where it stands, and its days. */
    public record Way(long id, long personId, long unitId, Standing standing, Days days) {
        /** Neither admitted nor gone. */
        boolean isOpen() {
            return days.ceremony().isEmpty() && days.closed().isEmpty();
        }

        private boolean holds() {
            return standing.exit().filter(Admissions.CANCELLED::equals).isEmpty();
        }
    }

    /** The step with the day since when, and the way out that was taken. */
    public record Standing(String stage, LocalDate since, Optional<String> exit) {}

    /** What happened when, as far as it did. */
    public record Days(
            LocalDate opened,
            Optional<LocalDate> certificate,
            Optional<LocalDate> cellVote,
            Optional<LocalDate> decision,
            Optional<LocalDate> ceremony,
            Optional<LocalDate> official,
            Optional<LocalDate> closed) {}

    private Ways(List<Way> all, CountBy countBy) {
        this.all = all;
        this.countBy = countBy;
    }

    /** In the order of the records. */
    public static Ways read(DSLContext sql, CountBy countBy) {
        List<Way> all = new ArrayList<>();
        sql.select(FIELDS).from(CANDIDACY).orderBy(CANDIDACY.ID).forEach(row -> all.add(way(row)));
        return new Ways(all, countBy);
    }

    private static Way way(Record row) {
        return new Way(
                row.get(CANDIDACY.ID),
                row.get(CANDIDACY.PERSON_ID),
                row.get(CANDIDACY.UNIT_ID),
                new Standing(
                        row.get(CANDIDACY.STAGE_KEY),
                        row.get(CANDIDACY.STAGE_SINCE),
                        Optional.ofNullable(row.get(CANDIDACY.EXIT_KEY))),
                new Days(
                        row.get(CANDIDACY.OPENED_ON),
                        Optional.ofNullable(row.get(CANDIDACY.CERTIFICATE_ON)),
                        Optional.ofNullable(row.get(CANDIDACY.CELL_VOTE_ON)),
                        Optional.ofNullable(row.get(CANDIDACY.DECISION_ON)),
                        Optional.ofNullable(row.get(CANDIDACY.CEREMONY_ON)),
                        Optional.ofNullable(row.get(CANDIDACY.OFFICIAL_ON)),
                        Optional.ofNullable(row.get(CANDIDACY.CLOSED_ON))));
    }

    public List<Way> all() {
        return all;
    }

    /** The day of each admission in the period, by candidacy. */
    public Map<Long, LocalDate> admitted(Period period) {
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        each(period, admission -> days.put(admission.way().id(), admission.day()));
        return days;
    }

    /** Who became an official member in the period. */
    public List<Long> official(Period period) {
        return all.stream()
                .filter(way -> way.days().official().filter(period::contains).isPresent())
                .map(Way::id)
                .toList();
    }

    /** How many each unit itself admitted. */
    Map<Long, Long> counted(Period period) {
        Map<Long, Long> counted = new HashMap<>();
        each(period, admission -> counted.merge(admission.way().unitId(), 1L, Long::sum));
        return counted;
    }

    /** The admissions of each unit itself in each span, without target groups, for which persons would have to be read. */
    Map<Long, UnitFigures> figures(Map<ProgressSpan, Period> spans) {
        Map<Long, Map<ProgressSpan, Figure>> figures = new HashMap<>();
        Figure one = new Figure(1, 0);
        each(AdmissionCounts.range(spans), admission -> {
            Map<ProgressSpan, Figure> own =
                    figures.computeIfAbsent(admission.way().unitId(), unit -> new EnumMap<>(ProgressSpan.class));
            spans.forEach((span, period) -> {
                if (period.contains(admission.day())) {
                    own.merge(span, one, Figure::plus);
                }
            });
        });
        Map<Long, UnitFigures> byUnit = new HashMap<>();
        figures.forEach((unit, own) -> byUnit.put(unit, new UnitFigures(own, Map.of())));
        return byUnit;
    }

    private record Admission(Way way, LocalDate day) {}

    private void each(Period period, Consumer<Admission> act) {
        for (Way way : all) {
            Optional<LocalDate> day = switch (countBy) {
                case CEREMONY -> way.days().ceremony();
                case DECISION -> way.days().decision();
            };
            if (way.holds()) {
                day.filter(period::contains).ifPresent(on -> act.accept(new Admission(way, on)));
            }
        }
    }
}
