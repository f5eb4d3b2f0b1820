package vn.ptdv.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.report.ProgressReport;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.logic.time.PeriodKind;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportRound;

/** The figures of a period as sentences. */
final class NarrativeFigures {
    private final ProgressReport progress;
    private final ReportTable structure;
    private final ReportTable pipeline;
    private final ReportTable classes;
    private final ReportTable probation;
    private final ReportTable.Head about;

    private NarrativeFigures(ReportRound round, ReportQuery query) {
        progress = round.progress(query.about(ReportId.PROGRESS));
        structure = round.whole(query.about(ReportId.STRUCTURE));
        pipeline = round.whole(query.about(ReportId.PIPELINE));
        classes = round.whole(query.about(ReportId.CLASSES));
        probation = round.whole(query.about(ReportId.PROBATION));
        about = structure.head();
    }

    static NarrativeFigures of(ReportRound round, ReportQuery query) {
        return new NarrativeFigures(round, query);
    }

    /** The sentences of figures by a key each, as they are marked in a Word file. */
    Map<String, String> keyed() {
        Map<String, String> all = new LinkedHashMap<>();
        number(all, "leading", leading());
        number(all, "source", source());
        number(all, "admission", admission());
        number(all, "recognition", recognition());
        all.values().removeIf(words -> words.equals(Texts.of("report.paper.toWrite")));
        return all;
    }

    private static void number(Map<String, String> all, String part, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            all.put(part + (i + 1), sentences.get(i));
        }
    }

    String period() {
        return about.period().phrase();
    }

    List<String> leading() {
        Progress whole = progress.goal(progress.whole());
        long given = progress.whole().units().stream()
                .filter(row -> progress.goal(row).target() > 0)
                .count();
        return List.of(given(whole.target(), given), Texts.of("report.paper.toWrite"));
    }

    private String given(long target, long units) {
        String goal = progress.goalPeriod().phrase();
        String amount = VietnameseNumbers.format(target);
        if (target == 0) {
            return Texts.of("report.paper.ungiven", goal);
        }
        return units == 0
                ? Texts.of("report.paper.undivided", amount, goal)
                : Texts.of("report.paper.given", amount, VietnameseNumbers.format(units), goal);
    }

    List<String> source() {
        List<String> said = new ArrayList<>(List.of(Texts.of(
                "report.paper.standing",
                VietnameseDates.officialShort(about.asOf()),
                total(pipeline, "source"),
                total(pipeline, "sympathiser"),
                total(pipeline, "taught"),
                total(pipeline, "file"),
                total(pipeline, "proposed"),
                total(pipeline, "decided"))));
        classes.total()
                .ifPresent(all -> said.add(Texts.of(
                        "report.paper.classes",
                        classes.rows(ReportRow.Kind.DATA).size(),
                        total(classes, "people"),
                        total(classes, "passed"))));
        return said;
    }

    List<String> admission() {
        ProgressReport.Sum all = progress.whole();
        List<String> said = new ArrayList<>(List.of(result(all)));
        if (!about.period().isOfTerm()) {
            said.add(compared(new Comparison(
                    progress.count(all, ProgressSpan.PERIOD), progress.count(all, ProgressSpan.LAST_YEAR))));
        }
        structureWords().ifPresent(said::add);
        said.add(Texts.of(
                "report.paper.above",
                count(ProgressStatus.REACHED),
                count(ProgressStatus.NONE),
                VietnameseNumbers.format(rules().threshold()),
                count(ProgressStatus.BELOW_THRESHOLD)));
        return said;
    }

    /** Of a period that begins with what the target is for; else the period by itself and what has come together since. */
    private String result(ProgressReport.Sum all) {
        String who = about.reach().unit().orElse(Texts.of("report.paper.everybody"));
        String known = VietnameseDates.officialShort(about.asOf());
        if (about.period().from().equals(progress.goalPeriod().from())) {
            return Texts.of("report.paper.result", when(), who, ofGoal(progress.goal(all)), known);
        }
        return Texts.of(
                "report.paper.result.part",
                when(),
                who,
                ofGoal(progress.goal(all)),
                known,
                VietnameseNumbers.format(progress.count(all, ProgressSpan.PERIOD)),
                Texts.of(progress.goalPeriod().isOfTerm() ? "report.paper.since.term" : "report.paper.since.year"));
    }

    private String ofGoal(Progress goal) {
        String phrase = progress.goalPeriod().phrase();
        return goal.percent(rules().decimals(), rules().rounding())
                .map(percent -> Texts.of(
                        "report.paper.ofGoal",
                        VietnameseNumbers.format(goal.result()),
                        VietnameseNumbers.format(goal.target()),
                        VietnameseNumbers.percentText(percent),
                        phrase))
                .orElseGet(() -> Texts.of("report.paper.noGoal", VietnameseNumbers.format(goal.result()), phrase));
    }

    /** How a sentence about the period begins. */
    private String when() {
        return about.period().kind() == PeriodKind.FREE
                ? VietnameseText.upper(period().substring(0, 1)) + period().substring(1)
                : Texts.of("report.paper.in", period());
    }

    List<String> recognition() {
        return List.of(Texts.of(
                "report.paper.recognised",
                total(probation, "recognisedCount"),
                total(probation, "inTime"),
                total(probation, "onProbation"),
                total(probation, "overdue")));
    }

    private String compared(Comparison with) {
        long more = with.difference();
        String share = with.change(rules().decimals(), rules().rounding())
                .map(p -> " (" + VietnameseNumbers.percentText(p.abs()) + ")")
                .orElse("");
        if (more == 0) {
            return Texts.of("paper.report.same", VietnameseNumbers.format(with.before()));
        }
        return more > 0
                ? Texts.of("paper.report.more", VietnameseNumbers.format(more), share)
                : Texts.of("paper.report.less", VietnameseNumbers.format(-more), share);
    }

    /** So many women, so many of the minorities: the groups of the first section, the youngest, the average age. */
    private Optional<String> structureWords() {
        List<String> parts = new ArrayList<>();
        List<ReportRow> rows = structure.rows();
        int sections = 0;
        for (ReportRow row : rows) {
            sections += row.kind() == ReportRow.Kind.GROUP ? 1 : 0;
            boolean firstAge = sections == 2
                    && row.kind() == ReportRow.Kind.DATA
                    && rows.get(rows.indexOf(row) - 1).kind() == ReportRow.Kind.GROUP;
            if (row.kind() == ReportRow.Kind.DATA && (sections == 1 || firstAge)) {
                named(row).ifPresent(parts::add);
            }
        }
        structure.rows(ReportRow.Kind.SUMMARY).stream()
                .map(row -> text(structure, row, "period"))
                .filter(age -> !age.equals("–"))
                .findFirst()
                .ifPresent(age -> parts.add(Texts.of("report.paper.age", age)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of("report.paper.among", String.join("; ", parts)));
    }

    private Optional<String> named(ReportRow row) {
        String count = text(structure, row, "period");
        return count.equals("0")
                ? Optional.empty()
                : Optional.of(Texts.of(
                        "report.paper.named",
                        lowerFirst(text(structure, row, "item")),
                        count,
                        text(structure, row, "share") + "%"));
    }

    private static String lowerFirst(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private ProgressRules rules() {
        return progress.board().question().rules();
    }

    private long count(ProgressStatus status) {
        return progress.whole().units().stream()
                .filter(r -> progress.status(progress.goal(r)) == status)
                .count();
    }

    private static String total(ReportTable table, String column) {
        return table.total().map(row -> text(table, row, column)).orElse("0");
    }

    private static String text(ReportTable table, ReportRow row, String column) {
        return table.cell(row, column).map(ReportCell::text).orElse("");
    }
}
