package vn.ptdv.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** A PDF to which pages of HTML are laid one after the other, all with the bundled font; nothing outside is loaded. */
public final class HtmlPages implements Closeable {
    private static final String INSIDE = "data:image/";

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final String family;
    private final PDPageLabels labels = new PDPageLabels(document);
    private long content = 7;

    static {
        BundledFonts.install();
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    public HtmlPages(String family) {
        this.family = family;
    }

    public PDDocument document() {
        return document;
    }

    PdfFonts fonts() {
        return fonts;
    }

    /** Appends the pages of this HTML. */
    public void lay(String html) throws IOException {
        content = content * 31 + html.hashCode();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        fonts.register(builder, family);
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useUriResolver((base, uri) -> uri.startsWith(INSIDE) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(INSIDE), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            RepeatedHeads.keepRules(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
        }
    }

    /** Says that pages from here on are numbered by themselves, so that whoever prints knows which are front sides. */
    public void numbered(int from, int number) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setStart(number);
        labels.setLabelItem(from, range);
    }

    /** Without anything that tells of the machine or the hour, so that the same pages are the same file. */
    public void save(String language, OutputStream target) throws IOException {
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocumentCatalog().setLanguage(language);
        document.getDocumentCatalog().setMetadata(null);
        document.getDocumentCatalog().setPageLabels(labels);
        document.setDocumentId(content);
        document.save(target);
    }

    @Override
    public void close() throws IOException {
        try (document) {
            fonts.close();
        }
    }
}
