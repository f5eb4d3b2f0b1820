package vn.ptdv.logic.unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.unit.UnitOfficer;

/** The order in which those who answer for units are named: cấp ủy viên before chuyên viên, then by given name. */
public final class OfficerOrder {
    private static final Comparator<UnitOfficer> ORDER = Comparator.comparing(UnitOfficer::kind)
            .thenComparing(UnitOfficer::name, VietnameseOrder.names())
            .thenComparing(o -> o.from().map(String::valueOf).orElse(""))
            .thenComparing(UnitOfficer::id);

    private OfficerOrder() {}

    public static List<UnitOfficer> sorted(Collection<UnitOfficer> officers) {
        return officers.stream().sorted(ORDER).toList();
    }
}
