package vn.ptdv.store.rulebook;

import static vn.ptdv.store.jooq.Tables.RULE_SET;
import static vn.ptdv.store.jooq.Tables.RULE_VALUE;

import java.util.Optional;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.jooq.tables.records.RuleSetRecord;
import vn.ptdv.store.jooq.tables.records.RuleValueRecord;
import vn.ptdv.store.row.RowOutcome;

/** Corrections of rule values, each with its reason, and the switch of the local layer. */
public final class RuleActs {
    private final Book book;

    public RuleActs(Book book) {
        this.book = book;
    }

    /** A corrected value: what it is, where it was read, whether that was checked, and why it is changed. */
    public record Correction(String value, String source, Checked checked, String reason) {}

    /** Whether someone compared the value with the document. */
    public enum Checked {
        VERIFIED,
        UNVERIFIED
    }

    /** Whether a text can be the value of a rule in this unit. */
    public static boolean fits(RuleUnit unit, String value) {
        return switch (unit) {
            case CODE -> value.matches("[A-Z][A-Z0-9_]*");
            case FRACTION_AT_LEAST, FRACTION_MORE_THAN -> value.matches("[1-9]\\d?/[1-9]\\d?");
            case PERCENT -> value.matches("\\d{1,3}(\\.\\d{1,2})?");
            case YEAR_BY_MONTH, YEAR, MONTH, WORKING_DAY, TIMES, PERSON -> value.matches("\\d{1,4}");
        };
    }

    public RowOutcome correct(RuleStore.Line line, Correction correction) {
        if (!fits(line.value().unit(), correction.value())) {
            return new RowOutcome.Refused(WriteRefused.Reason.INVALID);
        }
        Act act = Act.named(
                "action.rule.correct",
                line.value().key(),
                line.value().value(),
                correction.value(),
                correction.reason());
        return attempt(act, work -> {
            RuleValueRecord row = row(work, RULE_VALUE, RULE_VALUE.ID, line.id());
            row.setRuleValue(correction.value());
            row.setSource(correction.source());
            row.setVerified(correction.checked() == Checked.VERIFIED);
            work.update(row);
            return line.id();
        });
    }

    /** Switches a local layer on or off; national sets always hold. */
    public RowOutcome turn(RuleSet set) {
        String name = set.enabled() ? "action.rule.off" : "action.rule.on";
        return attempt(Act.named(name, set.name()), work -> {
            RuleSetRecord row = Optional.ofNullable(work.reading().fetchOne(RULE_SET, RULE_SET.SET_KEY.eq(set.id())))
                    .orElseThrow(() -> new WriteRefused(WriteRefused.Reason.GONE, set.id()));
            row.setEnabled(!set.enabled());
            work.update(row);
            return row.getId();
        });
    }

    private RowOutcome attempt(Act act, java.util.function.Function<Work, Long> body) {
        try {
            return new RowOutcome.Done(book.writing().write(act, body));
        } catch (WriteRefused e) {
            return new RowOutcome.Refused(e.reason());
        }
    }

    private static <R extends UpdatableRecord<R>> R row(Work work, Table<R> table, TableField<R, Long> id, long key) {
        @Nullable R row = work.reading().fetchOne(table, id.eq(key));
        if (row == null) {
            throw new WriteRefused(WriteRefused.Reason.GONE, table.getName() + " " + key);
        }
        return row;
    }
}
