package vn.ptdv.store.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.OrgCode;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitSpan;
import vn.ptdv.store.jooq.tables.records.UnitDecisionRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.jooq.tables.records.UnitSpanRecord;

/** Rows of units into values and back. */
final class UnitRows {
    private UnitRows() {}

    static Unit unit(UnitRecord row) {
        return new Unit(
                row.getId(),
                shape(row),
                facts(row),
                Optional.ofNullable(row.getEstablishedOn()),
                Optional.ofNullable(row.getEndedOn()),
                id(row.getSuccessorId()));
    }

    static UnitSpan span(UnitSpanRecord row) {
        UnitShape shape = new UnitShape(
                row.getName(),
                id(row.getParentId()),
                text(row.getTypeCode()),
                text(row.getLevelCode()),
                text(row.getCompetenceCode()));
        return new UnitSpan(
                row.getId(),
                row.getUnitId(),
                row.getFromOn(),
                Optional.ofNullable(row.getToOn()),
                shape,
                id(row.getDecisionId()));
    }

    static UnitRecord record(long id, UnitShape shape, UnitFacts facts, Optional<LocalDate> establishedOn) {
        UnitRecord row = new UnitRecord();
        row.setId(id);
        row.setEstablishedOn(establishedOn.orElse(null));
        fill(row, shape);
        fill(row, facts);
        return row;
    }

    static void fill(UnitRecord row, UnitShape shape) {
        row.setName(VietnameseText.clean(shape.name()));
        row.setParentId(orNull(shape.parentId()));
        row.setTypeCode(orNull(shape.typeCode()));
        row.setLevelCode(orNull(shape.levelCode()));
        row.setCompetenceCode(orNull(shape.competenceCode()));
    }

    static void fill(UnitRecord row, UnitFacts facts) {
        row.setShortName(orNull(facts.shortName()));
        row.setOrgCode(
                orNull(OrgCode.parse(facts.orgCode()).map(OrgCode::dotted).orElse("")));
        row.setOrd(facts.order());
        row.setHasYouthUnion(facts.hasYouthUnion());
        row.setHasTradeUnion(facts.hasTradeUnion());
        row.setHasCell(facts.hasCell());
        row.setSecretary(orNull(facts.secretary()));
        row.setPhone(orNull(facts.phone()));
        row.setEmail(orNull(facts.email()));
        row.setAddress(orNull(facts.address()));
        row.setNote(orNull(facts.note()));
    }

    static void fill(UnitSpanRecord row, UnitShape shape) {
        row.setName(VietnameseText.clean(shape.name()));
        row.setParentId(orNull(shape.parentId()));
        row.setTypeCode(orNull(shape.typeCode()));
        row.setLevelCode(orNull(shape.levelCode()));
        row.setCompetenceCode(orNull(shape.competenceCode()));
    }

    static UnitDecisionRecord decision(UnitDecisionKind kind, UnitDecision decision) {
        UnitDecisionRecord row = new UnitDecisionRecord();
        row.setKind(kind.name());
        row.setDecisionNo(orNull(decision.number()));
        row.setDecisionOn(decision.decidedOn().orElse(null));
        row.setEffectiveOn(decision.effectiveOn());
        row.setIssuer(orNull(decision.issuer()));
        row.setNote(orNull(decision.note()));
        return row;
    }

    private static UnitShape shape(UnitRecord row) {
        return new UnitShape(
                row.getName(),
                id(row.getParentId()),
                text(row.getTypeCode()),
                text(row.getLevelCode()),
                text(row.getCompetenceCode()));
    }

    private static UnitFacts facts(UnitRecord row) {
        return new UnitFacts(
                text(row.getShortName()),
                text(row.getOrgCode()),
                row.getOrd(),
                row.getHasYouthUnion(),
                row.getHasTradeUnion(),
                row.getHasCell(),
                text(row.getSecretary()),
                text(row.getPhone()),
                text(row.getEmail()),
                text(row.getAddress()),
                text(row.getNote()));
    }

    static OptionalLong id(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    static @Nullable String orNull(String value) {
        String clean = VietnameseText.nfc(value).strip();
        return clean.isEmpty() ? null : clean;
    }
}
