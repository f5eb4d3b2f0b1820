package vn.ptdv.model.unit;

/** Which of the quotas that stand side by side is meant. */
public record QuotaScope(QuotaSource source, QuotaSubject subject) {
    /** What the board shows first: admissions as allocated by the standing committee. */
    public static final QuotaScope ALLOCATED = new QuotaScope(QuotaSource.ALLOCATION, QuotaSubject.ADMIT);
}
