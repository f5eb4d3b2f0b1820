package vn.ptdv.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** A Word file as lines of text with the facts of their look: size, bold, italic, underline, place. */
final class WordFacts {
    private final XWPFDocument document;
    private final List<String> lines = new ArrayList<>();

    private WordFacts(XWPFDocument document) {
        this.document = document;
    }

    static List<String> of(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            WordFacts facts = new WordFacts(document);
            document.getBodyElements().forEach(facts::element);
            return facts.lines;
        }
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph, "");
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                for (int i = 0; i < row.getTableCells().size(); i++) {
                    cell(row.getTableCells().get(i), "cell " + (i + 1) + " ");
                }
            }
        }
    }

    private void cell(XWPFTableCell cell, String where) {
        cell.getParagraphs().forEach(p -> paragraph(p, where));
    }

    private void paragraph(XWPFParagraph paragraph, String where) {
        if (paragraph.getText().isBlank()) {
            return;
        }
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
        CTRPr look = style.getCTStyle().getRPr();
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            String words = run.text().replace('\n', '|');
            text.append(mark(run, words));
        }
        String place = style.getCTStyle().getPPr().getJc().getVal().toString();
        String flags = (look.sizeOfBArray() > 0 ? "B" : "-")
                + (look.sizeOfIArray() > 0 ? "I" : "-")
                + (look.sizeOfUArray() > 0 ? "U" : "-");
        lines.add(String.format(
                Locale.ROOT, "%s%s %s %s  %s", where, look.getSzArray(0).getVal(), flags, place, text));
    }

    private static String mark(XWPFRun run, String words) {
        String open = (run.isBold() ? "<b>" : "")
                + (run.isItalic() ? "<i>" : "")
                + (run.getUnderline() == org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE ? "<u>" : "");
        return open.isEmpty() ? words : open + words + "</>";
    }
}
