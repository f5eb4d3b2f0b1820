package vn.ptdv.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.unit.EnterpriseIntake;
import vn.ptdv.store.unit.EnterpriseStore;

/** Doanh nghiệp ngoài Nhà nước, each known again by its name; what the list leaves open stays as it is. */
final class EnterpriseTaking implements Taking {
    private final BookCodes codes;
    private final Map<String, Enterprise> known;

    EnterpriseTaking(Book book, BookCodes codes) {
        this.codes = codes;
        this.known = new EnterpriseStore(book.reading())
                .all().stream()
                        .collect(Collectors.toMap(
                                e -> VietnameseText.fold(e.name()), Function.identity(), (one, other) -> one));
    }

    @Override
    public ExistingRows existing() {
        return values -> named(new Values(values))
                .<ExistingRows.Found>map(e -> new ExistingRows.Found.One(
                        new ExistingRows.Known(String.valueOf(e.id()), e.name(), values(e, codes))))
                .orElseGet(ExistingRows.Found.None::new);
    }

    private Optional<Enterprise> named(Values row) {
        return Optional.ofNullable(known.get(VietnameseText.fold(row.text("name"))));
    }

    /** An enterprise as a line of the list. */
    static Map<String, Object> values(Enterprise enterprise, BookCodes codes) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", enterprise.name());
        codes.item("unit_type", enterprise.typeCode()).ifPresent(c -> values.put("type", c));
        values.put("sector", enterprise.sector());
        values.put("address", enterprise.address());
        codes.item("area", enterprise.areaCode()).ifPresent(c -> values.put("area", c));
        values.put("owner", enterprise.owner());
        enterprise.workers().ifPresent(n -> values.put("workers", (long) n));
        enterprise.members().ifPresent(n -> values.put("members", (long) n));
        values.put("has_trade_union", enterprise.hasTradeUnion());
        values.put("has_youth_union", enterprise.hasYouthUnion());
        values.put("officer", enterprise.officer());
        codes.item("enterprise_state", enterprise.stateCode()).ifPresent(c -> values.put("state", c));
        enterprise.unitId().stream()
                .boxed()
                .flatMap(id -> codes.units().code(id).stream())
                .forEach(c -> values.put("unit", c));
        values.put("note", enterprise.note());
        return values;
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        List<RowFault> faults = new ArrayList<>();
        for (PreviewRow row : rows) {
            Enterprise told = enterprise(new Values(row.values()));
            boolean over = told.workers().isPresent()
                    && told.members().isPresent()
                    && told.members().getAsInt() > told.workers().getAsInt();
            if (row.writes() && over) {
                faults.add(new RowFault(
                        row.row(),
                        -1,
                        "members",
                        String.valueOf(told.members().getAsInt()),
                        ValueError.ABOVE_TOTAL,
                        List.of(String.valueOf(told.workers().getAsInt()))));
            }
        }
        return faults;
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        EnterpriseIntake intake = new EnterpriseIntake(work);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            intake.put(enterprise(new Values(rows.get(i).values())));
        }
    }

    private Enterprise enterprise(Values row) {
        Optional<Enterprise> before = named(row);
        return new Enterprise(
                before.map(Enterprise::id).orElse(0L),
                row.text("name"),
                told(row.text("address"), before.map(Enterprise::address)),
                told(code(row, "area"), before.map(Enterprise::areaCode)),
                told(code(row, "type"), before.map(Enterprise::typeCode)),
                told(row.text("sector"), before.map(Enterprise::sector)),
                told(row.text("owner"), before.map(Enterprise::owner)),
                count(row.count("workers"), before.map(Enterprise::workers)),
                count(row.count("members"), before.map(Enterprise::members)),
                yes(row, "has_trade_union", before.map(Enterprise::hasTradeUnion)),
                yes(row, "has_youth_union", before.map(Enterprise::hasYouthUnion)),
                told(row.text("officer"), before.map(Enterprise::officer)),
                told(code(row, "state"), before.map(Enterprise::stateCode)),
                unit(row, before),
                told(row.text("note"), before.map(Enterprise::note)));
    }

    private static OptionalLong unit(Values row, Optional<Enterprise> before) {
        return row.code("unit")
                .map(c -> OptionalLong.of(Long.parseLong(c.code())))
                .or(() -> before.map(Enterprise::unitId))
                .orElse(OptionalLong.empty());
    }

    private static String code(Values row, String field) {
        return row.code(field).map(Code::code).orElse("");
    }

    private static String told(String now, Optional<String> before) {
        return now.isEmpty() ? before.orElse("") : now;
    }

    private static OptionalInt count(OptionalInt now, Optional<OptionalInt> before) {
        return now.isPresent() ? now : before.orElse(OptionalInt.empty());
    }

    private static boolean yes(Values row, String field, Optional<Boolean> before) {
        return row.of(field).isPresent() ? row.yes(field) : before.orElse(false);
    }
}
