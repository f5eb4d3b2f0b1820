package vn.ptdv.document.refill;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts the drawings of a fresh file into the clerk's, in their order: the drawing itself and the workbook behind it. */
final class ChartMarks {
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BODY = "word/_rels/document.xml.rels";

    private ChartMarks() {}

    /** Only where both files have as many drawings: one that was taken out leaves the others as they are. */
    static boolean refill(WordZip clerks, Document body, WordZip fresh, Document freshBody) throws IOException {
        List<String> old = parts(clerks, body);
        List<String> now = parts(fresh, freshBody);
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            put(clerks, old.get(i), fresh, now.get(i));
        }
        return true;
    }

    private static void put(WordZip clerks, String old, WordZip fresh, String now) throws IOException {
        Optional<Document> drawing = fresh.xml(now);
        Optional<String> oldBook = workbook(clerks, old);
        Optional<String> newBook = workbook(fresh, now);
        if (drawing.isEmpty() || oldBook.isPresent() != newBook.isPresent()) {
            return;
        }
        if (oldBook.isPresent() && newBook.isPresent()) {
            clerks.put(oldBook.get(), fresh.bytes(newBook.get()));
            String link = external(clerks.xml(old))
                    .map(e -> e.getAttributeNS(LINKS, "id"))
                    .orElse("");
            external(drawing).ifPresent(e -> e.setAttributeNS(LINKS, "r:id", link));
        }
        clerks.put(old, drawing.get());
    }

    private static Optional<Element> external(Optional<Document> drawing) {
        return drawing.flatMap(d -> Xml.listed(d.getElementsByTagNameNS(CHARTS, "externalData")).stream()
                .findFirst());
    }

    /** The parts of the drawings in the order in which they stand. */
    private static List<String> parts(WordZip zip, Document body) throws IOException {
        Optional<Document> links = zip.xml(BODY);
        return Xml.listed(body.getElementsByTagNameNS(CHARTS, "chart")).stream()
                .map(chart -> chart.getAttributeNS(LINKS, "id"))
                .flatMap(id -> target(links, id).stream())
                .map(target -> target.startsWith("/") ? target.substring(1) : "word/" + target)
                .toList();
    }

    private static Optional<String> workbook(WordZip zip, String chart) throws IOException {
        int slash = chart.lastIndexOf('/');
        Optional<Document> links = zip.xml(chart.substring(0, slash) + "/_rels" + chart.substring(slash) + ".rels");
        return external(zip.xml(chart))
                .flatMap(e -> target(links, e.getAttributeNS(LINKS, "id")))
                .map(target -> target.startsWith("/") ? target.substring(1) : target.replaceFirst("^\\.\\./", "word/"));
    }

    private static Optional<String> target(Optional<Document> links, String id) {
        return links.flatMap(d -> Xml.listed(d.getElementsByTagNameNS("*", "Relationship")).stream()
                .filter(link -> link.getAttribute("Id").equals(id))
                .map(link -> link.getAttribute("Target"))
                .findFirst());
    }
}
