package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** The report on a period: figures filled in, judgements left to the office. */
public record ReportPaper(
        Letterhead head,
        String period,
        LocalDate asOf,
        UnitResult whole,
        Optional<Long> samePeriodLastYear,
        List<String> figures,
        List<UnitResult> units)
        implements Draft {

    @Override
    public OfficialDocument document() {
        DocumentBuilder report = head.open("BC")
                .subject(Texts.of("paper.report.subject", period))
                .text(Texts.of("paper.report.opening", head.speaker(), period))
                .block(
                        Block.Heading.of(1, Texts.of("paper.report.part1")),
                        Block.Paragraph.of(Texts.of(
                                "paper.report.result",
                                VietnameseDates.officialShort(asOf),
                                VietnameseNumbers.format(whole.result()),
                                VietnameseNumbers.format(whole.target()),
                                whole.percent(),
                                period)));
        samePeriodLastYear.ifPresent(before -> report.text(compared(before)));
        return report.blocks(Sentences.dashes(figures))
                .block(Block.Heading.of(1, Texts.of("paper.report.part2")))
                .blocks(Sentences.clauses(Texts.of("paper.report.judgement")))
                .block(Block.Heading.of(1, Texts.of("paper.report.part3")))
                .blocks(Sentences.clauses(Texts.of("paper.report.tasks")))
                .appendix(Appendix.of(
                                Texts.of("paper.report.annex", period),
                                Turn.PORTRAIT,
                                List.of(new Block.TableBlock(ResultTable.of(units))))
                        .withNote(Texts.of("paper.note.asof", VietnameseDates.officialShort(asOf))))
                .build();
    }

    private String compared(long before) {
        long change = whole.result() - before;
        if (change == 0) {
            return Texts.of("paper.report.same", before);
        }
        String share = VietnameseNumbers.percentText(Math.abs(change), before, 1, Rounding.HALF_UP)
                .map(p -> " (" + p + ")")
                .orElse("");
        return change > 0
                ? Texts.of("paper.report.more", change, share)
                : Texts.of("paper.report.less", -change, share);
    }
}
