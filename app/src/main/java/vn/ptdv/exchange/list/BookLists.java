package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.filter.Reading;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.DocumentRef;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.count.ManualResultStore;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.follow.SurveyActs;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.intake.PersonLine;
import vn.ptdv.store.quota.QuotaIntake;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.EnterpriseStore;

/**
 * The lists of the book in the layout in which lists are taken in, so that they can go out, be worked on, and come back.
 *
 * <p>Numbers of citizens stand in them whole, since people are known again by them.
 */
public final class BookLists {
    private static final int WIDTH = 18;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private final Book book;
    private final LocalDate today;
    private final BookCodes codes;

    public BookLists(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
        this.codes = BookCodes.of(book, today);
    }

    public TableFile of(ListKind kind) {
        return of(kind, Criterion.NONE);
    }

    /** What an expression asks of the lines of a list, or why it cannot be read. */
    public Reading read(ListKind kind, String expression) {
        return fields(kind).read(expression, today);
    }

    /** The lines that are as asked. */
    public TableFile of(ListKind kind, Criterion wanted) {
        Predicate<Map<String, Object>> passes = fields(kind).passing(wanted, today);
        List<FieldCatalog.Entry> fields = FieldCatalog.entries(kind);
        List<List<?>> rows = new ArrayList<>();
        lines(kind).stream()
                .filter(passes)
                .forEach(line -> rows.add(fields.stream()
                        .map(f -> cell(line.getOrDefault(f.key(), "")))
                        .toList()));
        return TableFile.of(kind.title(), fields.stream().map(BookLists::column).toList(), rows);
    }

    private List<Map<String, Object>> lines(ListKind kind) {
        return switch (kind) {
            case UNITS -> units();
            case PEOPLE -> people();
            case COUNTS -> counts();
            case QUOTAS -> quotas();
            case RESULTS -> results();
            case ENTERPRISES -> enterprises();
            case SURVEY -> survey();
            case CLASSES -> List.of();
        };
    }

    private static FilterFields<Map<String, Object>> fields(ListKind kind) {
        return new FilterFields<>(
                FieldCatalog.entries(kind).stream().map(BookLists::field).toList(),
                line -> VietnameseText.fold(
                        line.values().stream().map(v -> String.valueOf(cell(v))).collect(Collectors.joining(" "))));
    }

    private static FilterField<Map<String, Object>> field(FieldCatalog.Entry entry) {
        FieldType type = switch (entry.type()) {
            case "DATE", "BIRTH_DATE" -> FieldType.DATE;
            case "COUNT", "YEAR", "DECIMAL" -> FieldType.NUMBER;
            case "YES_NO" -> FieldType.YES;
            default -> FieldType.TEXT;
        };
        return FilterField.of(entry.key(), entry.title(), type, line -> cell(line.getOrDefault(entry.key(), "")));
    }

    private static ListColumn column(FieldCatalog.Entry field) {
        ListColumn.Kind kind = switch (field.type()) {
            case "DATE", "BIRTH_DATE" -> ListColumn.Kind.DATE;
            case "COUNT" -> ListColumn.Kind.WHOLE;
            default -> ListColumn.Kind.TEXT;
        };
        return new ListColumn(field.title(), kind, WIDTH, ListColumn.Total.NONE);
    }

    private static Object cell(Object value) {
        if (value instanceof Code code) {
            return code.title();
        }
        return value instanceof DocumentRef ref ? ref.shown() : value;
    }

    private List<Map<String, Object>> units() {
        List<Map<String, Object>> lines = new ArrayList<>();
        UnitOfficers officers = UnitOfficers.of(book, today);
        for (Unit unit : codes.units().tree().all()) {
            Map<String, Object> line = new HashMap<>();
            UnitNote note = UnitNote.of(unit.facts().note());
            line.put("officer", officers.cell(unit.id()));
            line.put("note", note.free());
            line.put("decision", note.decision());
            line.put("sector", note.sector());
            line.put("code", unit.facts().orgCode());
            line.put("name", unit.name());
            line.put("short_name", unit.facts().shortName());
            unit.parentId().stream()
                    .boxed()
                    .flatMap(id -> codes.units().code(id).stream())
                    .forEach(c -> line.put("parent", c));
            codes.item("unit_type", unit.typeCode()).ifPresent(c -> line.put("type", c));
            codes.item("unit_level", unit.levelCode()).ifPresent(c -> line.put("level", c));
            line.put("address", unit.facts().address());
            line.put("secretary", unit.facts().secretary());
            line.put("phone", unit.facts().phone());
            line.put("email", unit.facts().email());
            unit.establishedOn().ifPresent(d -> line.put("established", d));
            line.put("has_youth_union", unit.facts().hasYouthUnion());
            line.put("has_trade_union", unit.facts().hasTradeUnion());
            lines.add(line);
        }
        return lines;
    }

    private List<Map<String, Object>> people() {
        PeopleKnown facts = new PeopleKnown(new PeopleReading(book), codes);
        // A number that no document has makes the book tell its own.
        DocumentRef none = new DocumentRef("\0", Optional.empty());
        Values asking = new Values(Map.of("recognised_ref", none, "decision_ref", none, "official_ref", none));
        List<Map<String, Object>> lines = new ArrayList<>();
        List<PersonLine> all = new KnownPeople(book.reading()).all();
        for (int from = 0; from < all.size(); from += PeopleReading.AT_ONCE) {
            List<PersonLine> some = all.subList(from, Math.min(all.size(), from + PeopleReading.AT_ONCE));
            facts.gather(() -> some.stream().map(PersonLine::id).toList(), field -> true);
            for (PersonLine person : some) {
                Map<String, Object> line =
                        new HashMap<>(facts.of(person, asking).values());
                line.values().removeIf(none::equals);
                // Occupation and position share one line of the CV.
                line.remove("position");
                lines.add(line);
            }
        }
        return lines;
    }

    private List<Map<String, Object>> counts() {
        MemberCountStore store = new MemberCountStore(book.reading());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Unit unit : codes.units().tree().all()) {
            for (MemberCount count : store.ofUnit(unit.id())) {
                period(count.periodKey()).ifPresent(date -> {
                    Map<String, Object> line = unitLine(unit.id());
                    line.put("date", date);
                    CountTaking.ITEMS.forEach(
                            (field, item) -> value(count, item).ifPresent(n -> line.put(field, n)));
                    lines.add(line);
                });
            }
        }
        return lines;
    }

    private static Optional<Long> value(MemberCount count, CountItem item) {
        return count.value(item).isPresent()
                ? Optional.of((long) count.value(item).getAsInt())
                : Optional.empty();
    }

    /** Months and years, which is what a list of counts can say. */
    private static Optional<PartialDate> period(String key) {
        return key.matches("\\d{4}(-\\d{2})?") ? PartialDate.parse(key) : Optional.empty();
    }

    private List<Map<String, Object>> quotas() {
        QuotaStore store = new QuotaStore(book.reading());
        Set<QuotaKey> keys = new LinkedHashSet<>();
        store.decisions().forEach(d -> store.lines(d.id()).forEach(line -> keys.add(line.key())));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (QuotaKey key : keys) {
            QuotaIntake.known(book.reading(), QuotaScope.ALLOCATED, key).ifPresent(amount -> {
                Map<String, Object> line = unitLine(key.unitId());
                line.put("year", String.valueOf(key.year()));
                codes.item("target_group", key.group()).ifPresent(c -> line.put("group", c));
                line.put("target", (long) amount.target());
                amount.floor().ifPresent(n -> line.put("floor", (long) n));
                QuotaIntake.known(book.reading(), QuotaTaking.TRAINING, key)
                        .ifPresent(t -> line.put("training", (long) t.target()));
                lines.add(line);
            });
        }
        return lines;
    }

    private List<Map<String, Object>> results() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ManualResult result : new ManualResultStore(book.reading()).within(EVER, today.plusYears(1))) {
            boolean wholeYear = result.from().getDayOfYear() == 1
                    && result.to().equals(LocalDate.of(result.from().getYear(), 12, 31));
            if (wholeYear && result.indicator().equals(ManualResult.ADMITTED)) {
                Map<String, Object> line = unitLine(result.unitId());
                line.put("year", String.valueOf(result.from().getYear()));
                codes.item("target_group", result.groupCode()).ifPresent(c -> line.put("group", c));
                line.put("amount", (long) result.amount());
                line.put("note", result.note());
                lines.add(line);
            }
        }
        return lines;
    }

    private List<Map<String, Object>> survey() {
        SurveyActs surveys = new SurveyActs(book);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int year : surveys.years()) {
            Map<SurveyActs.Cell, Integer> figures = new TreeMap<>(
                    Comparator.comparingLong(SurveyActs.Cell::unitId).thenComparing(SurveyActs.Cell::group));
            figures.putAll(surveys.of(year));
            figures.forEach((cell, amount) -> {
                Map<String, Object> line = unitLine(cell.unitId());
                line.put("year", String.valueOf(year));
                codes.item("target_group", cell.group()).ifPresent(c -> line.put("group", c));
                line.put("amount", (long) amount);
                lines.add(line);
            });
        }
        return lines;
    }

    private List<Map<String, Object>> enterprises() {
        return new EnterpriseStore(book.reading())
                .all().stream().map(e -> EnterpriseTaking.values(e, codes)).toList();
    }

    private Map<String, Object> unitLine(long unit) {
        Map<String, Object> line = new HashMap<>();
        codes.units().code(unit).ifPresent(c -> line.put("unit", c));
        return line;
    }
}
