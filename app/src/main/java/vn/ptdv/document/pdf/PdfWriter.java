package vn.ptdv.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.Section;

/** Writes a composition as PDF, each section numbered from one. */
public final class PdfWriter {

    public void write(Composition composition, OutputStream target) throws IOException {
        try (HtmlPages pages = new HtmlPages(composition.profile().pdfFont())) {
            for (Section section : composition.sections()) {
                int first = pages.document().getNumberOfPages();
                pages.numbered(first, 1);
                pages.lay(Html.of(section, composition.profile()));
                new Margins(pages.document(), pages.fonts()).paint(section, first, composition.profile());
            }
            pages.save(composition.profile().language(), target);
        }
    }
}
