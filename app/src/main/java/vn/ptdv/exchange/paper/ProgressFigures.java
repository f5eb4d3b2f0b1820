package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.setting.SettingValues;

/** The figures of a period: the whole, the units that are spoken to, the same days a year before. */
record ProgressFigures(
        Period period, LocalDate asOf, UnitResult whole, long lastYear, long members, List<ProgressRow> units) {
    private static final int TOP = 0;
    private static final int FULL = 100;

    static ProgressBoard board(BookServices services, Period period, LocalDate today) {
        SettingValues settings = services.settings().now();
        ProgressRules rules = ProgressStore.rules(settings);
        return new ProgressStore(services.book().reading())
                .board(new ProgressQuestion(period, settings.term(), today, QuotaScope.ALLOCATED, rules));
    }

    static ProgressFigures read(BookServices services, Period period, LocalDate today) {
        ProgressBoard board = board(services, period, today);
        List<ProgressRow> tops =
                board.rows().stream().filter(r -> r.depth() == TOP).toList();
        // Where one committee stands above all others it is the sender, and those below it are spoken to.
        int level = tops.size() == 1 ? TOP + 1 : TOP;
        long target = tops.stream().mapToLong(r -> r.year().target()).sum();
        long result = tops.stream().mapToLong(r -> r.year().result()).sum();
        return new ProgressFigures(
                period,
                board.question().asOf(),
                new UnitResult("", target, result),
                tops.stream()
                        .mapToLong(r -> r.figures().of(ProgressSpan.LAST_YEAR).total())
                        .sum(),
                tops.stream().mapToLong(r -> r.members().orElse(0)).sum(),
                board.rows().stream().filter(r -> r.depth() == level).toList());
    }

    /** The units with a quota that have reached less than so many per cent of it. */
    List<UnitResult> below(int percent) {
        return results(units.stream()
                .filter(r -> r.year().target() > 0
                        && r.year().result() * FULL < r.year().target() * (long) percent)
                .toList());
    }

    /** The units that have reached so many per cent of their quota or more. */
    List<UnitResult> from(int percent) {
        return results(units.stream()
                .filter(r -> r.year().target() > 0
                        && r.year().result() * FULL >= r.year().target() * (long) percent)
                .toList());
    }

    List<UnitResult> given() {
        return results(units.stream().filter(r -> r.year().target() > 0).toList());
    }

    /** What the year is called in a sentence. */
    String yearPhrase() {
        return Period.year(period.to().getYear()).phrase();
    }

    private static List<UnitResult> results(List<ProgressRow> rows) {
        return rows.stream()
                .map(r -> new UnitResult(
                        r.unit().name(), r.year().target(), r.year().result()))
                .toList();
    }
}
