package vn.ptdv.document.kind;

import java.util.List;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;

/** The list of people with their main data as a document of its own, on its side. */
public record CandidateList(Letterhead head, String subject, List<CandidateRow> people) implements Draft {

    @Override
    public OfficialDocument document() {
        return head.open("DS")
                .turn(Turn.ROTATE)
                .subject(subject)
                .block(new Block.TableBlock(CandidateTable.of(people)))
                .build();
    }
}
