package vn.ptdv.document.kind;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** The invitation to a session, a class or a ceremony. */
public record InvitationPaper(
        Letterhead head,
        String occasion,
        List<String> guests,
        LocalDateTime when,
        String where,
        String chair,
        List<String> matters)
        implements Draft {

    @Override
    public OfficialDocument document() {
        String hour = String.format(Locale.ROOT, "%02d", when.getHour());
        String minute = String.format(Locale.ROOT, "%02d", when.getMinute());
        return head.open("GM")
                .subject(occasion)
                .addressees(new Addressees(Texts.of("paper.invitation.word"), guests))
                .text(Texts.of("paper.invitation.opening", head.speaker(), occasion))
                .block(
                        Block.Clause.of(Texts.of("paper.invitation.when"), timed(hour, minute)),
                        Block.Clause.of(Texts.of("paper.invitation.where"), where + "."),
                        Block.Clause.of(Texts.of("paper.invitation.chair"), chair + "."),
                        Block.Clause.of(Texts.of("paper.invitation.matters"), ""))
                .blocks(Sentences.dashes(matters))
                .text(Texts.of("paper.invitation.closing"))
                .build();
    }

    private String timed(String hour, String minute) {
        return Texts.of("paper.invitation.time", hour, minute, VietnameseDates.official(when.toLocalDate()));
    }
}
