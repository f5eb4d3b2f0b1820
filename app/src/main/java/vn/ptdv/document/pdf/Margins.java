package vn.ptdv.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.profile.PageSetup;
import vn.ptdv.document.typeset.Fonts;
import vn.ptdv.document.typeset.Section;

/** Paints what stands in the margins: page numbers from the second page on, the corner note, the foot note. */
final class Margins {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double ASCENT = 0.891;

    private final PDDocument document;
    private final PdfFonts fonts;

    Margins(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    void paint(Section section, int first, FormatProfile profile) throws IOException {
        int end = document.getNumberOfPages();
        PageSetup page = section.page();
        numbers(section, first, profile.look(LookId.PAGE_NUMBER));
        if (!section.corner().isEmpty()) {
            Look look = profile.look(LookId.CORNER);
            double width = width(section.corner(), look);
            paint(first, section.corner(), look, page.width() - page.right() - width, page.header());
        }
        if (!section.foot().isEmpty()) {
            Look look = profile.look(LookId.PRESS_BAN);
            boolean back = (end - 1 - first) % 2 == 1;
            double middle = (back ? page.right() : page.left()) + page.textWidth() / 2;
            double top = page.height() - 10 - look.line() / POINTS_PER_MM;
            centred(end - 1, section.foot(), look, middle, top);
        }
    }

    private void numbers(Section section, int first, Look look) throws IOException {
        int end = document.getNumberOfPages();
        PageSetup page = section.page();
        boolean total = section.numbers() == Section.Numbers.OF_TOTAL;
        for (int i = total ? first : first + 1; i < end; i++) {
            boolean back = (i - first) % 2 == 1;
            double middle = (back ? page.right() : page.left()) + page.textWidth() / 2;
            String number = String.valueOf(i - first + 1) + (total ? "/" + (end - first) : "");
            centred(i, number, look, middle, page.header());
        }
    }

    private void centred(int index, String text, Look look, double middle, double top) throws IOException {
        paint(index, text, look, middle - width(text, look) / 2, top);
    }

    private double width(String text, Look look) throws IOException {
        return font(look).getStringWidth(text) / 1000 * look.size() / POINTS_PER_MM;
    }

    private PDFont font(Look look) {
        return fonts.face(Fonts.of(look.emphasis()));
    }

    private void paint(int index, String text, Look look, double left, double top) throws IOException {
        PDPage page = document.getPage(index);
        double baseline = page.getMediaBox().getHeight() - top * POINTS_PER_MM - look.size() * ASCENT;
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            stream.beginText();
            stream.setFont(font(look), (float) look.size());
            stream.newLineAtOffset((float) (left * POINTS_PER_MM), (float) baseline);
            stream.showText(text);
            stream.endText();
        }
    }
}
