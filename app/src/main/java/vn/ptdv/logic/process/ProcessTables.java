package vn.ptdv.logic.process;

import java.util.List;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.rules.RuleTables;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.StagePhase;
import vn.ptdv.model.process.Transition;
import vn.ptdv.model.process.TransitionKind;

/** Reads the tables of the process: stages, transitions, deadlines, papers, holidays. */
public final class ProcessTables {
    private ProcessTables() {}

    public static ProcessMap processMap() {
        return new ProcessMap(
                stages(CsvTable.shipped("stages")),
                transitions(CsvTable.shipped("transitions")),
                ProcessChoices.none());
    }

    public static List<Stage> stages(CsvTable table) {
        return table.rows().stream().map(ProcessTables::stage).toList();
    }

    public static List<Transition> transitions(CsvTable table) {
        return table.rows().stream()
                .map(row -> new Transition(
                        row.text("from"),
                        row.text("to"),
                        row.constant("kind", TransitionKind.class),
                        row.flag("optional")))
                .toList();
    }

    public static List<DeadlineRule> deadlineRules(CsvTable table) {
        return table.rows().stream()
                .map(row -> new DeadlineRule(
                        row.text("rule_key"),
                        row.text("name"),
                        row.text("basis_event"),
                        row.list("done_by"),
                        row.optional("extension_key"),
                        row.flag("reminder")))
                .toList();
    }

    public static Checklist checklist() {
        return checklist(CsvTable.shipped("papers"), 1);
    }

    public static Checklist checklist(CsvTable table, int version) {
        return new Checklist(
                version,
                table.rows().stream()
                        .map(row -> new PaperLine(
                                row.constant("part", DossierPart.class),
                                row.text("code"),
                                row.number("order"),
                                row.text("name"),
                                PaperCondition.parse(row.text("required_when")),
                                row.text("form"),
                                row.text("cv1361"),
                                row.text("source"),
                                row.flag("verified")))
                        .toList());
    }

    /** The days that count; announced-looking days that nobody has checked stay out until they are switched on. */
    public static List<Holiday> holidays() {
        return CsvTable.shipped("holidays").rows().stream()
                .filter(row -> row.flag("active"))
                .map(row -> new Holiday(row.date("date"), row.constant("kind", HolidayKind.class), row.text("name")))
                .toList();
    }

    /** The calculator over the shipped rules and holidays. */
    public static DeadlineCalculator calculator() {
        return new DeadlineCalculator(RuleTables.shipped(), holidays());
    }

    private static Stage stage(CsvRow row) {
        return new Stage(
                row.text("key"),
                row.constant("kind", StageKind.class),
                row.number("order"),
                row.text("name"),
                row.text("long_name"),
                row.text("act"),
                row.list("actors"),
                row.list("limits"),
                row.optional("vote_rule"),
                row.list("must_follow"),
                row.flag("optional"),
                row.optional("phase").map(StagePhase::valueOf).orElse(StagePhase.NONE),
                row.text("funnel"));
    }
}
