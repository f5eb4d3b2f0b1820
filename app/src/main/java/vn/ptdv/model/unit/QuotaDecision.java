package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A decision that gives quotas, or adjusts one that did. */
public record QuotaDecision(
        long id,
        String number,
        LocalDate decidedOn,
        String issuer,
        QuotaKind kind,
        QuotaScope scope,
        int fromYear,
        int toYear,
        String basis,
        OptionalInt statedTotal,
        OptionalLong adjustsId,
        QuotaMode mode,
        QuotaState state,
        String note) {
    /** A new decision on one year. */
    public static QuotaDecision ofYear(String number, LocalDate decidedOn, QuotaScope scope, int year) {
        return ofSpan(number, decidedOn, scope, QuotaKind.YEAR, new Years(year, year));
    }

    /** The first and the last year. */
    public record Years(int from, int to) {
        public boolean contains(int year) {
            return from <= year && year <= to;
        }
    }

    /** A new decision on several years or a term. */
    public static QuotaDecision ofSpan(
            String number, LocalDate decidedOn, QuotaScope scope, QuotaKind kind, Years years) {
        return new QuotaDecision(
                0,
                number,
                decidedOn,
                "",
                kind,
                scope,
                years.from(),
                years.to(),
                "",
                OptionalInt.empty(),
                OptionalLong.empty(),
                QuotaMode.REPLACE,
                QuotaState.DRAFT,
                "");
    }

    public QuotaDecision stating(int total) {
        return new QuotaDecision(
                id,
                number,
                decidedOn,
                issuer,
                kind,
                scope,
                fromYear,
                toYear,
                basis,
                OptionalInt.of(total),
                adjustsId,
                mode,
                state,
                note);
    }

    public QuotaDecision adjusting(long other, QuotaMode how) {
        return new QuotaDecision(
                id,
                number,
                decidedOn,
                issuer,
                kind,
                scope,
                fromYear,
                toYear,
                basis,
                statedTotal,
                OptionalLong.of(other),
                how,
                state,
                note);
    }

    public boolean isAdjusting() {
        return adjustsId.isPresent();
    }

    public boolean covers(int year) {
        return fromYear <= year && year <= toYear;
    }
}
