package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.ptdv.store.jooq.tables.records.QuotaDecisionRecord;
import vn.ptdv.store.jooq.tables.records.QuotaLineRecord;

/** Writes the targets of term, year and unit, with adjustments, and such that every mark of progress is seen. */
final class QuotaMaker {
    private static final String ALL = "ALL";
    private static final int TERM_YEARS = 5;
    private static final int TERM_START = 2020;
    private final World world;
    private final List<SampleUnit> roots;
    private final Counts counts;
    private int number = 20;

    QuotaMaker(World world, List<SampleUnit> units, Counts counts) {
        this.world = world;
        this.roots = units.stream().filter(u -> u.place().root() == u.index()).toList();
        this.counts = counts;
    }

    void write() {
        int now = world.today.getYear();
        world.write(List.of(QUOTA_DECISION, QUOTA_LINE), rows -> {
            for (int start = TERM_START; start <= now; start += TERM_YEARS) {
                term(rows, start);
            }
            for (int year = world.firstYear(); year < now; year++) {
                past(rows, year);
            }
            current(rows, now);
            others(rows, now);
        });
    }

    /** What one decision is about. */
    private record Kind(String kind, String source, String subject, int from, int to) {}

    private QuotaDecisionRecord decision(Rows rows, Kind kind, LocalDate day) {
        QuotaDecisionRecord row = new QuotaDecisionRecord();
        row.setId(rows.newId());
        row.setDecisionNo(world.words.of("NUMBER", "CLASS", number++));
        row.setDecisionOn(SampleSessions.workday(day));
        row.setIssuer(world.words.of("QUOTA", "ISSUER"));
        row.setKind(kind.kind());
        row.setSource(kind.source());
        row.setSubject(kind.subject());
        row.setFromYear(kind.from());
        row.setToYear(kind.to());
        row.setBasis(world.words.of("QUOTA", "BASIS"));
        row.setMode("REPLACE");
        row.setState("ISSUED");
        rows.add(row);
        return row;
    }

    /** The figures of one year; the stated total is that of all years. */
    private void lines(
            Rows rows,
            QuotaDecisionRecord decision,
            int year,
            List<SampleUnit> units,
            ToIntFunction<SampleUnit> target) {
        int sum = decision.getStatedTotal() == null ? 0 : decision.getStatedTotal();
        for (SampleUnit unit : units) {
            int amount = target.applyAsInt(unit);
            line(rows, decision, unit, new Cell(year, ALL, amount));
            sum += amount;
        }
        decision.setStatedTotal(sum);
    }

    /** Where a figure stands in the annex. */
    private record Cell(int year, String group, int target) {}

    private static void line(Rows rows, QuotaDecisionRecord decision, SampleUnit unit, Cell cell) {
        QuotaLineRecord row = new QuotaLineRecord();
        row.setDecisionId(decision.getId());
        row.setUnitId(unit.id());
        row.setForYear(cell.year());
        row.setGroupCode(cell.group());
        row.setTarget(cell.target());
        rows.add(row);
    }

    private void term(Rows rows, int start) {
        QuotaDecisionRecord row = decision(
                rows,
                new Kind("TERM", "TERM_RESOLUTION", "ADMIT", start, start + TERM_YEARS),
                LocalDate.of(start, 8, 20));
        row.setBasis(world.words.of("QUOTA", "TERM", String.valueOf(start), String.valueOf(start + TERM_YEARS)));
        lines(rows, row, 0, roots, u -> Math.max(1, yearly(u) * TERM_YEARS));
    }

    private void past(Rows rows, int year) {
        QuotaDecisionRecord row =
                decision(rows, new Kind("YEAR", "ALLOCATION", "ADMIT", year, year), LocalDate.of(year, 1, 18));
        lines(rows, row, year, roots, u -> Math.max(1, counts.ofRoot(u, year) + shift(u, year)));
        QuotaDecisionRecord plan =
                decision(rows, new Kind("YEAR", "UNIT_PLAN", "ADMIT", year, year), LocalDate.of(year, 1, 6));
        lines(rows, plan, year, roots, u -> Math.max(1, yearly(u)));
    }

    private void current(Rows rows, int year) {
        QuotaDecisionRecord first =
                decision(rows, new Kind("YEAR", "ALLOCATION", "ADMIT", year, year), LocalDate.of(year, 1, 16));
        List<SampleUnit> adjusted = new ArrayList<>();
        List<Integer> targets = targets();
        int sum = 0;
        for (int i = 0; i < roots.size(); i++) {
            boolean later = i % 12 == 4;
            int target = targets.get(i) + (later ? 2 : 0);
            if (later) {
                adjusted.add(roots.get(i));
            }
            line(rows, first, roots.get(i), new Cell(year, ALL, target));
            groups(rows, first, roots.get(i), year, target);
            sum += target;
        }
        first.setStatedTotal(sum);
        LocalDate july = LocalDate.of(year, 7, 10);
        if (!adjusted.isEmpty() && july.isBefore(world.today)) {
            QuotaDecisionRecord change = decision(rows, new Kind("YEAR", "ALLOCATION", "ADMIT", year, year), july);
            change.setAdjustsId(first.getId());
            change.setNote(world.words.of("QUOTA", "ADJUST"));
            lines(rows, change, year, adjusted, u -> targets.get(roots.indexOf(u)));
        }
    }

    /** Deals the marks out in turn to the units whose results allow them. */
    private List<Integer> targets() {
        List<Integer> targets = new ArrayList<>();
        int turn = 0;
        for (SampleUnit root : roots) {
            int result = counts.ofRoot(root, world.today.getYear());
            if (result == 0) {
                targets.add(1 + world.dice("target", root.index()).between(0, 1));
            } else if (result == 1) {
                targets.add(turn++ % 3 == 0 ? 4 : 1);
            } else {
                targets.add(target(result, turn++ % 6));
            }
        }
        return targets;
    }

    private static int target(int result, int turn) {
        return switch (turn) {
            case 0 -> result + 1;
            case 1, 5 -> result * 2;
            case 2 -> result * 2 + 2;
            default -> Math.max(1, result - 1);
        };
    }

    private void groups(Rows rows, QuotaDecisionRecord decision, SampleUnit root, int year, int target) {
        switch (root.flavour()) {
            case "SCHOOL" -> line(rows, decision, root, new Cell(year, "SV", Math.max(1, target / 2)));
            case "PUPIL" -> line(rows, decision, root, new Cell(year, "HS12", Math.max(1, target / 2)));
            case "FACTORY" -> line(rows, decision, root, new Cell(year, "DN_NNN", Math.max(1, target / 2)));
            default -> {}
        }
    }

    private void others(Rows rows, int year) {
        QuotaDecisionRecord train =
                decision(rows, new Kind("YEAR", "ALLOCATION", "TRAIN", year, year), LocalDate.of(year, 1, 20));
        lines(rows, train, year, roots, u -> Math.max(1, yearly(u) + 1));
        QuotaDecisionRecord introduce =
                decision(rows, new Kind("YEAR", "ALLOCATION", "INTRODUCE", year, year), LocalDate.of(year, 2, 3));
        lines(rows, introduce, year, youth(), u -> Math.max(1, yearly(u) * 2));
        QuotaDecisionRecord plan =
                decision(rows, new Kind("YEAR", "UNIT_PLAN", "ADMIT", year, year), LocalDate.of(year, 1, 7));
        lines(rows, plan, year, roots, u -> Math.max(1, yearly(u)));
        QuotaDecisionRecord span =
                decision(rows, new Kind("SPAN", "ALLOCATION", "ADMIT", year + 1, year + 2), world.today.minusDays(8));
        span.setState("DRAFT");
        for (int next = year + 1; next <= year + 2; next++) {
            lines(rows, span, next, roots, u -> Math.max(1, yearly(u)));
        }
        QuotaDecisionRecord gone =
                decision(rows, new Kind("YEAR", "ALLOCATION", "TRAIN", year, year), LocalDate.of(year, 1, 19));
        gone.setState("VOID");
    }

    private List<SampleUnit> youth() {
        return roots.stream().filter(u -> u.pattern().unions().youth()).toList();
    }

    private int yearly(SampleUnit root) {
        int sum = 0;
        for (int year = world.firstYear(); year <= world.today.getYear(); year++) {
            sum += counts.ofRoot(root, year);
        }
        return Math.round((float) sum / World.YEARS);
    }

    private int shift(SampleUnit root, int year) {
        return world.dice("past" + year, root.index()).between(-1, 2);
    }
}
