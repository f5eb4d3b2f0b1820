package vn.ptdv.document.check;

import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.WordCopy;
import vn.ptdv.document.check.word.WordNode;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;

/** One font in every style and every run; black but for the mark of urgency. */
final class FontMend {
    private static final List<String> SLOTS = List.of("ascii", "hAnsi", "cs", "eastAsia");
    private static final List<String> THEMES = List.of("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme");

    private final WordCopy copy;
    private final FormatProfile profile;

    FontMend(WordCopy copy, FormatProfile profile) {
        this.copy = copy;
        this.profile = profile;
    }

    void mend(Anatomy paper) throws Unreadable {
        Optional<WordNode> styles = copy.root("word/styles.xml");
        if (styles.isPresent()) {
            styles.get().all("rFonts").forEach(this::named);
            named(styles.get()
                    .needFirst("docDefaults")
                    .needFirst("rPrDefault")
                    .needFirst("rPr")
                    .need("rFonts"));
        }
        for (Part part : paper.parts()) {
            WordNode paragraph = copy.paragraph(part.line().spot().paragraph());
            paragraph.all("rFonts").forEach(this::named);
            if (part.line().any(g -> g.font().isEmpty())) {
                paragraph.all("r").forEach(r -> named(r.needFirst("rPr").need("rFonts")));
            }
            if (part.role() != LookId.URGENCY) {
                paragraph.all("color").forEach(c -> c.set("val", "000000").unset("themeColor"));
                boolean coloured = part.line()
                        .any(g -> !g.color().equals("AUTO") && !g.color().equals("000000"));
                if (coloured) {
                    paragraph
                            .all("r")
                            .forEach(r -> r.needFirst("rPr").need("color").set("val", "000000"));
                }
            }
        }
    }

    private void named(WordNode fonts) {
        SLOTS.forEach(slot -> fonts.set(slot, profile.font()));
        THEMES.forEach(fonts::unset);
    }
}
