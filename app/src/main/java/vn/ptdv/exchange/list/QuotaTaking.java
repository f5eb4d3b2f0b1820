package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.quota.QuotaIntake;

/** Quotas of one year, for admission and for training. */
final class QuotaTaking implements Taking {
    static final QuotaScope TRAINING = new QuotaScope(QuotaSource.ALLOCATION, QuotaSubject.TRAIN);

    private static final String WOMEN = "women";
    private static final String WOMEN_GROUP = "NU";

    private final Book book;
    private final LocalDate today;
    private final String origin;

    QuotaTaking(Book book, LocalDate today, String origin) {
        this.book = book;
        this.today = today;
        this.origin = origin;
    }

    @Override
    public ExistingRows existing() {
        return values -> {
            Values row = new Values(values);
            QuotaKey key = key(row);
            Optional<QuotaIntake.Amount> admit = QuotaIntake.known(book.reading(), QuotaScope.ALLOCATED, key);
            if (admit.isEmpty()) {
                return new ExistingRows.Found.None();
            }
            Map<String, Object> known = new HashMap<>(row.map());
            known.put("target", (long) admit.get().target());
            known.remove("floor");
            admit.get().floor().ifPresent(n -> known.put("floor", (long) n));
            known.remove(WOMEN);
            if (key.isWhole()) {
                // No line for women says the same as none among them.
                QuotaIntake.known(book.reading(), QuotaScope.ALLOCATED, ofWomen(key))
                        .map(QuotaIntake.Amount::target)
                        .or(() -> row.count(WOMEN).stream()
                                .boxed()
                                .filter(n -> n == 0)
                                .findFirst())
                        .ifPresent(n -> known.put(WOMEN, (long) n));
            }
            known.remove("training");
            QuotaIntake.known(book.reading(), TRAINING, key).ifPresent(t -> known.put("training", (long) t.target()));
            String unit = row.code("unit").map(Code::title).orElse("");
            return new ExistingRows.Found.One(
                    new ExistingRows.Known(key.unitId() + "/" + key.year(), unit + ", " + key.year(), known));
        };
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        Map<QuotaKey, Integer> whole = new HashMap<>();
        for (PreviewRow row : rows) {
            Values values = new Values(row.values());
            if (row.kind() != PreviewRow.Kind.ERROR && key(values).isWhole()) {
                values.count("target").ifPresent(n -> whole.put(key(values), n));
            }
        }
        List<RowFault> faults = new ArrayList<>();
        faults.addAll(ofWomen(rows));
        for (PreviewRow row : rows) {
            Values values = new Values(row.values());
            if (row.writes() && floorAbove(values)) {
                faults.add(above(row, "floor", values.text("target")));
            }
            if (row.writes() && !key(values).isWhole()) {
                line(key(values), whole)
                        .filter(line -> values.count("target").orElse(0) > line)
                        .ifPresent(line -> faults.add(above(row, "target", String.valueOf(line))));
            }
        }
        return faults;
    }

    /** Women stand in a column beside the whole target, or in a row of their own, but not in both. */
    private List<RowFault> ofWomen(List<PreviewRow> rows) {
        Map<QuotaKey, Integer> beside = new HashMap<>();
        List<RowFault> faults = new ArrayList<>();
        for (PreviewRow row : rows) {
            Values values = new Values(row.values());
            if (!row.writes() || values.count(WOMEN).isEmpty()) {
                continue;
            }
            if (key(values).isWhole()) {
                beside.put(ofWomen(key(values)), row.row());
            } else {
                faults.add(fault(row, WOMEN, ValueError.RULE, Texts.of("import.quota.women")));
            }
            if (values.count(WOMEN).orElse(0) > values.count("target").orElse(0)) {
                faults.add(above(row, WOMEN, values.text("target")));
            }
        }
        for (PreviewRow row : rows) {
            Integer other = beside.get(key(new Values(row.values())));
            if (row.writes() && other != null) {
                faults.add(fault(row, "group", ValueError.DUPLICATE_IN_FILE, String.valueOf(other)));
            }
        }
        return faults;
    }

    private static QuotaKey ofWomen(QuotaKey whole) {
        return new QuotaKey(whole.unitId(), whole.year(), WOMEN_GROUP);
    }

    /** The whole target of the unit and year: that of the list, else that of the book. */
    private Optional<Integer> line(QuotaKey group, Map<QuotaKey, Integer> ofList) {
        QuotaKey whole = QuotaKey.all(group.unitId(), group.year());
        return Optional.ofNullable(ofList.get(whole))
                .or(() -> QuotaIntake.known(book.reading(), QuotaScope.ALLOCATED, whole)
                        .map(QuotaIntake.Amount::target));
    }

    private static RowFault above(PreviewRow row, String field, String limit) {
        return fault(row, field, ValueError.ABOVE_TOTAL, limit);
    }

    private static RowFault fault(PreviewRow row, String field, ValueError error, String detail) {
        return new RowFault(row.row(), -1, field, new Values(row.values()).text(field), error, List.of(detail));
    }

    private static boolean floorAbove(Values row) {
        return row.count("floor").orElse(0) > row.count("target").orElse(0);
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        QuotaIntake intake = new QuotaIntake(work, today, origin);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            Values row = new Values(rows.get(i).values());
            intake.put(
                    QuotaScope.ALLOCATED,
                    new QuotaIntake.Amount(
                            key(row), row.count("target").orElse(0), row.count("floor"), row.text("note")));
            row.count(WOMEN).ifPresent(n -> ofWomen(work, intake, new QuotaIntake.Amount(ofWomen(key(row)), n)));
            row.count("training").ifPresent(n -> intake.put(TRAINING, new QuotaIntake.Amount(key(row), n)));
        }
    }

    /** None among the women is no target of theirs, unless it takes the place of one that was set. */
    private static void ofWomen(Work work, QuotaIntake intake, QuotaIntake.Amount women) {
        if (women.target() > 0
                || QuotaIntake.known(work.reading(), QuotaScope.ALLOCATED, women.key())
                        .isPresent()) {
            intake.put(QuotaScope.ALLOCATED, women);
        }
    }

    private QuotaKey key(Values row) {
        return new QuotaKey(
                row.code("unit").map(c -> Long.parseLong(c.code())).orElse(0L),
                row.count("year").orElse(today.getYear()),
                row.code("group").map(Code::code).orElse(QuotaKey.ALL));
    }
}
