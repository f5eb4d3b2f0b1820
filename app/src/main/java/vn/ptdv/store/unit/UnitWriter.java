package vn.ptdv.store.unit;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.jooq.tables.records.UnitSpanRecord;
import vn.ptdv.store.jooq.tables.records.UnitSuccessionRecord;

/** Writes the steps of a plan: unit rows, and their spans closed and opened on the day. */
final class UnitWriter {
    private final Work work;
    private final LocalDate day;
    private final @Nullable Long decisionId;

    UnitWriter(Work work, LocalDate day, @Nullable Long decisionId) {
        this.work = work;
        this.day = day;
        this.decisionId = decisionId;
    }

    void write(List<UnitStep> steps) {
        steps.forEach(this::write);
    }

    private void write(UnitStep step) {
        if (step instanceof UnitStep.Begin begin) {
            begin(begin.id(), begin.shape(), begin.facts(), Optional.of(day));
        } else if (step instanceof UnitStep.Reshape reshape) {
            reshape(reshape.id(), reshape.shape());
        } else if (step instanceof UnitStep.End end) {
            end(end);
        } else if (step instanceof UnitStep.Inherit inherit) {
            inherit(inherit);
        } else if (step instanceof UnitStep.MoveCandidacies move) {
            moveCandidacies(move);
        }
    }

    void begin(long id, UnitShape shape, UnitFacts facts, Optional<LocalDate> established) {
        work.insert(UnitRows.record(id, shape, facts, established));
        open(id, shape, day);
    }

    private void reshape(long id, UnitShape shape) {
        UnitRecord unit = unit(id);
        UnitSpanRecord span = lastSpan(unit);
        if (span.getFromOn().equals(day)) {
            UnitRows.fill(span, shape);
            span.setDecisionId(decisionId);
            work.update(span);
        } else {
            close(span);
            open(id, shape, day);
        }
        UnitRows.fill(unit, shape);
        work.update(unit);
    }

    private void end(UnitStep.End end) {
        UnitRecord unit = unit(end.id());
        close(lastSpan(unit));
        unit.setEndedOn(day);
        unit.setSuccessorId(UnitRows.orNull(end.successor()));
        work.update(unit);
    }

    private void inherit(UnitStep.Inherit inherit) {
        UnitSuccessionRecord row = new UnitSuccessionRecord();
        row.setFromUnitId(inherit.from());
        row.setToUnitId(inherit.to());
        row.setDecisionId(decisionId);
        row.setOnDate(day);
        work.insert(row);
    }

    private void moveCandidacies(UnitStep.MoveCandidacies move) {
        List<CandidacyRecord> open = work.reading()
                .selectFrom(CANDIDACY)
                .where(CANDIDACY.UNIT_ID.eq(move.from()))
                .and(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .fetch();
        for (CandidacyRecord row : open) {
            row.setUnitId(move.to());
            work.update(row);
        }
    }

    private void close(UnitSpanRecord span) {
        span.setToOn(day);
        span.setEndDecisionId(decisionId);
        work.update(span);
    }

    private void open(long id, UnitShape shape, LocalDate from) {
        UnitSpanRecord span = new UnitSpanRecord();
        span.setUnitId(id);
        span.setFromOn(from);
        span.setDecisionId(decisionId);
        UnitRows.fill(span, shape);
        work.insert(span);
    }

    /** The open span; a unit that came without one gets it from its beginning. */
    private UnitSpanRecord lastSpan(UnitRecord unit) {
        UnitSpanRecord span = work.reading()
                .selectFrom(UNIT_SPAN)
                .where(UNIT_SPAN.UNIT_ID.eq(unit.getId()).and(UNIT_SPAN.TO_ON.isNull()))
                .orderBy(UNIT_SPAN.FROM_ON.desc())
                .limit(1)
                .fetchOne();
        if (span != null) {
            return span;
        }
        UnitSpanRecord made = new UnitSpanRecord();
        made.setUnitId(unit.getId());
        made.setFromOn(Optional.ofNullable(unit.getEstablishedOn()).orElse(UnitSpan.UNKNOWN_START));
        UnitRows.fill(made, UnitRows.unit(unit).shape());
        long id = work.insert(made);
        return work.reading().fetchSingle(UNIT_SPAN, UNIT_SPAN.ID.eq(id));
    }

    private UnitRecord unit(long id) {
        return work.reading().fetchSingle(UNIT, UNIT.ID.eq(id));
    }
}
