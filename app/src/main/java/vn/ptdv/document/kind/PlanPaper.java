package vn.ptdv.document.kind;

import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** The plan for admitting members in a period. */
public record PlanPaper(Letterhead head, String period, String basis, long target, String rate) implements Draft {

    @Override
    public OfficialDocument document() {
        return head.open("KH")
                .subject(Texts.of("paper.plan.subject", period))
                .text(Texts.of("paper.plan.opening", basis, head.speaker(), period))
                .block(Block.Heading.of(1, Texts.of("paper.plan.part1")))
                .blocks(Sentences.clauses(Texts.of("paper.plan.purpose")))
                .block(Block.Heading.of(1, Texts.of("paper.plan.part2")))
                .text(Texts.of("paper.plan.goal", period, target, rate))
                .block(Block.Heading.of(1, Texts.of("paper.plan.part3")))
                .blocks(Sentences.clauses(Texts.of("paper.plan.tasks")))
                .block(Block.Heading.of(1, Texts.of("paper.plan.part4")))
                .blocks(Sentences.clauses(Texts.of("paper.plan.doing", head.speaker())))
                .build();
    }
}
