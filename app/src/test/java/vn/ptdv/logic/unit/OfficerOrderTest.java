package vn.ptdv.logic.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitOfficer.Kind;

@Tag("F15")
class OfficerOrderTest {
    @Test
    void committeeMembersComeFirstThenSpecialistsEachByGivenName() {
        List<UnitOfficer> mixed = List.of(
                officer(1, Kind.SPECIALIST, "Trần Thị An"),
                officer(2, Kind.COMMITTEE_MEMBER, "Lê Văn Phúc"),
                officer(3, Kind.COMMITTEE_MEMBER, "Nguyễn Đức Hải"),
                officer(4, Kind.SPECIALIST, "Phan Đình Ánh"),
                officer(5, Kind.COMMITTEE_MEMBER, "Đỗ Thị Hải"));
        assertThat(OfficerOrder.sorted(mixed))
                .extracting(UnitOfficer::name)
                .containsExactly("Nguyễn Đức Hải", "Đỗ Thị Hải", "Lê Văn Phúc", "Trần Thị An", "Phan Đình Ánh");
    }

    private static UnitOfficer officer(long id, Kind kind, String name) {
        return new UnitOfficer(id, 7, kind, name, OptionalLong.empty(), "", Optional.empty(), Optional.empty());
    }
}
