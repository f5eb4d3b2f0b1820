package vn.ptdv.store.training;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.progress.Ways;
import vn.ptdv.store.progress.Ways.Way;

/**
 * Where people are lost between source and decision.
 *
 * <p>Ways, certificates and participants are each read once and put together here: asked row by row for the newest
 * certificate the book needs many times as long.
 */
public final class LeakLists {
    private final DSLContext reading;
    private @Nullable Ways ways;
    private @Nullable Map<Long, Paper> papers;

    public LeakLists(DSLContext reading) {
        this.reading = reading;
    }

    /** With ways that were read already. */
    public LeakLists(DSLContext reading, Ways ways) {
        this.reading = reading;
        this.ways = ways;
    }

    /** Who does not get on, the day it counts from, and the newest certificate if there is one. */
    public record Lost(
            long candidacyId, long personId, long unitId, String stage, LocalDate since, String certificate) {}

    /** The same with names. */
    public record Leak(
            long candidacyId,
            long personId,
            String name,
            String unit,
            String stage,
            LocalDate since,
            String certificate) {}

    private record Paper(long id, String number, LocalDate issued, Optional<LocalDate> until) {
        Paper newer(Paper other) {
            return Comparator.comparing(Paper::issued).thenComparing(Paper::id).compare(this, other) < 0 ? other : this;
        }
    }

    /** In the source so many months and never sent to a class. */
    public List<Lost> neverSent(LocalDate today, int months) {
        Set<Long> sent = new HashSet<>(reading.selectDistinct(PARTICIPANT.CANDIDACY_ID)
                .from(PARTICIPANT)
                .fetch(PARTICIPANT.CANDIDACY_ID));
        return list(
                today,
                way -> notYet(way.days().certificate(), today) && !sent.contains(way.id())
                        ? Optional.of(way.days().opened())
                        : Optional.empty(),
                today.minusMonths(months));
    }

    /** Certificates that run out within so many days, or have run out, before the cell has voted. */
    public List<Lost> runningOut(LocalDate today, int days) {
        return list(
                today,
                way -> notYet(way.days().cellVote(), today) ? paper(way).flatMap(Paper::until) : Optional.empty(),
                today.plusDays(days));
    }

    /** Certified so many months ago and still without a decision. */
    public List<Lost> standingStill(LocalDate today, int months) {
        return list(today, way -> paper(way).map(Paper::issued), today.minusMonths(months));
    }

    /** The same people with their names and units. */
    public List<Leak> named(List<Lost> lost) {
        Set<Long> whose = new HashSet<>();
        lost.forEach(one -> whose.add(one.personId()));
        Map<Long, String> names = new HashMap<>();
        reading.select(PERSON.ID, PERSON.FULL_NAME).from(PERSON).forEach(row -> {
            if (whose.contains(row.value1())) {
                names.put(row.value1(), row.value2());
            }
        });
        Map<Long, String> units = reading.select(UNIT.ID, UNIT.NAME).from(UNIT).fetchMap(UNIT.ID, UNIT.NAME);
        return lost.stream()
                .map(one -> new Leak(
                        one.candidacyId(),
                        one.personId(),
                        names.getOrDefault(one.personId(), ""),
                        units.getOrDefault(one.unitId(), ""),
                        one.stage(),
                        one.since(),
                        one.certificate()))
                .toList();
    }

    /** What came after the day is not known on it. */
    private static boolean notYet(Optional<LocalDate> when, LocalDate day) {
        return when.filter(on -> !on.isAfter(day)).isEmpty();
    }

    private List<Lost> list(LocalDate day, Function<Way, Optional<LocalDate>> since, LocalDate limit) {
        return ways().all().stream()
                .filter(way ->
                        notYet(way.days().closed(), day) && notYet(way.days().decision(), day))
                .flatMap(way -> since.apply(way).filter(on -> !on.isAfter(limit)).map(on -> lost(way, on)).stream())
                .sorted(Comparator.comparing(Lost::since).thenComparing(Lost::candidacyId))
                .toList();
    }

    private Lost lost(Way way, LocalDate since) {
        return new Lost(
                way.id(),
                way.personId(),
                way.unitId(),
                way.standing().stage(),
                since,
                paper(way).map(Paper::number).orElse(""));
    }

    private Ways ways() {
        Ways known = ways;
        if (known == null) {
            known = Ways.read(reading, CountBy.CEREMONY);
            ways = known;
        }
        return known;
    }

    private Optional<Paper> paper(Way way) {
        Map<Long, Paper> known = papers;
        if (known == null) {
            known = newest();
            papers = known;
        }
        return Optional.ofNullable(known.get(way.personId()));
    }

    private Map<Long, Paper> newest() {
        Map<Long, Paper> newest = new HashMap<>();
        reading.select(
                        CERTIFICATE.ID,
                        CERTIFICATE.PERSON_ID,
                        CERTIFICATE.CERT_NO,
                        CERTIFICATE.ISSUED_ON,
                        CERTIFICATE.VALID_UNTIL)
                .from(CERTIFICATE)
                .where(CERTIFICATE.KIND.eq(ClassKind.AWARENESS.name()))
                .forEach(row -> newest.merge(
                        row.value2(),
                        new Paper(row.value1(), text(row.value3()), row.value4(), Optional.ofNullable(row.value5())),
                        Paper::newer));
        return newest;
    }
}
