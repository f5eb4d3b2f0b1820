package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** The letter that asks another committee to check, or organisations and the committee of the residence for an opinion. */
public record EnquiryLetter(Letterhead head, Matter matter, MemberFacts person, Ask ask) implements Draft {
    /** What is asked, and whether the person is to be admitted or to become official. */
    public enum Matter {
        CHECK,
        ORGANISATION,
        RESIDENCE,
        ORGANISATION_AGAIN,
        RESIDENCE_AGAIN
    }

    /** Who is asked, about whom, and by when the answer is wanted. */
    public record Ask(String addressee, String about, Optional<LocalDate> replyBy) {}

    @Override
    public OfficialDocument document() {
        DocumentBuilder letter = head.open("CV")
                .subject(Texts.ofEnum("paper.enquiry.subject", matter))
                .addressees(new Addressees("", List.of(ask.addressee())))
                .text(Texts.family(
                        "paper.enquiry.why",
                        matter.name(),
                        head.speaker(),
                        person.name(),
                        person.born(),
                        person.work(),
                        person.cell()))
                .text(Texts.family(
                        "paper.enquiry.ask",
                        matter.name(),
                        head.speaker(),
                        ask.addressee(),
                        person.name(),
                        ask.about(),
                        person.residence()));
        ask.replyBy()
                .ifPresent(day -> letter.text(
                        Texts.of("paper.enquiry.reply", head.speaker(), VietnameseDates.officialShort(day))));
        return letter.build();
    }
}
