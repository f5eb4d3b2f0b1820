package vn.ptdv.document.check;

import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.PageSection;
import vn.ptdv.document.check.word.WordCopy;
import vn.ptdv.document.check.word.WordNode;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.PageSetup;

/** Paper, margins and mirrored margins of every section; the page's number in the middle at the top, from page 2 on. */
final class PageMend {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final double SMALL_SIDE = 160;
    private static final String HEADER = "header-number.xml";
    private static final String ID = "rIdNumber";
    private static final String EMPTY = "header-empty.xml";
    private static final String EMPTY_ID = "rIdEmpty";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/";

    private final WordCopy copy;
    private final FormatProfile profile;

    PageMend(WordCopy copy, FormatProfile profile) {
        this.copy = copy;
        this.profile = profile;
    }

    void mend() throws Unreadable {
        List<WordNode> setups = copy.sections();
        List<PageSection> sections = copy.read().sections();
        boolean numbers = false;
        for (int i = 0; i < setups.size(); i++) {
            sheet(setups.get(i), sections.get(i).sheet());
            if (wrong(sections.get(i))) {
                number(setups.get(i));
                numbers = true;
            }
        }
        copy.root("word/settings.xml").ifPresent(PageMend::mirrored);
        if (numbers) {
            addHeaders();
        }
    }

    private void sheet(WordNode setup, PageSection.Sheet sheet) {
        double side = Math.min(sheet.width(), sheet.height());
        if (side > 0 && side < SMALL_SIDE) {
            return;
        }
        boolean landscape = sheet.width() > sheet.height();
        boolean upright = landscape && Math.abs(sheet.left() - profile.page().left()) < 5;
        Turn turn = landscape ? (upright ? Turn.UPRIGHT : Turn.ROTATE) : Turn.PORTRAIT;
        PageSetup page = profile.page().turned(turn);
        setup.need("pgSz").set("w", twips(page.width())).set("h", twips(page.height()));
        setup.need("pgMar")
                .set("top", twips(page.top()))
                .set("bottom", twips(page.bottom()))
                .set("left", twips(page.left()))
                .set("right", twips(page.right()))
                .set("header", twips(page.header()))
                .set("gutter", "0");
    }

    private static boolean wrong(PageSection section) {
        PageSection.Numbers numbers = section.numbers();
        boolean placed = numbers.inHeader() && numbers.centred() && numbers.size() == 14;
        return !placed || numbers.inFooter() || numbers.onFirstPage();
    }

    /** A header of our own for the number; what stood in the old headers is not lost, it no longer prints. */
    private static void number(WordNode setup) {
        setup.drop("headerReference");
        setup.drop("footerReference");
        setup.refer("first", EMPTY_ID);
        setup.refer("default", ID);
        setup.need("titlePg").unset("val");
    }

    private static void mirrored(WordNode settings) {
        if (settings.child("mirrorMargins").isEmpty()) {
            settings.needFirst("mirrorMargins");
        }
    }

    private void addHeaders() throws Unreadable {
        Optional<WordNode> relations = copy.root("word/_rels/document.xml.rels");
        Optional<WordNode> types = copy.root("[Content_Types].xml");
        if (relations.isEmpty() || types.isEmpty()) {
            return;
        }
        relation(relations.get(), ID, HEADER);
        relation(relations.get(), EMPTY_ID, EMPTY);
        type(types.get(), HEADER);
        type(types.get(), EMPTY);
        copy.add("word/" + HEADER, header(field(profile.font())));
        copy.add("word/" + EMPTY, header(""));
    }

    private static void relation(WordNode relations, String id, String target) {
        relations
                .last("Relationship")
                .plain("Id", id)
                .plain("Type", PACKAGE + "officeDocument/2006/relationships/header")
                .plain("Target", target);
    }

    private static void type(WordNode types, String part) {
        types.last("Override")
                .plain("PartName", "/word/" + part)
                .plain("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
    }

    private static String header(String runs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr xmlns:w=\"" + PACKAGE
                + "wordprocessingml/2006/main\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + runs + "</w:p></w:hdr>";
    }

    private static String field(String font) {
        String look = "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font
                + "\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
        return "<w:r>" + look + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + look
                + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r>" + look
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + look + "<w:t>2</w:t></w:r><w:r>" + look
                + "<w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String twips(double millimetres) {
        return String.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
