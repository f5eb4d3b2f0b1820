package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.DocumentRef;

/** Units of the book: by code, else by name below the same parent. */
final class UnitMatch implements ExistingRows {
    private final BookCodes codes;
    private final UnitOfficers officers;

    UnitMatch(BookCodes codes, UnitOfficers officers) {
        this.codes = codes;
        this.officers = officers;
    }

    @Override
    public Found find(Map<String, Object> values) {
        Values row = new Values(values);
        Optional<Unit> coded = coded(codes.units(), row);
        if (coded.isPresent()) {
            return new Found.One(known(coded.get(), row));
        }
        Optional<Code> parent = row.code("parent");
        List<Unit> named = codes.units().named(row.text("name")).stream()
                .filter(u -> parent.isEmpty() || isParent(u, parent.get()))
                .toList();
        if (named.isEmpty()) {
            return alike(row, parent);
        }
        return named.size() == 1
                ? new Found.One(known(named.get(0), row))
                : new Found.Alike(named.stream().map(u -> known(u, row)).toList());
    }

    /** The only unit that has the code of the row. */
    private static Optional<Unit> coded(UnitNames units, Values row) {
        List<Unit> coded = row.text("code").isEmpty() ? List.of() : units.named(row.text("code"));
        return coded.size() == 1 ? Optional.of(coded.get(0)) : Optional.empty();
    }

    /**
     * Whether the name of the row only shortens that of the book, which must not lose its own by that; a unit that is
     * known by its code may really be called otherwise now.
     */
    static boolean shortens(UnitNames units, Values row, Unit unit) {
        return coded(units, row).filter(u -> u.id() == unit.id()).isEmpty()
                && UnitSpelling.shortens(row.text("name"), unit.name());
    }

    /** Another spelling of a name that the book has may be the same unit, which a person decides. */
    private Found alike(Values row, Optional<Code> parent) {
        List<Known> alike = codes.units().alike(row.text("name")).stream()
                .filter(u -> parent.isEmpty() || isParent(u, parent.get()))
                .map(u -> known(u, row))
                .toList();
        return alike.isEmpty() ? new Found.None() : new Found.Alike(alike);
    }

    private static boolean isParent(Unit unit, Code parent) {
        return unit.parentId().isPresent()
                && String.valueOf(unit.parentId().getAsLong()).equals(parent.code());
    }

    private Known known(Unit unit, Values row) {
        Map<String, Object> values = new HashMap<>();
        // A code of the office's own only serves to find the unit, unless it becomes its short name.
        String code = UnitTaking.facts(row, Optional.of(unit)).orgCode();
        row.of("code")
                .ifPresent(v -> values.put(
                        "code",
                        code.equals(unit.facts().orgCode()) ? v : unit.facts().orgCode()));
        String officer = officers.replaced(unit.id());
        values.put("officer", officers.knows(unit.id(), row.text("officer")) ? row.text("officer") : officer);
        unit.establishedOn().ifPresent(day -> values.put("established", established(day, row)));
        noted(UnitNote.of(unit.facts().note()), row, values);
        values.put("name", shortens(codes.units(), row, unit) ? row.text("name") : unit.name());
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

    /** A list that knows only the year agrees with every day in it. */
    private static PartialDate established(LocalDate day, Values row) {
        return row.date("established").filter(date -> date.mayBe(day)).orElse(PartialDate.of(day));
    }

    private static void noted(UnitNote note, Values row, Map<String, Object> values) {
        UnitNote said = UnitNote.of(row);
        values.put("note", note.says(said.free()) ? said.free() : note.free());
        values.put(
                "decision",
                note.decision().equals(said.decision())
                        ? row.ref("decision")
                        : new DocumentRef(note.decision(), Optional.empty()));
        values.put(
                "sector",
                row.code("sector")
                        .filter(c -> c.title().equals(note.sector()))
                        .orElse(new Code(note.sector(), note.sector())));
    }
}
