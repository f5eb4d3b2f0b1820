package vn.ptdv.document.wordpage;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.pdf.HtmlPages;

/** Paints what stands in the margins of pages that are laid already: headers, footers, a frame round the page. */
final class MarginPainter {
    private final Source source;
    private final HtmlPages pages;
    private final String family;
    private final int total;

    MarginPainter(Source source, HtmlPages pages, String family, int total) {
        this.source = source;
        this.pages = pages;
        this.family = family;
        this.total = total;
    }

    /** The pages of one section: where they begin in the PDF, and the first one's own number. */
    record Stretch(Setup setup, int first, int count, int number) {}

    void paint(Stretch stretch) throws IOException, Unreadable {
        for (int i = 0; i < stretch.count(); i++) {
            int number = stretch.number() + i;
            for (String margin : List.of("header", "footer")) {
                String part = part(stretch, i, margin);
                if (!part.isEmpty()) {
                    overlay(stretch, stretch.first() + i, number, margin, part);
                }
            }
            frame(stretch, stretch.first() + i);
        }
    }

    private String part(Stretch stretch, int index, String margin) {
        Setup.Running running = stretch.setup().running();
        boolean even = source.settings().evenDiffers() && (stretch.number() + index) % 2 == 0;
        String kind = running.firstDiffers() && index == 0 ? "first" : even ? "even" : "default";
        return running.parts().getOrDefault(margin + kind, "");
    }

    private void overlay(Stretch stretch, int page, int number, String margin, String part)
            throws IOException, Unreadable {
        Optional<Element> root = source.archive().root("word/" + part);
        if (root.isEmpty()) {
            return;
        }
        Map<String, String> fields = new HashMap<>();
        fields.put("PAGE", String.valueOf(number));
        fields.put("NUMPAGES", String.valueOf(total));
        fields.put("SECTIONPAGES", String.valueOf(stretch.count()));
        StoryReader reader = new StoryReader(source, new Pictures(source.archive(), part, source.undrawn()), fields);
        List<Story> stories = reader.read(root.get(), "");
        if (stories.stream()
                .allMatch(s -> s instanceof Story.Paragraph p
                        && p.blank()
                        && p.shape().borders().isEmpty())) {
            return;
        }
        boolean back = source.settings().mirrored() && number % 2 == 0;
        SectionHtml html = new SectionHtml(reader, source.settings().tablesHang(), family);
        String laid = margin.equals("header")
                ? html.header(stories, stretch.setup(), back)
                : html.footer(stories, stretch.setup(), back);
        PDDocument document = pages.document();
        int at = document.getNumberOfPages();
        pages.lay(laid);
        stamp(document, document.getPage(at), document.getPage(page));
        while (document.getNumberOfPages() > at) {
            document.removePage(at);
        }
    }

    private static void stamp(PDDocument document, PDPage drawn, PDPage page) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document, drawn.getContents(), COSName.FLATE_DECODE));
        form.setResources(drawn.getResources());
        form.setBBox(drawn.getMediaBox());
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            stream.drawForm(form);
        }
    }

    /** A frame round the page stands so far from the paper's edge, or from the text. */
    private void frame(Stretch stretch, int index) throws IOException {
        Optional<Element> rule = stretch.setup().frame().flatMap(f -> Nodes.child(f, "top"));
        if (rule.isEmpty() || !Rule.drawn(rule.get())) {
            return;
        }
        Setup setup = stretch.setup();
        double space = Rule.number(rule.get(), "space");
        boolean fromPaper = stretch.setup()
                .frame()
                .filter(f -> Nodes.value(f, "offsetFrom").equals("page"))
                .isPresent();
        Setup.Edges edges = fromPaper ? new Setup.Edges(2 * space, 2 * space, 2 * space, 2 * space) : setup.edges();
        PDPage page = pages.document().getPage(index);
        try (PDPageContentStream stream =
                new PDPageContentStream(pages.document(), page, AppendMode.APPEND, true, true)) {
            float x = (float) (edges.left() - space);
            float y = (float) (edges.bottom() - space);
            stream.setLineWidth((float) Rule.width(rule.get()));
            stream.addRect(x, y, (float) (setup.width() - x - edges.right() + space), (float)
                    (setup.height() - y - edges.top() + space));
            stream.stroke();
        }
    }
}
