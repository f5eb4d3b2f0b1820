package vn.ptdv.store.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CandidacyGroupRecord;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;

/** Units and candidacies for tests, in one line each. */
public final class TestUnits {
    private final Book book;

    public TestUnits(Book book) {
        this.book = book;
    }

    public long add(String name) {
        return add(new UnitShape(name, OptionalLong.empty(), "", "", ""));
    }

    public long add(String name, long parent) {
        return add(new UnitShape(name, OptionalLong.of(parent), "", "", ""));
    }

    public long add(UnitShape shape) {
        UnitOutcome outcome = new UnitActs(book).add(shape, UnitFacts.NONE, Optional.empty());
        return ((UnitOutcome.Accepted) outcome).unitId();
    }

    public long candidacy(long unit, Optional<LocalDate> ceremony) {
        return candidacy(unit, ceremony, "MALE", "01", List.of());
    }

    /** A person with one candidacy, admitted or on the way. */
    public long candidacy(long unit, Optional<LocalDate> ceremony, String sex, String ethnic, List<String> groups) {
        return book.writing().write(Act.named("action.test.add"), work -> {
            PersonRecord person = new PersonRecord();
            person.setFullName("Nguyễn Văn A");
            person.setFoldedName("nguyen van a");
            person.setSex(sex);
            person.setEthnicCode(ethnic);
            long personId = work.insert(person);
            CandidacyRecord row = new CandidacyRecord();
            row.setPersonId(personId);
            row.setUnitId(unit);
            row.setOpenedOn(LocalDate.of(2020, 1, 1));
            row.setStageKey(ceremony.isPresent() ? "CEREMONY" : "SOURCE");
            row.setStageSince(ceremony.orElse(LocalDate.of(2020, 1, 1)));
            row.setCeremonyOn(ceremony.orElse(null));
            row.setDecisionOn(ceremony.map(day -> day.minusDays(20)).orElse(null));
            row.setYouthMember(groups.contains("DOAN_VIEN"));
            long id = work.insert(row);
            for (String group : groups) {
                CandidacyGroupRecord mark = new CandidacyGroupRecord();
                mark.setCandidacyId(id);
                mark.setGroupCode(group);
                work.insert(mark);
            }
            return id;
        });
    }
}
