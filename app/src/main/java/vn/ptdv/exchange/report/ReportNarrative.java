package vn.ptdv.exchange.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.report.ReportNote;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.YearNote;

/**
 * The report on a period in the order of the Party's reports: results in four parts, what is judged of them, tasks,
 * proposals. Figures are filled in and the notes of the units gathered; the prose stays the clerk's.
 */
final class ReportNarrative {
    private static final int MOST_UNITS = 3;
    private final Letterhead head;
    private final NarrativeFigures figures;
    private final List<ReportNote> notes;

    ReportNarrative(Letterhead head, NarrativeFigures figures, List<ReportNote> notes) {
        this.head = head;
        this.figures = figures;
        this.notes = notes;
    }

    OfficialDocument document() {
        String period = figures.period();
        DocumentBuilder report = ReportDocument.opened(head)
                .subject(Texts.of("paper.report.subject", period))
                .text(Texts.of("paper.report.opening", head.speaker(), period));
        report.block(Block.Heading.of(1, Texts.of("paper.report.part1")));
        part(report, "report.paper.lead", figures.leading());
        part(report, "report.paper.source", figures.source());
        part(report, "report.paper.admission", figures.admission());
        part(report, "report.paper.recognition", figures.recognition());
        report.block(Block.Heading.of(1, Texts.of("paper.report.part2")));
        gathered(report, "report.paper.strengths", YearNote::strengths);
        gathered(report, "report.paper.weaknesses", YearNote::weaknesses);
        gathered(report, "report.paper.causes", YearNote::causes);
        report.block(Block.Heading.of(1, Texts.of("paper.report.part3")));
        List<String> solutions = said(YearNote::solutions);
        lines(report, solutions.isEmpty() ? tasks() : solutions);
        List<String> proposals = said(YearNote::proposals);
        if (!proposals.isEmpty()) {
            report.block(Block.Heading.of(1, Texts.of("report.paper.proposals")));
            lines(report, proposals);
        }
        return report.build();
    }

    private static void part(DocumentBuilder report, String name, List<String> sentences) {
        report.block(Block.Heading.of(2, Texts.of(name)));
        sentences.forEach(report::text);
    }

    /** Notes of the same words stand once, with the units that wrote them. */
    private void gathered(DocumentBuilder report, String name, Function<YearNote, String> what) {
        report.block(Block.Heading.of(2, Texts.of(name)));
        List<String> said = said(what);
        if (said.isEmpty()) {
            report.text(Texts.of("report.paper.toWrite"));
        } else {
            lines(report, said);
        }
    }

    private List<String> said(Function<YearNote, String> what) {
        List<String> lines = new ArrayList<>();
        notes.stream()
                .map(note -> what.apply(note.note()).strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words -> lines.add(Texts.of("report.paper.note", words, units(words, what))));
        return lines;
    }

    private String units(String words, Function<YearNote, String> what) {
        List<String> names = notes.stream()
                .filter(note -> what.apply(note.note()).strip().equals(words))
                .map(ReportNote::unit)
                .toList();
        return names.size() > MOST_UNITS
                ? Texts.of(
                        "report.paper.units",
                        String.join(", ", names.subList(0, MOST_UNITS)),
                        names.size() - MOST_UNITS)
                : String.join(", ", names);
    }

    private static void lines(DocumentBuilder report, List<String> lines) {
        report.blocks(lines.stream().<Block>map(Block.Dash::of).toList());
    }

    private static List<String> tasks() {
        return Arrays.stream(Texts.of("paper.report.tasks").split("\\s*\\|\\s*"))
                .toList();
    }
}
