package vn.ptdv.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One official document, complete and immutable; an empty text means that the component is absent.
 *
 * <p>An empty profile is chosen by the date; an empty date prints the blanks that are filled in by hand.
 */
public record OfficialDocument(
        String profile,
        String kind,
        Issuer issuer,
        DocumentNumber number,
        String place,
        Optional<LocalDate> date,
        String author,
        String subject,
        Addressees addressees,
        List<String> grounds,
        List<Block> body,
        List<String> recipients,
        List<Signature> signatures,
        List<Block> afterword,
        Marks marks,
        List<Appendix> appendices,
        Appendix.Turn turn,
        Optional<CopyNote> copyNote) {
    public OfficialDocument {
        place = Words.clean(place);
        author = Words.clean(author);
        subject = Words.clean(subject);
        grounds = Words.clean(grounds);
        body = List.copyOf(body);
        recipients = Words.clean(recipients);
        signatures = List.copyOf(signatures);
        afterword = List.copyOf(afterword);
        appendices = List.copyOf(appendices);
    }

    /** Starts a document of a kind, such as KH or CV. */
    public static DocumentBuilder of(String kind) {
        return new DocumentBuilder(kind);
    }

    public DocumentBuilder copy() {
        return new DocumentBuilder(this);
    }
}
