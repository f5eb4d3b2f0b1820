package vn.ptdv.exchange.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.model.Urgency;
import vn.ptdv.document.profile.DocumentValidator;

/** Reads one document from its JSON description and checks that nothing mandatory is missing. */
public final class PaperReader {
    private final DocumentValidator validator;

    public PaperReader(DocumentValidator validator) {
        this.validator = validator;
    }

    public PaperReading read(JsonNode description) {
        List<PaperProblem> problems = new ArrayList<>();
        OfficialDocument document = document(new Fields(description, "", problems));
        Set<String> named = new HashSet<>();
        problems.forEach(p -> named.add(p.field()));
        validator.check(document).stream()
                .map(PaperProblem::of)
                .filter(p -> !named.contains(p.field()))
                .forEach(problems::add);
        return problems.isEmpty() ? new PaperReading.Read(document) : new PaperReading.Refused(problems);
    }

    private static OfficialDocument document(Fields fields) {
        DocumentBuilder builder = OfficialDocument.of(fields.text("kind"))
                .profile(fields.text("profile"))
                .issuer(new Issuer(fields.lines("parent"), fields.lines("issuer"), fields.text("spoken")))
                .number(number(fields))
                .place(fields.text("place"))
                .date(fields.date("date"))
                .author(fields.text("author"))
                .subject(fields.text("subject"))
                .addressees(new Addressees(fields.text("addresseeWord"), fields.lines("addressees")))
                .grounds(fields.lines("grounds"))
                .blocks(BlockReader.blocks(fields, "body"))
                .recipients(fields.lines("recipients"))
                .turn(turn(fields))
                .marks(marks(fields));
        fields.objects("signersBefore").forEach(s -> {
            builder.sign(signature(s));
            s.finish();
        });
        builder.sign(signature(fields));
        fields.objects("appendices").forEach(a -> builder.appendix(appendix(a)));
        fields.finish();
        return builder.build();
    }

    private static Appendix.Turn turn(Fields fields) {
        return fields.flag("landscape") ? Appendix.Turn.ROTATE : Appendix.Turn.PORTRAIT;
    }

    private static Signature signature(Fields fields) {
        return new Signature(fields.lines("authority"), fields.text("position"), fields.text("signer"));
    }

    private static DocumentNumber number(Fields fields) {
        return new DocumentNumber(fields.registerNumber("number"), fields.text("code"));
    }

    private static Marks marks(Fields fields) {
        Marks marks = Marks.NONE
                .withDraft(fields.whole("draft").orElse(0))
                .withUrgency(fields.choice("urgency", Urgency.class, Urgency.NONE))
                .withCirculation(fields.text("circulation"))
                .withCopies(fields.text("copies"))
                .withContact(fields.text("contact"));
        return fields.flag("pressBarred") ? marks.withPress(Marks.Press.BARRED) : marks;
    }

    private static Appendix appendix(Fields fields) {
        List<Block> body = new ArrayList<>(BlockReader.blocks(fields, "body"));
        if (fields.has("table")) {
            body.add(new Block.TableBlock(BlockReader.table(fields)));
        }
        Appendix appendix =
                Appendix.of(fields.text("title"), turn(fields), body).withNote(fields.text("note"));
        fields.finish();
        return appendix;
    }
}
