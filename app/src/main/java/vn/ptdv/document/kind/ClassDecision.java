package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** The decision that opens a training class. */
public record ClassDecision(
        Letterhead head,
        String name,
        List<String> grounds,
        int people,
        LocalDate from,
        LocalDate to,
        String where,
        String organisers)
        implements Draft {

    @Override
    public OfficialDocument document() {
        return head.decision()
                .subject(Texts.of("paper.class.subject", name))
                .grounds(grounds)
                .block(
                        new Block.Centered(
                                Texts.of("paper.decides", head.speaker().toUpperCase(Locale.ROOT)), Emphasis.BOLD),
                        Block.Article.of(1, opening()),
                        Block.Article.of(2, Texts.of("paper.class.article2", organisers)),
                        Block.Article.of(3, Texts.of("paper.class.article3", organisers)))
                .build();
    }

    private String opening() {
        return Texts.of(
                "paper.class.article1",
                name,
                people,
                VietnameseDates.officialShort(from),
                VietnameseDates.officialShort(to),
                where);
    }
}
