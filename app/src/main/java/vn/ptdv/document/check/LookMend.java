package vn.ptdv.document.check;

import java.util.List;
import vn.ptdv.document.check.word.WordCopy;
import vn.ptdv.document.check.word.WordNode;
import vn.ptdv.document.profile.LookId;

/** Sizes, bold and italic by what a line is; a line that shares its paragraph with another part is left alone. */
final class LookMend {
    private static final int ADDRESSEE_SIZE = 14;

    private final WordCopy copy;

    LookMend(WordCopy copy) {
        this.copy = copy;
    }

    void mend(Anatomy paper) {
        addressees(paper);
        for (String[] row : RuleRows.of("lint-looks.csv")) {
            LookId role = LookId.valueOf(row[0]);
            for (Part part : paper.parts()) {
                if (part.role() == role && alone(part, paper)) {
                    look(part, row);
                }
            }
        }
    }

    /** The word and the names after it have one size; the word's slant is left to the clerk. */
    private void addressees(Anatomy paper) {
        for (Part part : paper.parts()) {
            if (part.role() == LookId.ADDRESSEE_LABEL && part.line().any(g -> g.size() != ADDRESSEE_SIZE)) {
                for (WordNode run :
                        copy.paragraph(part.line().spot().paragraph()).all("r")) {
                    WordNode look = run.needFirst("rPr");
                    look.need("sz").set("val", String.valueOf(2 * ADDRESSEE_SIZE));
                    look.need("szCs").set("val", String.valueOf(2 * ADDRESSEE_SIZE));
                }
            }
        }
    }

    private static boolean alone(Part part, Anatomy paper) {
        int paragraph = part.line().spot().paragraph();
        return paper.parts().stream()
                        .filter(p -> p.line().spot().paragraph() == paragraph)
                        .count()
                == 1;
    }

    private void look(Part part, String[] row) {
        double least = Double.parseDouble(row[1]);
        double most = Double.parseDouble(row[2]);
        boolean sized = part.line().any(g -> g.size() < least || g.size() > most);
        List<WordNode> runs = copy.paragraph(part.line().spot().paragraph()).all("r");
        for (WordNode run : runs) {
            WordNode look = run.needFirst("rPr");
            if (sized) {
                String half = String.valueOf(Math.round(least * 2));
                look.need("sz").set("val", half);
                look.need("szCs").set("val", half);
            }
            style(look, "b", row[3]);
            style(look, "i", row[4]);
        }
        boolean centred = row[6].equals("CENTER") && !part.line().centred();
        if (centred) {
            copy.paragraph(part.line().spot().paragraph())
                    .needFirst("pPr")
                    .need("jc")
                    .set("val", "center");
        }
    }

    private static void style(WordNode look, String name, String wanted) {
        if (wanted.equals("YES")) {
            look.need(name).unset("val");
        } else if (wanted.equals("NO")) {
            look.need(name).set("val", "0");
        }
    }
}
