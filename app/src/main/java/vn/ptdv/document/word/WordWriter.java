package vn.ptdv.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.ptdv.document.model.ChartSpec;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.profile.PageSetup;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.Section;

/** Writes a composition as a .docx; the same composition always gives the same bytes. */
public final class WordWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final double FOOT_LINE = 7;
    private static final double FOOT_FROM_EDGE = 10;

    public void write(Composition composition, OutputStream target) throws IOException {
        StylesXml styles = new StylesXml(composition.profile());
        List<ChartSpec> charts = new ArrayList<>();
        StringBuilder document = document(composition, styles, charts);
        ZipOutputStream zip = new ZipOutputStream(target);
        part(zip, "[Content_Types].xml", Parts.contentTypes(charts.size()));
        part(zip, "_rels/.rels", Parts.packageRelations());
        part(zip, "docProps/core.xml", Parts.core(composition.title()));
        part(zip, "word/document.xml", document);
        part(zip, "word/_rels/document.xml.rels", Parts.documentRelations(charts.size()));
        part(zip, "word/styles.xml", styles.write());
        part(zip, "word/settings.xml", Parts.settings());
        part(zip, "word/fontTable.xml", Parts.fontTable(composition.profile().font()));
        part(zip, "word/header1.xml", ofTotal(composition) ? Parts.totalHeader() : Parts.numberHeader());
        part(zip, "word/header2.xml", Parts.firstHeader(""));
        part(
                zip,
                "word/header3.xml",
                Parts.firstHeader(composition.sections().get(0).corner()));
        for (int i = 0; i < charts.size(); i++) {
            chart(zip, charts.get(i), i + 1);
        }
        zip.finish();
    }

    private static void chart(ZipOutputStream zip, ChartSpec chart, int number) throws IOException {
        part(zip, "word/charts/chart" + number + ".xml", ChartXml.part(chart));
        part(zip, "word/charts/_rels/chart" + number + ".xml.rels", ChartXml.partRelations(number));
        bytes(zip, "word/embeddings/chart" + number + ".xlsx", ChartBook.of(chart));
    }

    private static boolean ofTotal(Composition composition) {
        return composition.sections().get(0).numbers() == Section.Numbers.OF_TOTAL;
    }

    private static StringBuilder document(Composition composition, StylesXml styles, List<ChartSpec> charts) {
        StringBuilder out = new StringBuilder(64_000);
        out.append(Parts.HEAD).append("<w:document ").append(Parts.W).append("><w:body>");
        BodyXml body = new BodyXml(out, styles, charts);
        int last = composition.sections().size() - 1;
        for (int i = 0; i <= last; i++) {
            Section section = composition.sections().get(i);
            String setup = setup(section, i == 0 ? "rId6" : "rId5");
            int end = section.items().size() - 1;
            body.items(section.items().subList(0, end));
            if (!section.foot().isEmpty()) {
                foot(out, section);
            }
            body.last(section.items().get(end), i == last ? "" : setup);
            out.append(i == last ? setup : "");
        }
        return out.append("</w:body></w:document>");
    }

    private static String setup(Section section, String firstHeader) {
        PageSetup page = section.page();
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"" + firstHeader + "\"/><w:type w:val=\"nextPage\"/>"
                + "<w:pgSz w:w=\"" + Xml.twips(page.width()) + "\" w:h=\"" + Xml.twips(page.height()) + "\""
                + (page.landscape() ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + Xml.twips(page.top())
                + "\" w:right=\"" + Xml.twips(page.right()) + "\" w:bottom=\"" + Xml.twips(page.bottom())
                + "\" w:left=\"" + Xml.twips(page.left()) + "\" w:header=\"" + Xml.twips(page.header())
                + "\" w:footer=\"" + Xml.twips(page.header()) + "\" w:gutter=\"0\"/>"
                + "<w:pgNumType w:start=\"1\"/>"
                + (section.numbers() == Section.Numbers.OF_TOTAL ? "" : "<w:titlePg/>") + "</w:sectPr>";
    }

    private static void foot(StringBuilder out, Section section) {
        PageSetup page = section.page();
        long top = Xml.twips(page.height() - FOOT_FROM_EDGE - FOOT_LINE);
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(LookId.PRESS_BAN.name())
                .append("\"/>");
        out.append("<w:framePr w:w=\"").append(Xml.twips(page.textWidth()));
        out.append("\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"");
        out.append(top).append("\"/></w:pPr><w:r><w:t>");
        out.append(Xml.escape(section.foot())).append("</w:t></w:r></w:p>");
    }

    static void part(ZipOutputStream zip, String name, CharSequence text) throws IOException {
        bytes(zip, name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
