package vn.ptdv.model.person;

import java.util.Optional;
import vn.ptdv.model.PartialDate;

/** A relative as far as verification needs to know; id 0 is one not kept yet. */
public record FamilyMember(
        long id,
        String relation,
        String name,
        Optional<PartialDate> birth,
        String job,
        String residence,
        Standing standing,
        String note) {
    /** What decides whether and how a relative is verified. */
    public enum Standing {
        NOT_A_MEMBER,
        MEMBER,
        DECEASED,
        DECEASED_MEMBER;

        public boolean isMember() {
            return this == MEMBER || this == DECEASED_MEMBER;
        }

        public boolean isDeceased() {
            return this == DECEASED || this == DECEASED_MEMBER;
        }

        public static Standing of(boolean member, boolean deceased) {
            if (deceased) {
                return member ? DECEASED_MEMBER : DECEASED;
            }
            return member ? MEMBER : NOT_A_MEMBER;
        }
    }

    public static FamilyMember of(String relation, String name) {
        return new FamilyMember(0, relation, name, Optional.empty(), "", "", Standing.NOT_A_MEMBER, "");
    }
}
