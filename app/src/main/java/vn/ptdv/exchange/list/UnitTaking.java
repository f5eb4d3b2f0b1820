package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.model.unit.OrgCode;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.unit.UnitIntake;

/** Units; a row may hang below another row of the same file. */
final class UnitTaking implements Taking {
    private final BookCodes codes;
    private final UnitOfficers officers;
    private final LocalDate today;

    UnitTaking(Book book, BookCodes codes, LocalDate today) {
        this.codes = codes;
        this.officers = UnitOfficers.of(book, today);
        this.today = today;
    }

    @Override
    public ExistingRows existing() {
        return new UnitMatch(codes, officers);
    }

    /** A row hangs in the air when the row above it is not written, or when rows hang below each other in a ring. */
    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        Map<Integer, PreviewRow> byRow = rows.stream().collect(Collectors.toMap(PreviewRow::row, Function.identity()));
        List<RowFault> faults = new ArrayList<>();
        for (PreviewRow row : rows) {
            if (row.writes()) {
                loose(row, byRow)
                        .ifPresent(above -> faults.add(new RowFault(
                                row.row(),
                                -1,
                                "parent",
                                new Values(row.values())
                                        .code("parent")
                                        .map(Code::title)
                                        .orElse(""),
                                ValueError.PARENT_LEFT_OUT,
                                List.of(String.valueOf(above)))));
            }
        }
        return faults;
    }

    private static Optional<Integer> loose(PreviewRow row, Map<Integer, PreviewRow> byRow) {
        Optional<Integer> above = rowAbove(row);
        for (int step = 0; step <= byRow.size() && above.isPresent(); step++) {
            PreviewRow next = byRow.get(above.get());
            if (next == null || (!next.writes() && next.match().isEmpty())) {
                return above;
            }
            above = next.match().isPresent() ? Optional.empty() : rowAbove(next);
        }
        return above;
    }

    private static Optional<Integer> rowAbove(PreviewRow row) {
        return new Values(row.values())
                .code("parent")
                .map(Code::code)
                .filter(c -> c.startsWith(UnitNames.IN_FILE))
                .map(c -> Integer.valueOf(c.substring(UnitNames.IN_FILE.length())));
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        UnitIntake intake = new UnitIntake(work);
        Map<Integer, Long> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row.row(), row.kind() == PreviewRow.Kind.UPDATE ? known(row) : intake.newId()));
        List<PreviewRow> waiting = new ArrayList<>(rows);
        Map<Integer, PreviewRow> left = new HashMap<>();
        rows.forEach(row -> left.put(row.row(), row));
        // Parents first, because a row may not refer to one that is not there yet.
        while (!waiting.isEmpty()) {
            List<PreviewRow> ready = waiting.stream()
                    .filter(row -> rowAbove(row).filter(left::containsKey).isEmpty())
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("rows hang below each other");
            }
            for (PreviewRow row : ready) {
                ticks.at(rows.size() - left.size(), rows.size());
                write(intake, row, ids);
                left.remove(row.row());
            }
            waiting.removeAll(ready);
        }
    }

    private void write(UnitIntake intake, PreviewRow row, Map<Integer, Long> ids) {
        Values values = new Values(row.values());
        long id = ids.getOrDefault(row.row(), 0L);
        Optional<Unit> known =
                row.kind() == PreviewRow.Kind.UPDATE ? codes.units().tree().find(id) : Optional.empty();
        UnitShape shape = shape(values, known, parent(row, known, ids));
        UnitFacts facts = facts(values, known);
        known.ifPresentOrElse(
                unit -> intake.correct(id, shape, facts, established(unit, values)),
                () -> intake.add(id, shape, facts, values.day("established")));
        if (!officers.knows(id, values.text("officer"))) {
            intake.officers(id, UnitOfficers.named(values.text("officer")), today);
        }
    }

    private static Optional<LocalDate> established(Unit unit, Values row) {
        boolean same = unit.establishedOn()
                .flatMap(day -> row.date("established").map(date -> date.mayBe(day)))
                .orElse(false);
        return same ? unit.establishedOn() : row.day("established").or(unit::establishedOn);
    }

    private OptionalLong parent(PreviewRow row, Optional<Unit> known, Map<Integer, Long> ids) {
        Optional<Code> parent = new Values(row.values()).code("parent");
        if (parent.isEmpty()) {
            return known.map(Unit::parentId).orElse(OptionalLong.empty());
        }
        return OptionalLong.of(rowAbove(row)
                .map(above -> ids.getOrDefault(above, 0L))
                .orElseGet(() -> Long.parseLong(parent.get().code())));
    }

    private UnitShape shape(Values row, Optional<Unit> known, OptionalLong parent) {
        return new UnitShape(
                known.filter(unit -> UnitMatch.shortens(codes.units(), row, unit))
                        .map(Unit::name)
                        .orElse(row.text("name")),
                parent,
                row.code("type")
                        .map(Code::code)
                        .orElse(known.map(Unit::typeCode).orElse("")),
                row.code("level")
                        .map(Code::code)
                        .orElse(known.map(Unit::levelCode).orElse("")),
                known.map(u -> u.shape().competenceCode()).orElse(""));
    }

    static UnitFacts facts(Values row, Optional<Unit> known) {
        UnitFacts before = known.map(Unit::facts).orElse(UnitFacts.NONE);
        String code = row.text("code");
        boolean isOrgCode = OrgCode.parse(code).isPresent();
        // A code of the office's own is kept where the unit is still found by it, but never in place of its short name.
        boolean takesCode =
                row.text("short_name").isEmpty() && before.shortName().isEmpty() && !isOrgCode;
        String shortName = takesCode ? code : row.text("short_name");
        return new UnitFacts(
                told(shortName, before.shortName()),
                told(OrgCode.parse(code).map(OrgCode::dotted).orElse(""), before.orgCode()),
                before.order(),
                row.yes("has_youth_union") || (row.of("has_youth_union").isEmpty() && before.hasYouthUnion()),
                row.yes("has_trade_union") || (row.of("has_trade_union").isEmpty() && before.hasTradeUnion()),
                before.hasCell(),
                told(row.text("secretary"), before.secretary()),
                told(row.text("phone"), before.phone()),
                told(row.text("email"), before.email()),
                told(row.text("address"), before.address()),
                UnitNote.of(before.note()).with(UnitNote.of(row)).words());
    }

    private static String told(String now, String before) {
        return now.isEmpty() ? before : now;
    }

    private static long known(PreviewRow row) {
        return Long.parseLong(row.match().orElseThrow().id());
    }
}
