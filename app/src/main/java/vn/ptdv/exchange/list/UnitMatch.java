package vn.ptdv.exchange.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.value.Code;

/** Units of the book: by code, else by name below the same parent. */
final class UnitMatch implements ExistingRows {
    private final BookCodes codes;

    UnitMatch(BookCodes codes) {
        this.codes = codes;
    }

    @Override
    public Found find(Map<String, Object> values) {
        Values row = new Values(values);
        List<Unit> coded =
                row.text("code").isEmpty() ? List.of() : codes.units().named(row.text("code"));
        if (coded.size() == 1) {
            return new Found.One(known(coded.get(0), row));
        }
        Optional<Code> parent = row.code("parent");
        List<Unit> named = codes.units().named(row.text("name")).stream()
                .filter(u -> parent.isEmpty() || isParent(u, parent.get()))
                .toList();
        if (named.isEmpty()) {
            return new Found.None();
        }
        return named.size() == 1
                ? new Found.One(known(named.get(0), row))
                : new Found.Alike(named.stream().map(u -> known(u, row)).toList());
    }

    private static boolean isParent(Unit unit, Code parent) {
        return unit.parentId().isPresent()
                && String.valueOf(unit.parentId().getAsLong()).equals(parent.code());
    }

    private Known known(Unit unit, Values row) {
        Map<String, Object> values = new HashMap<>();
        // Fields that only a new unit takes never count as a change.
        List.of("code", "officer", "established").forEach(field -> row.of(field).ifPresent(v -> values.put(field, v)));
        // What is kept in words is there when its words are.
        UnitTaking.noted(row).forEach((field, words) -> {
            if (unit.facts().note().contains(words)) {
                row.of(field).ifPresent(v -> values.put(field, v));
            }
        });
        values.put("name", unit.name());
        values.put("short_name", unit.facts().shortName());
        unit.parentId().stream()
                .boxed()
                .flatMap(id -> codes.units().code(id).stream())
                .forEach(c -> values.put("parent", c));
        codes.item("unit_type", unit.typeCode()).ifPresent(c -> values.put("type", c));
        codes.item("unit_level", unit.levelCode()).ifPresent(c -> values.put("level", c));
        values.put("address", unit.facts().address());
        values.put("secretary", unit.facts().secretary());
        values.put("phone", unit.facts().phone());
        values.put("email", unit.facts().email());
        values.put("has_youth_union", unit.facts().hasYouthUnion());
        values.put("has_trade_union", unit.facts().hasTradeUnion());
        return new Known(String.valueOf(unit.id()), unit.name(), values);
    }
}
