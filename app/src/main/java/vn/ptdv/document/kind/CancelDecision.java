package vn.ptdv.document.kind;

import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** Forms 9H-HKN and 9L-HCT, which cancel a decision; reconstructed, since the models were not at hand. */
public record CancelDecision(Letterhead head, MemberFacts person, Target target, String reason) implements Draft {
    /** What was decided by the decision that is cancelled. */
    public enum Matter {
        ADMISSION,
        RECOGNITION
    }

    /** The decision that is cancelled: what it decided, its number and its day as the paper writes them. */
    public record Target(Matter matter, String number, String day) {}

    @Override
    public OfficialDocument document() {
        return head.decision()
                .subject(Texts.ofEnum("paper.cancel.subject", target.matter()))
                .grounds(List.of(Texts.of("paper.cancel.charter"), Texts.of("paper.cancel.proposal")))
                .block(
                        new Block.Centered(
                                Texts.of("paper.decides", head.speaker().toUpperCase(Locale.ROOT)), Emphasis.BOLD),
                        Block.Article.of(1, cancelled()),
                        Block.Article.of(2, Texts.of("paper.cancel.article2", person.cell(), person.name())))
                .build();
    }

    private String cancelled() {
        return Texts.family(
                "paper.cancel.article1",
                target.matter().name(),
                target.number(),
                target.day(),
                person.name(),
                person.born(),
                reason.isBlank() ? Texts.of("paper.session.blank") : reason);
    }
}
