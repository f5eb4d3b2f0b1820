package vn.ptdv.ui.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressMark;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** The figures of the year so far: the whole, the units below the threshold, those that have reached their quota. */
record BehindUnits(
        int year,
        LocalDate asOf,
        String threshold,
        UnitResult whole,
        List<UnitResult> below,
        List<UnitResult> reached) {
    private static final int TOP = 0;

    static BehindUnits read(BookServices services, LocalDate today) {
        SettingValues settings = services.settings().now();
        ProgressQuestion question = new ProgressQuestion(
                Period.yearTo(today), settings.term(), today, QuotaScope.ALLOCATED, ProgressStore.rules(settings));
        ProgressBoard board = new ProgressStore(services.book().reading()).board(question);
        List<ProgressRow> tops =
                board.rows().stream().filter(r -> r.depth() == TOP).toList();
        // Where one committee stands above all others it is the sender, and those below it are spoken to.
        int level = tops.size() == 1 ? TOP + 1 : TOP;
        List<ProgressRow> units = board.rows().stream()
                .filter(r -> r.depth() == level && r.year().target() > 0)
                .toList();
        return new BehindUnits(
                question.year(),
                question.asOf(),
                settings.text(SettingKey.BELOW_THRESHOLD_PERCENT) + "%",
                whole(tops),
                results(units.stream()
                        .filter(r -> r.marks().contains(ProgressMark.BELOW_THRESHOLD))
                        .toList()),
                results(units.stream().filter(r -> r.remaining() == 0).toList()));
    }

    private static UnitResult whole(List<ProgressRow> tops) {
        long target = tops.stream().mapToLong(r -> r.year().target()).sum();
        long result = tops.stream().mapToLong(r -> r.year().result()).sum();
        return new UnitResult("", target, result);
    }

    private static List<UnitResult> results(List<ProgressRow> rows) {
        return rows.stream()
                .map(r -> new UnitResult(
                        r.unit().name(), r.year().target(), r.year().result()))
                .toList();
    }

    Optional<List<UnitResult>> of(PaperKind kind) {
        List<UnitResult> units = kind == PaperKind.PRAISE ? reached : below;
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }
}
