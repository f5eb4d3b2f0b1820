package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** Form 16-KNĐ, the decision that makes a member official; reconstructed, since the model form was not at hand. */
public record RecognitionDecision(
        Letterhead head, MemberFacts person, List<String> proposals, LocalDate admitted, LocalDate official)
        implements Draft {

    @Override
    public OfficialDocument document() {
        List<String> grounds = new ArrayList<>(List.of(Texts.of("paper.recognition.charter")));
        grounds.addAll(proposals);
        return head.decision()
                .subject(Texts.of("paper.recognition.subject"))
                .grounds(grounds)
                .block(
                        new Block.Centered(
                                Texts.of("paper.decides", head.speaker().toUpperCase(Locale.ROOT)), Emphasis.BOLD),
                        Block.Article.of(1, recognised()),
                        Block.Article.of(2, Texts.of("paper.recognition.article2", person.cell(), person.name())))
                .build();
    }

    private String recognised() {
        return Texts.of(
                "paper.recognition.article1",
                person.name(),
                person.born(),
                person.cell(),
                VietnameseDates.officialShort(admitted),
                VietnameseDates.officialShort(official));
    }
}
