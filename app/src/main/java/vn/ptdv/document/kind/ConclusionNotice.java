package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** The notice of what a session concluded. */
public record ConclusionNotice(Letterhead head, LocalDate session, String about, List<String> conclusions)
        implements Draft {

    @Override
    public OfficialDocument document() {
        return head.open("TB")
                .subject(Texts.of("paper.conclusion.subject", head.speaker(), about))
                .text(Texts.of(
                        "paper.conclusion.opening", VietnameseDates.officialShort(session), head.speaker(), about))
                .blocks(conclusions.stream().map(Block.Clause::of).toList())
                .text(Texts.of("paper.conclusion.closing", head.speaker()))
                .build();
    }
}
