package vn.ptdv.document.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** The pages that go to the printer: those that were chosen, and on both sides each part on the side it is made for. */
final class PrintPages {
    private PrintPages() {}

    /** Changes the pages of a document that was opened only to be printed. */
    static void arrange(PDDocument document, PrintJob job) throws IOException {
        List<PDPage> fronts = job.sides() == PrintJob.Sides.ONE ? List.of() : fronts(document);
        choose(document, job.pages());
        PDPageTree pages = document.getPages();
        for (PDPage front : fronts) {
            int at = pages.indexOf(front);
            if (at % 2 == 1) {
                pages.insertBefore(new PDPage(document.getPage(at - 1).getMediaBox()), front);
            }
        }
    }

    /** The first pages of parts that begin with an odd number, which have the margins of a front side. */
    private static List<PDPage> fronts(PDDocument document) throws IOException {
        Optional<PDPageLabels> labels =
                Optional.ofNullable(document.getDocumentCatalog().getPageLabels());
        List<PDPage> fronts = new ArrayList<>();
        for (int i = 0; labels.isPresent() && i < document.getNumberOfPages(); i++) {
            int page = i;
            if (labels.map(l -> l.getPageLabelRange(page))
                    .filter(r -> r.getStart() % 2 == 1)
                    .isPresent()) {
                fronts.add(document.getPage(i));
            }
        }
        return fronts;
    }

    private static void choose(PDDocument document, List<PageRange> ranges) {
        for (int i = document.getNumberOfPages(); i > 0 && !ranges.isEmpty(); i--) {
            int number = i;
            if (ranges.stream().noneMatch(r -> r.from() <= number && number <= r.to())) {
                document.removePage(i - 1);
            }
        }
    }
}
