package vn.ptdv.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on a PDF's pages: pieces of lines with their place in millimetres, their size and face. */
public final class PdfFacts extends PDFTextStripper {
    private static final double MM = 25.4 / 72;
    private static final double SAME_LINE = 0.15;
    private static final double GAP = 8;
    private static final double CLOSE = 0.3;

    private final List<List<Piece>> pages = new ArrayList<>();
    private final double gap;
    private final List<TextPosition> letters = new ArrayList<>();

    /** Words on one line without a wide gap between them. */
    public record Piece(String text, double left, double right, double base, double size, String font) {
        public String bare() {
            return text.replaceAll("[\\s\u00A0]+", "");
        }

        public boolean bold() {
            return font.contains("Bold");
        }

        public boolean italic() {
            return font.contains("Italic");
        }
    }

    private PdfFacts(double gap) {
        this.gap = gap;
    }

    public static List<List<Piece>> of(byte[] pdf) throws IOException {
        return read(pdf, new PdfFacts(GAP));
    }

    /** The same in pieces of single letters and what is drawn right behind them. */
    static List<List<Piece>> runs(byte[] pdf) throws IOException {
        return read(pdf, new PdfFacts(CLOSE));
    }

    private static List<List<Piece>> read(byte[] pdf, PdfFacts facts) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                facts.letters.clear();
                facts.setStartPage(page);
                facts.setEndPage(page);
                facts.getText(document);
                facts.pages.add(facts.pieces());
            }
            return facts.pages;
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
    }

    /** In the order of drawing, so that cells of one row are never taken for one line. */
    private List<Piece> pieces() {
        List<Piece> found = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (!line.isEmpty() && !follows(line.get(line.size() - 1), letter)) {
                add(line, found);
                line.clear();
            }
            line.add(letter);
        }
        add(line, found);
        return found;
    }

    private boolean follows(TextPosition before, TextPosition after) {
        double between = (after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj()) * MM;
        boolean sameLine = Math.abs(after.getYDirAdj() - before.getYDirAdj()) * MM < SAME_LINE;
        return sameLine && between > -1 && between < gap;
    }

    private static void add(List<TextPosition> line, List<Piece> found) {
        StringBuilder text = new StringBuilder();
        line.forEach(l -> text.append(l.getUnicode()));
        if (text.toString().replace('\u00A0', ' ').isBlank()) {
            return;
        }
        TextPosition first =
                line.stream().filter(l -> !l.getUnicode().isBlank()).findFirst().orElse(line.get(0));
        TextPosition last = line.get(line.size() - 1);
        found.add(new Piece(
                text.toString().strip(),
                first.getXDirAdj() * MM,
                (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                first.getYDirAdj() * MM,
                Math.round(first.getYScale() * 10) / 10.0,
                first.getFont().getName()));
    }
}
