package vn.ptdv.document.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.ptdv.logic.text.VietnameseText;

/** Finds words on pages; what is typed without marks finds what has them. */
final class TextFinder extends PDFTextStripper {
    private final PDDocument pdf;
    private final StringBuilder letters = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();

    TextFinder(PDDocument pdf) {
        this.pdf = pdf;
        setSortByPosition(true);
    }

    List<TextHit> find(String words) throws IOException {
        String wanted = VietnameseText.fold(words.strip()).replaceAll("\\s+", "");
        List<TextHit> hits = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            letters.setLength(0);
            places.clear();
            setStartPage(page + 1);
            setEndPage(page + 1);
            getText(pdf);
            collect(page, wanted, hits);
        }
        return hits;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String folded = VietnameseText.fold(position.getUnicode()).strip();
            for (int i = 0; i < folded.length(); i++) {
                letters.append(folded.charAt(i));
                places.add(position);
            }
        }
    }

    private void collect(int page, String wanted, List<TextHit> hits) {
        if (wanted.isEmpty()) {
            return;
        }
        int at = letters.indexOf(wanted);
        while (at >= 0) {
            hits.add(hit(page, places.get(at), places.get(at + wanted.length() - 1)));
            at = letters.indexOf(wanted, at + wanted.length());
        }
    }

    /** Words that run over the end of a line are marked on the line where they begin. */
    private static TextHit hit(int page, TextPosition first, TextPosition last) {
        double left = first.getXDirAdj();
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        boolean oneLine = Math.abs(first.getYDirAdj() - last.getYDirAdj()) < first.getHeightDir();
        double width = oneLine ? right - left : first.getWidthDirAdj();
        double height = first.getFontSizeInPt();
        return new TextHit(page, left, first.getYDirAdj() - height * 0.8, width, height);
    }
}
