package vn.ptdv.model.unit;

/** A post in a village or ward quarter, who holds it, and whether the holder is a member. */
public record VillagePost(
        long id, long unitId, String village, String postCode, String holder, boolean holderIsMember, String note) {}
