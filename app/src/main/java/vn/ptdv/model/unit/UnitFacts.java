package vn.ptdv.model.unit;

/** What may be noted of a unit at any time, without a decision. */
public record UnitFacts(
        String shortName,
        String orgCode,
        int order,
        boolean hasYouthUnion,
        boolean hasTradeUnion,
        boolean hasCell,
        String secretary,
        String phone,
        String email,
        String address,
        String note) {
    public static final UnitFacts NONE = new UnitFacts("", "", 0, false, false, false, "", "", "", "", "");

    public UnitFacts withCode(String code) {
        return new UnitFacts(
                shortName, code, order, hasYouthUnion, hasTradeUnion, hasCell, secretary, phone, email, address, note);
    }
}
