package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Nguồn và phễu: who stands at each phase on the last day, and who was admitted and recognised in the period. */
public final class PipelineReport {
    /** The phases in which people stand, in the order of the columns. */
    public static final List<String> STANDING =
            List.of("NGUON", "CAM_TINH", "DA_HOC", "HO_SO", "DE_NGHI", "QUYET_DINH");

    private static final String SYMPATHISER = "CAM_TINH";
    private final TopUnits units;
    private final StructureReport.Style style;
    private final Map<String, Placed> standing = new HashMap<>();
    private final Placed admitted;
    private final Placed official;

    /** Somebody at a phase. */
    public record Standing(long candidacyId, long unitId, String phase) {}

    /** Who went how far: those who stand somewhere, and those who were admitted and became official in the period. */
    public record Flow(List<Standing> standing, List<ReportPerson> admitted, List<ReportPerson> official) {}

    public PipelineReport(TopUnits units, StructureReport.Style style, Flow flow) {
        this.units = units;
        this.style = style;
        STANDING.forEach(phase -> standing.put(
                phase,
                Placed.of(
                        flow.standing().stream()
                                .filter(s -> s.phase().equals(phase))
                                .toList(),
                        units,
                        Standing::unitId,
                        Standing::candidacyId)));
        this.admitted = Placed.of(flow.admitted(), units);
        this.official = Placed.of(flow.official(), units);
    }

    public ReportTable table(ReportTable.Head head, CodeLabels codes, List<String> notes) {
        return ReportTable.of(head, new UnitLayout(units, codes, this::cells).rows(), notes);
    }

    private List<ReportCell> cells(List<Long> rows) {
        List<ReportCell> cells = new ArrayList<>();
        STANDING.forEach(phase -> cells.add(at(phase).cell(rows)));
        cells.add(admitted.cell(rows));
        cells.add(official.cell(rows));
        cells.add(new ReportCell.Share(VietnameseNumbers.percent(
                admitted.in(rows).size(), at(SYMPATHISER).in(rows).size(), style.decimals(), style.rounding())));
        return cells;
    }

    private Placed at(String phase) {
        Placed placed = standing.get(phase);
        if (placed == null) {
            throw new IllegalArgumentException(phase);
        }
        return placed;
    }
}
