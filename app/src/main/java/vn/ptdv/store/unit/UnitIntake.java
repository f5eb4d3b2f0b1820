package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.UnitOfficerRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;

/** Writes units of a list inside an action: new ones with their first span, known ones put right without a decision. */
public final class UnitIntake {
    private final Work work;

    public UnitIntake(Work work) {
        this.work = work;
    }

    public long newId() {
        return work.newId();
    }

    public void add(long id, UnitShape shape, UnitFacts facts, Optional<LocalDate> establishedOn) {
        LocalDate since = establishedOn.orElse(UnitSpan.UNKNOWN_START);
        new UnitWriter(work, since, null).begin(id, shape, facts, establishedOn);
    }

    public void correct(long id, UnitShape shape, UnitFacts facts, Optional<LocalDate> establishedOn) {
        UnitActs.correct(work, id, shape);
        UnitRecord row = UnitActs.row(work, id);
        UnitRows.fill(row, facts);
        row.setEstablishedOn(establishedOn.orElse(null));
        work.update(row);
    }

    /** Those named follow the unit from today on; other specialists who did so until now no longer do. */
    public void officers(long unitId, List<String> names, LocalDate today) {
        List<UnitOfficer> serving = new OfficerStore(work.reading())
                .ofUnit(unitId).stream().filter(o -> o.servesOn(today)).toList();
        List<UnitOfficer> left = serving.stream()
                .filter(o -> o.kind() == UnitOfficer.Kind.SPECIALIST && !names.contains(o.name()))
                .toList();
        left.forEach(officer -> leave(officer, today));
        List<String> known = serving.stream().map(UnitOfficer::name).toList();
        names.stream().filter(name -> !known.contains(name)).forEach(name -> {
            UnitOfficerRecord row = new UnitOfficerRecord();
            row.setUnitId(unitId);
            row.setKind(UnitOfficer.Kind.SPECIALIST.name());
            row.setName(name);
            row.setFromOn(left.isEmpty() ? null : today);
            work.insert(row);
        });
    }

    /** Whoever began only today was named by mistake; for all others yesterday was the last day. */
    private void leave(UnitOfficer officer, LocalDate today) {
        if (officer.from().filter(today::equals).isPresent()) {
            work.delete(UNIT_OFFICER, officer.id());
            return;
        }
        work.reading()
                .selectFrom(UNIT_OFFICER)
                .where(UNIT_OFFICER.ID.eq(officer.id()))
                .forEach(row -> {
                    row.setToOn(today.minusDays(1));
                    work.update(row);
                });
    }
}
