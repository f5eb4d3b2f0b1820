package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.HelperRecord;
import vn.ptdv.store.jooq.tables.records.ReviewRecord;

/** Writes who helps and introduces whom, and the reviews of the last months; in each place one member helps too many. */
final class HelperMaker implements PeopleMaker.Part {
    private static final int BUSY = 380;
    private static final int REVIEWED = 830;
    private static final int REPLACED = 50;
    private static final int MONTHS = 3;
    private final World world;

    HelperMaker(World world) {
        this.world = world;
    }

    @Override
    public void write(Rows rows, Case its) {
        Optional<LocalDate> since = its.on(StageKeys.SYMPATHISER);
        if (since.isPresent()) {
            help(rows, its, since.get());
        }
        if (!its.hasLeft() && its.row.getOfficialOn() == null) {
            reviews(rows, its);
        }
    }

    private void help(Rows rows, Case its, LocalDate since) {
        int first =
                its.dice.in(BUSY) ? 0 : its.dice.between(0, its.unit.helpers().size() - 1);
        LocalDate end = its.hasLeft() ? its.journey.last() : its.row.getCeremonyOn();
        LocalDate assigned = max(since, its.journey.steps.get(0).day());
        HelperRecord helper = row(rows, its, "HELPER", first, new Span(assigned, after(assigned, end)));
        replaced(rows, its, helper, first);
        its.on(StageKeys.FILE).ifPresent(file -> {
            Span span = new Span(file, after(file, end));
            introducer(rows, its, first, span);
            if (its.row.getIntroducedBy() == null) {
                introducer(rows, its, first + 1, span);
            }
        });
        Optional.ofNullable(its.row.getCeremonyOn()).ifPresent(ceremony -> {
            LocalDate last = its.hasLeft() ? its.journey.last() : its.row.getRecognisedOn();
            row(rows, its, "PROBATION", first, new Span(ceremony, after(ceremony, last)));
        });
    }

    private void introducer(Rows rows, Case its, int number, Span span) {
        row(rows, its, "INTRODUCER", number, span);
    }

    private void replaced(Rows rows, Case its, HelperRecord helper, int number) {
        LocalDate day = helper.getFromOn().plusDays(120);
        LocalDate end = Objects.requireNonNullElse(helper.getToOn(), world.today);
        if (day.isBefore(end) && its.dice.in(REPLACED)) {
            HelperRecord next = row(rows, its, "HELPER", number + 2, new Span(day, helper.getToOn()));
            next.setReplacesId(helper.getId());
            helper.setToOn(day);
            helper.setEndReason(world.words.of("EXIT", "MOVED_OUT"));
        }
    }

    /** From when until when; no end means that it still holds. */
    private record Span(LocalDate from, @Nullable LocalDate to) {}

    private HelperRecord row(Rows rows, Case its, String role, int number, Span span) {
        SampleHelper who = its.unit.helpers().get(number % its.unit.helpers().size());
        HelperRecord row = new HelperRecord();
        row.setId(rows.newId());
        row.setCandidacyId(its.id());
        row.setRoleCode(role);
        row.setFullName(who.name());
        row.setFoldedName(who.folded());
        row.setUnitId(its.unit.id());
        row.setAdmittedOn(who.admittedOn());
        row.setOfficialOn(who.admittedOn().plusYears(1));
        row.setSharedSince(max(who.admittedOn(), span.from().minusMonths(20)));
        row.setResolutionNo(world.words.of("NUMBER", StageKeys.SYMPATHISER, its.dice.between(1, 90)));
        row.setResolutionOn(span.from());
        row.setFromOn(span.from());
        row.setToOn(span.to());
        rows.add(row);
        return row;
    }

    private void reviews(Rows rows, Case its) {
        YearMonth month = YearMonth.from(world.today).minusMonths(1);
        for (int i = 0; i < MONTHS; i++, month = month.minusMonths(1)) {
            if (month.atDay(1).isBefore(its.row.getOpenedOn()) || !its.dice.in(REVIEWED)) {
                continue;
            }
            String grade = its.dice.in(600) ? "TOT" : its.dice.in(850) ? "KHA" : "CO_GANG";
            ReviewRecord row = new ReviewRecord();
            row.setCandidacyId(its.id());
            row.setPeriodKey(
                    Period.month(month.getYear(), month.getMonthValue()).code());
            row.setGradeCode(grade);
            row.setContent(world.words.of("REVIEW", grade));
            row.setReviewer(its.unit.helpers().get(0).name());
            row.setOnDate(month.atEndOfMonth());
            rows.add(row);
        }
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate after(LocalDate from, @Nullable LocalDate end) {
        return end == null || end.isBefore(from) ? null : end;
    }
}
