package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** Form 9F-XTĐV, the decision to strike a probationary member off; reconstructed, since the model was not at hand. */
public record RemovalDecision(
        Letterhead head, MemberFacts person, List<String> proposals, Optional<LocalDate> admitted, String reason)
        implements Draft {
    @Override
    public OfficialDocument document() {
        List<String> grounds = new ArrayList<>(List.of(Texts.of("paper.removal.charter")));
        grounds.addAll(proposals);
        String day = admitted.map(VietnameseDates::officialShort).orElse(Texts.of("paper.session.blank"));
        return head.decision()
                .subject(Texts.of("paper.removal.subject"))
                .grounds(grounds)
                .block(
                        new Block.Centered(
                                Texts.of("paper.decides", head.speaker().toUpperCase(Locale.ROOT)), Emphasis.BOLD),
                        Block.Article.of(
                                1,
                                Texts.of("paper.removal.article1", person.name(), person.born(), day, person.cell())),
                        Block.Article.of(2, article2()),
                        Block.Article.of(3, Texts.of("paper.removal.article3", person.cell(), person.name())))
                .build();
    }

    private String article2() {
        return reason.isBlank()
                ? Texts.of("paper.removal.article2", person.cell())
                : Texts.of("paper.removal.article2Reason", person.cell(), reason);
    }
}
