package vn.ptdv.exchange.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.store.Meanwhile;
import vn.ptdv.store.intake.PersonLine;

/** People of the book: the same CCCD is the same person; the same name and birth date is, unless numbers differ. */
final class PeopleMatch implements ExistingRows {
    private final PeopleKnown known;
    private final Meanwhile<PeopleLines> lines;

    PeopleMatch(PeopleSource people, BookCodes codes) {
        this.known = new PeopleKnown(people, codes);
        // The cells of the list are read meanwhile.
        this.lines = Meanwhile.ask(people::lines);
    }

    @Override
    public Asking gather(List<Map<String, Object>> rows) {
        known.gather(
                () -> rows.stream()
                        .flatMap(values -> possible(new Values(values)).stream())
                        .map(PersonLine::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                field -> rows.stream().anyMatch(values -> values.containsKey(field)));
        return Asking.TOGETHER;
    }

    @Override
    public Found find(Map<String, Object> values) {
        Values row = new Values(values);
        List<PersonLine> possible = possible(row);
        if (possible.isEmpty() || isNumbered(row)) {
            return found(possible, row);
        }
        Optional<PartialDate> birth = row.date("birth_date");
        if (birth.isEmpty()) {
            return alike(possible.stream().filter(p -> known.isIn(p.id(), row)).toList(), row);
        }
        return birth.get().exact().isPresent() ? found(possible, row) : alike(possible, row);
    }

    /** Whether the book has the number of the row. */
    private boolean isNumbered(Values row) {
        return lines.get().byCitizenId().containsKey(row.text("cccd"));
    }

    /** Everybody who may be meant, by what the row itself says. */
    private List<PersonLine> possible(Values row) {
        if (isNumbered(row)) {
            return lines.get().byCitizenId().getOrDefault(row.text("cccd"), List.of());
        }
        Optional<PartialDate> birth = row.date("birth_date");
        return lines.get().byName().getOrDefault(VietnameseText.fold(row.text("full_name")), List.of()).stream()
                .filter(p -> row.text("cccd").isEmpty() || p.citizenId().isEmpty())
                .filter(p -> birth.isEmpty() || mayBe(p, birth.get()))
                .toList();
    }

    private static boolean mayBe(PersonLine person, PartialDate birth) {
        return birth.exact().isPresent()
                ? person.birth().equals(birth.iso())
                : PartialDate.parse(person.birth())
                        .filter(b -> b.year() == birth.year())
                        .isPresent();
    }

    private Found found(List<PersonLine> people, Values row) {
        return people.size() == 1 ? new Found.One(known.of(people.get(0), row)) : alike(people, row);
    }

    private Found alike(List<PersonLine> people, Values row) {
        if (people.isEmpty()) {
            return new Found.None();
        }
        // The same name in the same unit is the one who is meant; a list seldom holds two of them.
        List<PersonLine> here =
                people.stream().filter(p -> known.isIn(p.id(), row)).toList();
        boolean certain = here.size() == 1 && row.of("birth_date").isPresent();
        return certain
                ? new Found.One(known.of(here.get(0), row))
                : new Found.Alike(people.stream().map(p -> known.of(p, row)).toList());
    }
}
