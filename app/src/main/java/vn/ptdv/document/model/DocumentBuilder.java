package vn.ptdv.document.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a document step by step; what is not said stays absent. */
public final class DocumentBuilder {
    private final String kind;
    private String profile = "";
    private Issuer issuer = new Issuer(List.of(), List.of(), "");
    private DocumentNumber number = DocumentNumber.blank("");
    private String place = "";
    private Optional<LocalDate> date = Optional.empty();
    private String author = "";
    private String subject = "";
    private Addressees addressees = Addressees.NONE;
    private List<String> grounds = List.of();
    private final List<Block> body = new ArrayList<>();
    private List<String> recipients = List.of();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Block> afterword = new ArrayList<>();
    private Marks marks = Marks.NONE;
    private final List<Appendix> appendices = new ArrayList<>();
    private Appendix.Turn turn = Appendix.Turn.PORTRAIT;
    private Optional<CopyNote> copyNote = Optional.empty();

    DocumentBuilder(String kind) {
        this.kind = kind;
    }

    DocumentBuilder(OfficialDocument from) {
        kind = from.kind();
        profile = from.profile();
        issuer = from.issuer();
        number = from.number();
        place = from.place();
        date = from.date();
        author = from.author();
        subject = from.subject();
        addressees = from.addressees();
        grounds = from.grounds();
        body.addAll(from.body());
        recipients = from.recipients();
        signatures.addAll(from.signatures());
        afterword.addAll(from.afterword());
        marks = from.marks();
        appendices.addAll(from.appendices());
        turn = from.turn();
        copyNote = from.copyNote();
    }

    public DocumentBuilder profile(String id) {
        profile = id;
        return this;
    }

    public DocumentBuilder issuer(Issuer value) {
        issuer = value;
        return this;
    }

    public DocumentBuilder issuer(String parent, String name) {
        return issuer(Issuer.of(parent, name));
    }

    public DocumentBuilder number(DocumentNumber value) {
        number = value;
        return this;
    }

    public DocumentBuilder number(int value, String code) {
        return number(DocumentNumber.of(value, code));
    }

    public DocumentBuilder place(String value) {
        place = value;
        return this;
    }

    public DocumentBuilder date(LocalDate value) {
        date = Optional.of(value);
        return this;
    }

    public DocumentBuilder date(Optional<LocalDate> value) {
        date = value;
        return this;
    }

    public DocumentBuilder author(String line) {
        author = line;
        return this;
    }

    public DocumentBuilder subject(String line) {
        subject = line;
        return this;
    }

    public DocumentBuilder addressees(String... names) {
        return addressees(Addressees.of(names));
    }

    public DocumentBuilder addressees(Addressees value) {
        addressees = value;
        return this;
    }

    public DocumentBuilder grounds(List<String> lines) {
        grounds = lines;
        return this;
    }

    public DocumentBuilder block(Block... blocks) {
        body.addAll(List.of(blocks));
        return this;
    }

    public DocumentBuilder blocks(List<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    public DocumentBuilder text(String text) {
        return block(Block.Paragraph.of(text));
    }

    public DocumentBuilder recipients(String... lines) {
        return recipients(List.of(lines));
    }

    public DocumentBuilder recipients(List<String> lines) {
        recipients = lines;
        return this;
    }

    public DocumentBuilder sign(Signature signature) {
        signatures.add(signature);
        return this;
    }

    public DocumentBuilder sign(String authority, String position, String name) {
        return sign(Signature.of(authority, position, name));
    }

    public DocumentBuilder afterword(Block... blocks) {
        afterword.addAll(List.of(blocks));
        return this;
    }

    public DocumentBuilder marks(Marks value) {
        marks = value;
        return this;
    }

    public DocumentBuilder appendix(Appendix appendix) {
        appendices.add(appendix);
        return this;
    }

    /** How the document itself lies, for a list that is a document of its own. */
    public DocumentBuilder turn(Appendix.Turn value) {
        turn = value;
        return this;
    }

    /** Takes the body away, so that an extract can have another. */
    public DocumentBuilder withoutBody() {
        body.clear();
        return this;
    }

    public DocumentBuilder copied(CopyNote note) {
        copyNote = Optional.of(note);
        return this;
    }

    public OfficialDocument build() {
        return new OfficialDocument(
                profile,
                kind,
                issuer,
                number,
                place,
                date,
                author,
                subject,
                addressees,
                grounds,
                body,
                recipients,
                signatures,
                afterword,
                marks,
                appendices,
                turn,
                copyNote);
    }
}
