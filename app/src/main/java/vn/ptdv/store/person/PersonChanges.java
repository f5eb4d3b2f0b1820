package vn.ptdv.store.person;

import static java.util.Objects.requireNonNull;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.MOVEMENT;
import static vn.ptdv.store.jooq.Tables.PAPER;
import static vn.ptdv.store.jooq.Tables.PAPER_MOVE;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.REVIEW;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.AuditLog;

/** Who changed what of a person and when: the facts, the way, and what hangs on both, in words. */
public final class PersonChanges {
    private static final Set<String> OWN = Set.of("PERSON", "CANDIDACY");

    /** What follows from the others and says nothing to a reader. */
    private static final Set<String> INNER =
            Set.of("FOLDED_NAME", "VERSION", "SEQ", "RULE_SET_ID", "KIND", "CANCELLED");

    private static final List<TableField<?, Long>> OF_PERSON =
            List.of(FAMILY_MEMBER.PERSON_ID, ABSENCE.PERSON_ID, CERTIFICATE.PERSON_ID, PERSON_GROUP.PERSON_ID);
    private static final List<TableField<?, Long>> OF_CANDIDACY = List.of(
            EVENT.CANDIDACY_ID,
            HELPER.CANDIDACY_ID,
            REVIEW.CANDIDACY_ID,
            PARTICIPANT.CANDIDACY_ID,
            MOVEMENT.CANDIDACY_ID,
            CANDIDACY_GROUP.CANDIDACY_ID,
            PAPER.CANDIDACY_ID,
            PAPER_MOVE.CANDIDACY_ID,
            VERIFICATION.CANDIDACY_ID);

    /** An action over more rows than this dealt with many people at once; searching it through would take too long. */
    private static final int MOST_ROWS = 2000;

    private final DSLContext reading;
    private final ValueWords words;

    /** @param stages the name of a step by its key */
    public PersonChanges(DSLContext reading, Function<String, Optional<String>> stages) {
        this.reading = reading;
        this.words = new ValueWords(reading, stages);
    }

    /** One thing that one action changed; no column where a whole row came or went. */
    public record Line(ActionLine action, String column, String item, String before, String after) {}

    /** The newest first. */
    public List<Line> of(long personId) {
        AuditLog log = new AuditLog(reading);
        Set<Long> keys = keys(personId);
        List<AuditLog.RowStep> steps = log.history(keys);
        if (keys.addAll(gone(personId, steps))) {
            steps = log.history(keys);
        }
        return steps.stream().flatMap(step -> lines(step).stream()).toList();
    }

    /** Rows that are there no more, of what was done together with a change of the person or of the way. */
    private List<Long> gone(long personId, List<AuditLog.RowStep> steps) {
        Set<Long> actions = steps.stream()
                .map(AuditLog.RowStep::action)
                .filter(action -> action.rows() <= MOST_ROWS)
                .map(ActionLine::id)
                .collect(Collectors.toSet());
        Condition owned = owned(OF_PERSON, personId);
        for (long candidacy : candidacies(personId)) {
            owned = owned.or(owned(OF_CANDIDACY, candidacy));
        }
        return reading.select(CHANGE_ROW.ROW_KEY)
                .from(CHANGE_ROW)
                .where(CHANGE_ROW.ACTION_ID.in(actions).and(CHANGE_ROW.OP.eq("D")))
                .and(owned)
                .fetch(CHANGE_ROW.ROW_KEY);
    }

    private static Condition owned(List<TableField<?, Long>> owners, long id) {
        String image = '"' + owners.get(0).getName() + "\":\"" + id + '"';
        return CHANGE_ROW
                .TABLE_NAME
                .in(owners.stream()
                        .map(f -> requireNonNull(f.getTable()).getName())
                        .toList())
                .and(CHANGE_ROW.BEFORE_IMAGE.contains(image));
    }

    private Set<Long> keys(long personId) {
        List<Long> candidacies = candidacies(personId);
        Set<Long> keys = new HashSet<>(candidacies);
        keys.add(personId);
        OF_PERSON.forEach(owner -> keys.addAll(rows(owner, List.of(personId))));
        OF_CANDIDACY.forEach(owner -> keys.addAll(rows(owner, candidacies)));
        return keys;
    }

    private List<Long> candidacies(long personId) {
        return reading.select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.PERSON_ID.eq(personId))
                .fetch(CANDIDACY.ID);
    }

    private List<Long> rows(TableField<?, Long> owner, Collection<Long> owners) {
        var table = requireNonNull(owner.getTable());
        return reading.select(table.field("ID", Long.class))
                .from(table)
                .where(owner.in(owners))
                .fetch(r -> r.value1());
    }

    /** A row of the person itself column by column; one that hangs on it in one line when it comes or goes. */
    private List<Line> lines(AuditLog.RowStep step) {
        List<AuditLog.Detail> told = step.details().stream()
                .filter(d -> !d.before().equals(d.after()))
                .filter(d -> !isInner(d.column().toUpperCase(Locale.ROOT)))
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        AuditLog.Detail first = told.get(0);
        boolean own = OWN.contains(first.table().toUpperCase(Locale.ROOT));
        if (!own && first.op() != 'U') {
            return List.of(new Line(
                    step.action(),
                    "",
                    TableWords.of(first.table()),
                    all(told, AuditLog.Detail::before),
                    all(told, AuditLog.Detail::after)));
        }
        List<Line> lines = new ArrayList<>();
        for (AuditLog.Detail detail : told) {
            String column = TableWords.ofColumn(detail.column());
            lines.add(new Line(
                    step.action(),
                    detail.column(),
                    own ? column : Texts.of("person.change.item", TableWords.of(detail.table()), column),
                    detail.before()
                            .map(v -> words.of(detail.table(), detail.column(), v))
                            .orElse(""),
                    detail.after()
                            .map(v -> words.of(detail.table(), detail.column(), v))
                            .orElse("")));
        }
        return lines;
    }

    private String all(List<AuditLog.Detail> details, Function<AuditLog.Detail, Optional<String>> side) {
        return details.stream()
                .flatMap(d -> side.apply(d).map(v -> words.of(d.table(), d.column(), v)).stream())
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static boolean isInner(String column) {
        return INNER.contains(column)
                || column.endsWith("_ID") && !ValueWords.isUnit(column) && !TableWords.isCitizenId(column);
    }
}
