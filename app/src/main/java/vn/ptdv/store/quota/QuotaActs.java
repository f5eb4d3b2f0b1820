package vn.ptdv.store.quota;

import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.YearSplit;
import vn.ptdv.logic.unit.QuotaChecks;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.QuotaDecisionRecord;
import vn.ptdv.store.jooq.tables.records.QuotaLineRecord;
import vn.ptdv.store.unit.UnitStore;

/** The acts on quota decisions, each one named action. */
public final class QuotaActs {
    private final Book book;

    public QuotaActs(Book book) {
        this.book = book;
    }

    /** Begins a decision, or an adjustment of one, as a draft. */
    public QuotaOutcome add(QuotaDecision decision) {
        return checked(decision, Act.named("action.quota.add", decision.number()), work -> {
            QuotaDecisionRecord row = new QuotaDecisionRecord();
            QuotaRows.fill(decision, row);
            row.setState(QuotaState.DRAFT.name());
            return work.insert(row);
        });
    }

    /** Changes what a decision says of itself; its lines stay. */
    public QuotaOutcome edit(QuotaDecision decision) {
        return checked(decision, Act.named("action.quota.edit", decision.number()), work -> {
            QuotaDecisionRecord row = row(work, decision.id());
            QuotaRows.fill(decision, row);
            work.update(row);
            return decision.id();
        });
    }

    /** From now on its figures count. */
    public QuotaOutcome issue(long decisionId) {
        List<QuotaFinding> inTheWay = store().findings(decisionId).stream()
                .filter(QuotaFinding::blocks)
                .toList();
        if (!inTheWay.isEmpty()) {
            return new QuotaOutcome.Refused(inTheWay);
        }
        return turn(decisionId, QuotaState.ISSUED, Act.named("action.quota.issue", number(decisionId)));
    }

    /** Its figures count no more; what it replaced counts again. */
    public QuotaOutcome revoke(long decisionId) {
        return turn(decisionId, QuotaState.VOID, Act.named("action.quota.revoke", number(decisionId)));
    }

    /** Takes a draft out with its lines. */
    public QuotaOutcome delete(long decisionId) {
        Optional<QuotaDecision> decision = store().find(decisionId);
        if (decision.filter(d -> d.state() == QuotaState.DRAFT).isEmpty()) {
            return refused(QuotaFinding.of(QuotaFinding.Code.NOT_A_DRAFT));
        }
        return attempt(Act.named("action.quota.delete", number(decisionId)), work -> {
            lineRows(work, decisionId).values().forEach(l -> work.delete(QUOTA_LINE, l.getId()));
            work.delete(QUOTA_DECISION, decisionId);
            return decisionId;
        });
    }

    /** Saves the typed or pasted cells of the grid as one action; one bad cell holds all back. */
    public QuotaOutcome saveLines(long decisionId, Map<QuotaKey, QuotaEntry> typed) {
        return saveLines(decisionId, typed, Act.named("action.quota.lines", number(decisionId), typed.size()));
    }

    /** Puts the whole targets of the span on its years, evenly, exact in sum; years already given are replaced. */
    public QuotaOutcome splitOverYears(long decisionId) {
        Optional<QuotaDecision> decision = store().find(decisionId);
        if (decision.isEmpty()) {
            return refused(QuotaFinding.of(QuotaFinding.Code.GONE));
        }
        Map<QuotaKey, QuotaEntry> cells = new LinkedHashMap<>();
        for (QuotaLine line : store().lines(decisionId)) {
            if (line.key().year() == QuotaKey.WHOLE_SPAN) {
                YearSplit.evenly(
                                line.target(),
                                decision.get().fromYear(),
                                decision.get().toYear())
                        .forEach((year, part) -> cells.put(
                                new QuotaKey(
                                        line.key().unitId(), year, line.key().group()),
                                QuotaEntry.of(part)));
            }
        }
        return saveLines(decisionId, cells, Act.named("action.quota.split", number(decisionId)));
    }

    /** Puts what the results have left of the whole targets on the years from one on; the years before stay as they are. */
    public QuotaOutcome splitRest(long decisionId, int fromYear, Map<Long, Long> results) {
        Optional<QuotaDecision> decision = store().find(decisionId);
        if (decision.isEmpty()) {
            return refused(QuotaFinding.of(QuotaFinding.Code.GONE));
        }
        Map<QuotaKey, QuotaEntry> cells = new LinkedHashMap<>();
        for (QuotaLine line : store().lines(decisionId)) {
            if (line.key().isWhole() && line.key().isWholeSpan()) {
                long unit = line.key().unitId();
                Progress soFar = new Progress(line.target(), results.getOrDefault(unit, 0L));
                YearSplit.rest(soFar, fromYear, decision.get().toYear())
                        .forEach((year, part) -> cells.put(QuotaKey.all(unit, year), QuotaEntry.of(part)));
            }
        }
        return saveLines(decisionId, cells, Act.named("action.quota.rest", number(decisionId), fromYear));
    }

    private QuotaOutcome saveLines(long decisionId, Map<QuotaKey, QuotaEntry> typed, Act act) {
        Optional<QuotaDecision> decision = store().find(decisionId);
        if (decision.isEmpty()) {
            return refused(QuotaFinding.of(QuotaFinding.Code.GONE));
        }
        Map<QuotaKey, QuotaEntry> keyed = new LinkedHashMap<>();
        typed.forEach((key, entry) -> keyed.put(normal(decision.get(), key), entry));
        QuotaCells cells = new QuotaCells(keyed);
        List<QuotaFinding> findings = new ArrayList<>(cells.findings());
        findings.addAll(keyFindings(decision.get(), cells));
        findings.addAll(groupFindings(decisionId, cells));
        if (!findings.isEmpty()) {
            return new QuotaOutcome.Refused(findings);
        }
        return attempt(act, work -> {
            Map<QuotaKey, QuotaLineRecord> existing = lineRows(work, decisionId);
            cells.amounts().forEach((key, amounts) -> put(work, existing.get(key), new Cell(decisionId, key, amounts)));
            return decisionId;
        });
    }

    private record Cell(long decisionId, QuotaKey key, QuotaCells.Amounts amounts) {}

    private static void put(Work work, @Nullable QuotaLineRecord existing, Cell cell) {
        if (cell.amounts.target().isEmpty()) {
            if (existing != null) {
                work.delete(QUOTA_LINE, existing.getId());
            }
            return;
        }
        QuotaLineRecord row = existing == null ? new QuotaLineRecord() : existing;
        row.setTarget(cell.amounts.target().getAsInt());
        row.setFloorTarget(QuotaRows.orNull(cell.amounts.floor()));
        if (existing == null) {
            row.setDecisionId(cell.decisionId);
            row.setUnitId(cell.key.unitId());
            row.setForYear(cell.key.year());
            row.setGroupCode(cell.key.group());
            work.insert(row);
        } else {
            work.update(row);
        }
    }

    /** A decision on one year has only lines of that year. */
    private static QuotaKey normal(QuotaDecision decision, QuotaKey key) {
        return decision.kind() == QuotaKind.YEAR && key.year() == QuotaKey.WHOLE_SPAN
                ? new QuotaKey(key.unitId(), decision.fromYear(), key.group())
                : key;
    }

    private List<QuotaFinding> keyFindings(QuotaDecision decision, QuotaCells cells) {
        Map<Long, Unit> units = new HashMap<>();
        new UnitStore(book.reading()).all().forEach(u -> units.put(u.id(), u));
        List<QuotaFinding> found = new ArrayList<>();
        cells.amounts().forEach((key, amounts) -> {
            Unit unit = units.get(key.unitId());
            int first = key.year() == QuotaKey.WHOLE_SPAN ? decision.fromYear() : key.year();
            LocalDate begins = LocalDate.of(first, 1, 1);
            if (unit == null) {
                found.add(QuotaFinding.at(key, QuotaFinding.Code.UNIT_UNKNOWN));
            } else if (amounts.target().isPresent()
                    && unit.endedOn().filter(end -> !begins.isBefore(end)).isPresent()) {
                found.add(QuotaFinding.at(key, QuotaFinding.Code.UNIT_ENDED, unit.name()));
            }
            if (key.year() != QuotaKey.WHOLE_SPAN && !decision.covers(key.year())) {
                found.add(QuotaFinding.at(key, QuotaFinding.Code.YEAR_OUTSIDE, String.valueOf(key.year())));
            }
        });
        return found;
    }

    /** The groups of the typed units as they would stand; those of others were there before and hold nothing back. */
    private List<QuotaFinding> groupFindings(long decisionId, QuotaCells cells) {
        Set<Long> typed = new HashSet<>();
        Map<QuotaKey, QuotaLine> lines = new LinkedHashMap<>();
        store().lines(decisionId).forEach(line -> lines.put(line.key(), line));
        cells.amounts().forEach((key, amounts) -> {
            typed.add(key.unitId());
            lines.remove(key);
            amounts.target().ifPresent(n -> lines.put(key, new QuotaLine(decisionId, key, n, amounts.floor(), "")));
        });
        lines.keySet().removeIf(key -> !typed.contains(key.unitId()));
        return QuotaChecks.groups(lines.values());
    }

    private QuotaOutcome turn(long decisionId, QuotaState state, Act act) {
        return attempt(act, work -> {
            QuotaDecisionRecord row = row(work, decisionId);
            row.setState(state.name());
            work.update(row);
            return decisionId;
        });
    }

    private QuotaOutcome checked(QuotaDecision decision, Act act, Function<Work, Long> body) {
        boolean backwards = decision.toYear() < decision.fromYear()
                || (decision.kind() == QuotaKind.YEAR && decision.toYear() != decision.fromYear());
        if (backwards) {
            return refused(QuotaFinding.of(QuotaFinding.Code.YEARS_BACKWARDS));
        }
        if (decision.isAdjusting()
                && store().find(decision.adjustsId().getAsLong()).isEmpty()) {
            return refused(QuotaFinding.of(QuotaFinding.Code.ADJUSTED_UNKNOWN));
        }
        return attempt(act, body);
    }

    private QuotaOutcome attempt(Act act, Function<Work, Long> body) {
        try {
            long id = book.writing().write(act, body);
            return new QuotaOutcome.Saved(id, store().findings(id));
        } catch (WriteRefused e) {
            return refused(QuotaFinding.of(QuotaFinding.Code.GONE));
        }
    }

    private static QuotaOutcome refused(QuotaFinding finding) {
        return new QuotaOutcome.Refused(List.of(finding));
    }

    private static QuotaDecisionRecord row(Work work, long id) {
        @Nullable QuotaDecisionRecord row = work.reading().fetchOne(QUOTA_DECISION, QUOTA_DECISION.ID.eq(id));
        if (row == null) {
            throw new WriteRefused(WriteRefused.Reason.GONE, QUOTA_DECISION.getName() + " " + id);
        }
        return row;
    }

    private static Map<QuotaKey, QuotaLineRecord> lineRows(Work work, long decisionId) {
        return work.reading().fetch(QUOTA_LINE, QUOTA_LINE.DECISION_ID.eq(decisionId)).stream()
                .collect(Collectors.toMap(l -> QuotaRows.line(l).key(), l -> l));
    }

    private String number(long decisionId) {
        return store().find(decisionId).map(QuotaDecision::number).orElse("");
    }

    private QuotaStore store() {
        return new QuotaStore(book.reading());
    }
}
