package vn.ptdv.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.Section;

/** Writes a composition as PDF, each section numbered from one. */
public final class PdfWriter {

    public PdfWriter() {
        BundledFonts.install();
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    public void write(Composition composition, OutputStream target) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            long content = 7;
            for (Section section : composition.sections()) {
                String html = Html.of(section, composition.profile());
                content = content * 31 + html.hashCode();
                int first = document.getNumberOfPages();
                layOut(document, fonts, html, composition.profile());
                new Margins(document, fonts).paint(section, first, composition.profile());
            }
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocumentCatalog().setLanguage(composition.profile().language());
            document.getDocumentCatalog().setMetadata(null);
            document.setDocumentId(content);
            document.save(target);
        }
    }

    private static void layOut(PDDocument document, PdfFonts fonts, String html, FormatProfile profile)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        fonts.register(builder, profile.pdfFont());
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }
}
