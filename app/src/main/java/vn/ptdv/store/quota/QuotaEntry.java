package vn.ptdv.store.quota;

/** The texts of one cell: target and floor, as typed or pasted. */
public record QuotaEntry(String target, String floor) {
    public static QuotaEntry of(String target) {
        return new QuotaEntry(target, "");
    }

    public static QuotaEntry of(long target) {
        return new QuotaEntry(Long.toString(target), "");
    }
}
