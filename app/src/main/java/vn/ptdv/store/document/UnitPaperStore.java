package vn.ptdv.store.document;

import static vn.ptdv.store.jooq.Tables.DIRECTIVE;
import static vn.ptdv.store.jooq.Tables.DISSEMINATION;
import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.DOCUMENT_LINK;
import static vn.ptdv.store.jooq.Tables.FOLLOW_MARK;
import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.Columns;
import vn.ptdv.store.unit.UnitStore;

/** The papers of one unit: issued and received ones that name it, decisions about it, quotas given to it. */
public final class UnitPaperStore {
    private final DSLContext sql;

    public UnitPaperStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest first; those without a day at the end. */
    public List<UnitPaper> of(Unit unit) {
        List<UnitPaper> papers = new ArrayList<>(written(unit));
        papers.addAll(received(unit));
        papers.addAll(organisation(unit));
        papers.addAll(quotas(unit));
        papers.addAll(marks(unit));
        papers.sort(Comparator.comparing((UnitPaper p) -> p.on().orElse(LocalDate.MIN))
                .reversed());
        return papers;
    }

    private List<UnitPaper> written(Unit unit) {
        Condition ofUnits = DOCUMENT_LINK.DOCUMENT_ID.eq(DOCUMENT.ID).and(DOCUMENT_LINK.ENTITY.eq(Issuing.UNIT));
        Condition linked =
                DSL.exists(DSL.selectOne().from(DOCUMENT_LINK).where(ofUnits).and(DOCUMENT_LINK.ROW_KEY.eq(unit.id())));
        // Drafts, and papers from before links were noted, are known by the name alone.
        Condition unlinked = DSL.notExists(DSL.selectOne().from(DOCUMENT_LINK).where(ofUnits));
        Condition named =
                DOCUMENT.SUBJECT.containsIgnoreCase(unit.name()).or(DOCUMENT.CONTENT.containsIgnoreCase(unit.name()));
        return sql.select(DOCUMENT.ID, DOCUMENT.STATE, DOCUMENT.SUBJECT, DOCUMENT.DOC_ON, REGISTER_ENTRY.NUMBER_CODE)
                .from(DOCUMENT)
                .leftJoin(REGISTER_ENTRY)
                .on(REGISTER_ENTRY.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(DOCUMENT.STATE.ne("VOID"))
                .and(linked.or(unlinked.and(named)))
                .fetch(r -> new UnitPaper(
                        r.value2().equals("ISSUED") ? UnitPaper.Kind.ISSUED : UnitPaper.Kind.DRAFT,
                        r.value1(),
                        Columns.text(r.value5()),
                        Optional.ofNullable(r.value4()),
                        r.value3(),
                        ""));
    }

    /** Incoming papers that name the unit, or that it was to make known among its members. */
    private List<UnitPaper> received(Unit unit) {
        Condition spread = DISSEMINATION.UNIT_ID.eq(unit.id());
        return sql.select(
                        DIRECTIVE.ID,
                        DIRECTIVE.NUMBER_CODE,
                        DIRECTIVE.DOC_ON,
                        DIRECTIVE.SUBJECT,
                        DISSEMINATION.ATTENDED,
                        DISSEMINATION.TOTAL)
                .from(DIRECTIVE)
                .leftJoin(DISSEMINATION)
                .on(DISSEMINATION.DIRECTIVE_ID.eq(DIRECTIVE.ID).and(spread))
                .where(DISSEMINATION
                        .ID
                        .isNotNull()
                        .or(DIRECTIVE.SUBJECT.containsIgnoreCase(unit.name()))
                        .or(DIRECTIVE.ISSUER.containsIgnoreCase(unit.name()))
                        .or(DIRECTIVE.TASK.containsIgnoreCase(unit.name())))
                .fetch(r -> new UnitPaper(
                        UnitPaper.Kind.RECEIVED,
                        r.value1(),
                        r.value2(),
                        Optional.ofNullable(r.value3()),
                        r.value4(),
                        r.value5() == null ? "" : r.value5() + "/" + r.value6()));
    }

    private List<UnitPaper> organisation(Unit unit) {
        return new UnitStore(sql)
                .milestones(unit.id()).stream()
                        .map(m -> new UnitPaper(
                                UnitPaper.Kind.ORGANISATION,
                                m.decisionId(),
                                m.decision().number(),
                                m.decision()
                                        .decidedOn()
                                        .or(() -> Optional.of(m.decision().effectiveOn())),
                                m.decision().issuer(),
                                m.kind().name()))
                        .toList();
    }

    private List<UnitPaper> quotas(Unit unit) {
        return sql.select(
                        QUOTA_DECISION.ID,
                        QUOTA_DECISION.DECISION_NO,
                        QUOTA_DECISION.DECISION_ON,
                        QUOTA_DECISION.SUBJECT,
                        DSL.max(QUOTA_LINE.TARGET))
                .from(QUOTA_DECISION)
                .join(QUOTA_LINE)
                .on(QUOTA_LINE.DECISION_ID.eq(QUOTA_DECISION.ID))
                .where(QUOTA_LINE.UNIT_ID.eq(unit.id()).and(QUOTA_LINE.GROUP_CODE.eq("ALL")))
                .and(QUOTA_DECISION.STATE.eq("ISSUED"))
                .groupBy(
                        QUOTA_DECISION.ID,
                        QUOTA_DECISION.DECISION_NO,
                        QUOTA_DECISION.DECISION_ON,
                        QUOTA_DECISION.SUBJECT)
                .fetch(r -> new UnitPaper(
                        UnitPaper.Kind.QUOTA,
                        r.value1(),
                        Columns.text(r.value2()),
                        Optional.ofNullable(r.value3()),
                        r.value4(),
                        String.valueOf(r.value5())));
    }

    private List<UnitPaper> marks(Unit unit) {
        return sql.selectFrom(FOLLOW_MARK)
                .where(FOLLOW_MARK.UNIT_ID.eq(unit.id()).and(FOLLOW_MARK.DECISION_NO.isNotNull()))
                .fetch(r -> new UnitPaper(
                        UnitPaper.Kind.FOLLOW,
                        r.getId(),
                        Columns.text(r.getDecisionNo()),
                        Optional.ofNullable(r.getDecisionOn()),
                        r.getReason(),
                        r.getKind()));
    }
}
