package vn.ptdv.document.kind;

import java.util.List;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** The submission that puts candidates before those who decide, with their list. */
public record SubmissionPaper(Letterhead head, Matter matter, String to, List<CandidateRow> people) implements Draft {

    /** What is asked for. */
    public enum Matter {
        ADMISSION,
        RECOGNITION
    }

    @Override
    public OfficialDocument document() {
        return head.open("TTr")
                .subject(Texts.ofEnum("paper.submission.subject", matter))
                .addressees(new Addressees("", List.of(to)))
                .text(Texts.family("paper.submission.opening", matter.name(), head.speaker(), people.size()))
                .blocks(Sentences.clauses(Texts.ofEnum("paper.submission.checked", matter)))
                .text(Texts.family("paper.submission.ask", matter.name(), head.speaker(), to))
                .appendix(Appendix.of(
                        Texts.ofEnum("paper.submission.annex", matter),
                        Turn.ROTATE,
                        List.of(new Block.TableBlock(CandidateTable.of(people)))))
                .build();
    }
}
