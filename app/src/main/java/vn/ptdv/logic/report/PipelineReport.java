package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.Unit;

/** Nguồn và phễu: who stands at each phase on the last day, and who was admitted and recognised in the period. */
public final class PipelineReport {
    /** The phases in which people stand, in the order of the columns. */
    public static final List<String> STANDING =
            List.of("NGUON", "CAM_TINH", "DA_HOC", "HO_SO", "DE_NGHI", "QUYET_DINH");

    private static final String SYMPATHISER = "CAM_TINH";
    private final TopUnits units;
    private final StructureReport.Style style;
    private final Map<Long, Map<String, List<Long>>> standing = new HashMap<>();
    private final Map<Long, Flow> flows = new HashMap<>();

    /** Somebody at a phase. */
    public record Standing(long candidacyId, long unitId, String phase) {}

    /** Who was admitted and who became official in the period. */
    private record Flow(List<Long> admitted, List<Long> official) {
        Flow() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public PipelineReport(TopUnits units, StructureReport.Style style) {
        this.units = units;
        this.style = style;
    }

    public PipelineReport standing(List<Standing> people) {
        people.forEach(p -> units.of(p.unitId())
                .ifPresent(top -> standing.computeIfAbsent(top.id(), k -> new HashMap<>())
                        .computeIfAbsent(p.phase(), k -> new ArrayList<>())
                        .add(p.candidacyId())));
        return this;
    }

    public PipelineReport admitted(List<ReportPerson> people) {
        people.forEach(p -> flow(p).ifPresent(f -> f.admitted().add(p.candidacyId())));
        return this;
    }

    public PipelineReport official(List<ReportPerson> people) {
        people.forEach(p -> flow(p).ifPresent(f -> f.official().add(p.candidacyId())));
        return this;
    }

    public ReportTable table(ReportTable.Head head, List<String> notes) {
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (Unit unit : units.units()) {
            rows.add(ReportRow.data(cells(String.valueOf(++number), unit.name(), List.of(unit.id())))
                    .about(unit.id()));
        }
        rows.add(ReportRow.total(cells(
                "",
                Texts.of("report.total"),
                units.units().stream().map(Unit::id).toList())));
        return ReportTable.of(head, rows, notes);
    }

    private java.util.Optional<Flow> flow(ReportPerson person) {
        return units.of(person.unitId()).map(top -> flows.computeIfAbsent(top.id(), k -> new Flow()));
    }

    private List<ReportCell> cells(String number, String name, List<Long> unitIds) {
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.of(number), ReportCell.of(name)));
        STANDING.forEach(phase -> cells.add(ReportCell.of(at(unitIds, phase))));
        List<Long> admitted = flows(unitIds).flatMap(f -> f.admitted().stream()).toList();
        cells.add(ReportCell.of(admitted));
        cells.add(
                ReportCell.of(flows(unitIds).flatMap(f -> f.official().stream()).toList()));
        cells.add(new ReportCell.Share(VietnameseNumbers.percent(
                admitted.size(), at(unitIds, SYMPATHISER).size(), style.decimals(), style.rounding())));
        return cells;
    }

    private List<Long> at(List<Long> unitIds, String phase) {
        return unitIds.stream()
                .flatMap(id -> standing.getOrDefault(id, Map.of()).getOrDefault(phase, List.of()).stream())
                .toList();
    }

    private Stream<Flow> flows(List<Long> unitIds) {
        return unitIds.stream().flatMap(id -> Stream.ofNullable(flows.get(id)));
    }
}
