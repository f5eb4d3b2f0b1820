package vn.ptdv.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Several PDF files as one, for one print; each begins on a front side. */
public final class PdfJoin {
    private PdfJoin() {}

    public static byte[] join(List<byte[]> files) {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument all = new PDDocument()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] file : files) {
                if (all.getNumberOfPages() % 2 == 1) {
                    all.addPage(
                            new PDPage(all.getPage(all.getNumberOfPages() - 1).getMediaBox()));
                }
                // What is joined still reads from its source until all is written.
                PDDocument one = Loader.loadPDF(file);
                open.add(one);
                merger.appendDocument(all, one);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(PdfJoin::close);
        }
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
