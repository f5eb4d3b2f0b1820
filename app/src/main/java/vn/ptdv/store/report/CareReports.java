package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ptdv.logic.report.ListLayout;
import vn.ptdv.logic.report.PeopleColumns;
import vn.ptdv.logic.report.Placed;
import vn.ptdv.logic.report.QualityReport;
import vn.ptdv.logic.report.QualityReport.Finding;
import vn.ptdv.logic.report.QualityReport.Named;
import vn.ptdv.logic.report.QualityReport.Section;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.report.UnitLayout;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.deadline.Officers;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.training.LeakLists;

/** What wants care: data that is missing or wrong, and people who get lost on the way. */
final class CareReports {
    private final Run run;
    private final LocalDate day;

    /** Somebody who got lost, where and since when. */
    private record Lost(ReportPerson person, Overview.Leak.Kind kind, LeakLists.Lost leak) {}

    CareReports(Run run) {
        this.run = run;
        this.day = run.asOf();
    }

    ReportTable table() {
        return switch (run.query().report()) {
            case QUALITY -> quality();
            case LEAKS -> leaks();
            case LEAK_LIST -> leakList();
            default -> throw new IllegalArgumentException(run.query().report().name());
        };
    }

    private ReportTable quality() {
        QualityRows rows = QualityRows.read(run.sql(), run.facts().units(), day);
        List<QualityRows.Row> people = rows.all().stream()
                .filter(row -> run.units().covers(row.unitId()))
                .toList();
        QualityChecks checks = new QualityChecks(day, rows);
        List<Finding> findings = new ArrayList<>();
        for (Section section : QualityChecks.sections()) {
            checks.of(section)
                    .forEach((check, is) -> findings.add(new Finding(
                            section,
                            check,
                            people.stream()
                                    .filter(is)
                                    .map(row -> new Named(row.name(), List.of(row.id())))
                                    .toList(),
                            people.size())));
        }
        findings.addAll(units());
        return new QualityReport(findings, run.style()).table(run.head());
    }

    private List<Finding> units() {
        List<Unit> all = run.facts().treeOn(day).all().stream()
                .filter(u -> run.units().covers(u.id()))
                .toList();
        Officers officers = new Officers(run.sql(), day);
        GivenTotals members = new MemberCountStore(run.sql())
                .members(day, run.facts().treeOn(day), run.facts().units());
        Set<Long> tops = run.units().units().stream().map(Unit::id).collect(Collectors.toSet());
        return List.of(
                unit("TYPE", all, u -> u.typeCode().isEmpty()),
                unit("CODE", all, u -> u.facts().orgCode().isEmpty()),
                unit("SECRETARY", all, u -> u.facts().secretary().isEmpty()),
                unit("OFFICER", all, u -> officers.of(u.id()).isEmpty()),
                unit(
                        "MEMBERS",
                        all.stream().filter(u -> tops.contains(u.id())).toList(),
                        u -> members.of(u.id()).isEmpty()));
    }

    private static Finding unit(String check, List<Unit> all, Predicate<Unit> is) {
        return new Finding(
                Section.UNIT,
                check,
                all.stream().filter(is).map(u -> new Named(u.name(), List.of())).toList(),
                all.size());
    }

    private ReportTable leaks() {
        Map<Overview.Leak.Kind, Placed> columns = new HashMap<>();
        List<Lost> lost = lost();
        for (Overview.Leak.Kind kind : Overview.Leak.Kind.values()) {
            columns.put(
                    kind,
                    Placed.of(
                            lost.stream()
                                    .filter(l -> l.kind() == kind)
                                    .map(Lost::person)
                                    .toList(),
                            run.units()));
        }
        Placed gone = Placed.of(
                run.people().left(run.query().counted(), beforeAdmission()).stream()
                        .filter(p -> p.dates().ceremony().isEmpty())
                        .toList(),
                run.units());
        UnitLayout layout = new UnitLayout(run.units(), run.codes(), rows -> {
            List<ReportCell> cells = new ArrayList<>();
            for (Overview.Leak.Kind kind : Overview.Leak.Kind.values()) {
                cells.add(columns.getOrDefault(kind, gone).cell(rows));
            }
            cells.add(gone.cell(rows));
            return cells;
        });
        return ReportTable.of(run.head(), layout.rows(), List.of(note()));
    }

    private List<String> beforeAdmission() {
        return run.process().map().ofKind(StageKind.EXIT).stream()
                .map(Stage::key)
                .toList();
    }

    private ReportTable leakList() {
        Map<String, String> stages =
                run.process().map().stages().stream().collect(Collectors.toMap(Stage::key, Stage::name));
        Map<String, Function<Lost, ReportCell>> values = new HashMap<>();
        PeopleColumns.of(run.codes(), day).forEach((key, of) -> values.put(key, lost -> of.apply(lost.person())));
        values.put("leak", l -> ReportCell.of(Texts.ofEnum("report.leak", l.kind())));
        values.put(
                "stage",
                l -> ReportCell.of(
                        stages.getOrDefault(l.leak().stage(), l.leak().stage())));
        values.put("since", l -> new ReportCell.Day(Optional.of(l.leak().since())));
        List<Lost> lost = lost().stream()
                .filter(l -> run.units().covers(l.person().unitId()))
                .toList();
        return ReportTable.of(
                run.head(),
                new ListLayout<>(
                                run.query().report(),
                                values,
                                (Lost l) -> List.of(l.person().candidacyId()))
                        .rows(lost),
                List.of(note()));
    }

    private List<Lost> lost() {
        LeakLists lists = new LeakLists(run.sql(), run.facts().ways());
        List<Lost> all = new ArrayList<>();
        all.addAll(of(Overview.Leak.Kind.NEVER_SENT, lists.neverSent(day, amount(SettingKey.LEAK_NEVER_SENT_MONTHS))));
        all.addAll(of(Overview.Leak.Kind.RUNNING_OUT, lists.runningOut(day, amount(SettingKey.LEAK_RUNNING_OUT_DAYS))));
        all.addAll(of(
                Overview.Leak.Kind.STANDING_STILL, lists.standingStill(day, amount(SettingKey.LEAK_STANDING_MONTHS))));
        return all;
    }

    private List<Lost> of(Overview.Leak.Kind kind, List<LeakLists.Lost> leaks) {
        Map<Long, ReportPerson> people = run.people().byId();
        return leaks.stream()
                .flatMap(
                        leak -> Optional.ofNullable(people.get(leak.candidacyId()))
                                .map(person -> new Lost(person, kind, leak))
                                .stream())
                .toList();
    }

    private String note() {
        return Texts.of(
                "report.leaks.note",
                amount(SettingKey.LEAK_NEVER_SENT_MONTHS),
                amount(SettingKey.LEAK_RUNNING_OUT_DAYS),
                amount(SettingKey.LEAK_STANDING_MONTHS));
    }

    private int amount(SettingKey key) {
        return run.values().whole(key);
    }
}
