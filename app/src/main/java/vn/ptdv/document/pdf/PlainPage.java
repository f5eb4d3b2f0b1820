package vn.ptdv.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.ptdv.document.typeset.Fonts;

/** A page of plain lines that no office form prescribes, the first of them its heading. */
public final class PlainPage {
    private static final float MARGIN = 71;
    private static final float HEADING = 16;
    private static final float SIZE = 14;
    private static final float LEADING = 22;

    private PlainPage() {}

    public static byte[] pdf(List<String> lines) throws IOException {
        BundledFonts.install();
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, fonts, lines);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page, PdfFonts fonts, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            boolean heading = true;
            for (String line : lines) {
                PDFont face = fonts.face(heading ? Fonts.BOLD : Fonts.REGULAR);
                content.setFont(face, heading ? HEADING : SIZE);
                for (String part : fitting(line, face, heading ? HEADING : SIZE)) {
                    content.showText(part);
                    content.newLine();
                }
                heading = false;
            }
            content.endText();
        }
    }

    private static List<String> fitting(String line, PDFont face, float size) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        List<String> parts = new java.util.ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            String longer = part.isEmpty() ? word : part + " " + word;
            if (!part.isEmpty() && face.getStringWidth(longer) / 1000 * size > width) {
                parts.add(part.toString());
                part.setLength(0);
                part.append(word);
            } else {
                part.setLength(0);
                part.append(longer);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
