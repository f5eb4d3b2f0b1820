package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;

/** What every document of a committee shares: issuer, number, place and date, signature, recipients. */
public record Letterhead(
        Issuer issuer,
        DocumentNumber number,
        String place,
        Optional<LocalDate> date,
        Signature signature,
        List<String> recipients) {
    public Letterhead {
        recipients = List.copyOf(recipients);
        issuer = named(issuer, signature);
    }

    /** What is signed for the standing committee speaks as the standing committee. */
    private static Issuer named(Issuer issuer, Signature signature) {
        String standing = VietnameseText.fold(Texts.of("paper.standing"));
        boolean signs = signature.authority().stream()
                .anyMatch(line -> VietnameseText.fold(line).endsWith(standing));
        boolean said = issuer.spoken().isBlank()
                || VietnameseText.fold(issuer.spoken()).contains(standing);
        return signs && !said ? issuer.spokenAs(Texts.of("paper.standing") + " " + issuer.spoken()) : issuer;
    }

    /** The issuer as a sentence names it. */
    public String speaker() {
        return issuer.spoken().isBlank() ? issuer.fullName() : issuer.spoken();
    }

    DocumentBuilder decision() {
        return open(Texts.of("paper.kind.decision"));
    }

    DocumentBuilder open(String kind) {
        return OfficialDocument.of(kind)
                .issuer(issuer)
                .number(number)
                .place(place)
                .date(date)
                .sign(signature)
                .recipients(recipients);
    }
}
