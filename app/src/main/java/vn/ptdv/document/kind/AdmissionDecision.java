package vn.ptdv.document.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** Form 9-KNĐ, the decision to admit a member; reconstructed, since the model form was not at hand. */
public record AdmissionDecision(
        Letterhead head,
        Variant variant,
        MemberFacts person,
        List<String> proposals,
        String helper,
        int probationMonths)
        implements Draft {

    /** Which of the form's variants. */
    public enum Variant {
        NORMAL,
        DELEGATED,
        READMISSION,
        PROVINCE_CONSENT,
        MOVED
    }

    @Override
    public OfficialDocument document() {
        List<String> grounds = new ArrayList<>(List.of(Texts.of("paper.admission.charter")));
        grounds.addAll(proposals);
        return head.decision()
                .subject(Texts.ofEnum("paper.admission.subject", variant))
                .grounds(grounds)
                .block(
                        new Block.Centered(
                                Texts.of("paper.decides", head.speaker().toUpperCase(Locale.ROOT)), Emphasis.BOLD),
                        Block.Article.of(1, admitted()),
                        Block.Article.of(
                                2, Texts.of("paper.admission.article2", person.cell(), helper, probationMonths)),
                        Block.Article.of(3, Texts.of("paper.admission.article3", person.cell(), person.name())))
                .afterword(Block.Paragraph.of(Texts.of("paper.admission.ceremony")))
                .build();
    }

    private String admitted() {
        return Texts.family(
                "paper.admission.article1",
                variant == Variant.READMISSION ? "AGAIN" : "FIRST",
                person.name(),
                person.born(),
                person.hometown(),
                person.residence(),
                person.work());
    }
}
