package vn.ptdv.document.wordpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.pdf.HtmlPages;
import vn.ptdv.document.wordpage.Undrawn.Kind;

/** Draws Word files as PDF pages. */
public final class WordPages {
    private static final String FAMILY = "Liberation Serif";
    private static final String LANGUAGE = "vi-VN";

    private final Set<Undrawn> undrawn = new LinkedHashSet<>();

    private WordPages() {}

    /** The pages, and what the files have that the pages have not. */
    public record Drawn(byte[] pdf, List<Undrawn> undrawn) {
        public Drawn {
            undrawn = List.copyOf(undrawn);
        }
    }

    public static Drawn draw(byte[] file) throws Unreadable {
        return draw(List.of(file));
    }

    /** One after the other, each on pages of its own with its own numbers. */
    public static Drawn draw(List<byte[]> files) throws Unreadable {
        WordPages drawing = new WordPages();
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        try (HtmlPages pages = new HtmlPages(FAMILY)) {
            for (byte[] file : files) {
                drawing.file(file, pages);
            }
            pages.save(LANGUAGE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(out.toByteArray(), List.copyOf(drawing.undrawn));
    }

    /** A section as it was read: its page and what stands on it. */
    private record Part(Setup setup, List<Story> stories) {}

    private void file(byte[] file, HtmlPages pages) throws Unreadable, IOException {
        Source source = Source.open(file);
        Element body = source.archive()
                .root("word/document.xml")
                .flatMap(d -> Nodes.child(d, "body"))
                .orElseThrow(() -> new Unreadable(Unreadable.Fault.BROKEN));
        StoryReader reader = new StoryReader(
                source,
                new Pictures(source.archive(), "document.xml", source.undrawn()),
                Map.of(),
                Footnotes.of(source.archive(), body));
        int first = pages.document().getNumberOfPages();
        List<MarginPainter.Stretch> stretches = new ArrayList<>();
        int number = 0;
        for (Part part : parts(body, source, reader)) {
            int at = pages.document().getNumberOfPages();
            number = part.setup().running().start().orElse(number + 1);
            boolean back = number % 2 == 0;
            pages.numbered(at, Math.max(number, 1));
            SectionHtml html = new SectionHtml(reader, source.settings().tablesHang(), FAMILY);
            pages.lay(html.body(part.stories(), part.setup(), source.settings().mirrored(), back));
            int count = pages.document().getNumberOfPages() - at;
            stretches.add(new MarginPainter.Stretch(part.setup(), at, count, number));
            number += count - 1;
        }
        int total = pages.document().getNumberOfPages() - first;
        for (MarginPainter.Stretch stretch : stretches) {
            new MarginPainter(source, pages, FAMILY, total).paint(stretch);
        }
        undrawn.addAll(source.undrawn());
    }

    private static List<Part> parts(Element body, Source source, StoryReader reader) throws Unreadable {
        Map<String, String> targets = new HashMap<>();
        source.archive()
                .root("word/_rels/document.xml.rels")
                .ifPresent(root ->
                        Nodes.children(root).forEach(r -> targets.put(Nodes.value(r, "Id"), Nodes.value(r, "Target"))));
        List<Part> parts = new ArrayList<>();
        List<Story> open = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (Element child : Nodes.children(body)) {
            Optional<Element> end = Nodes.name(child).equals("sectPr")
                    ? Optional.of(child)
                    : Nodes.child(child, "pPr").flatMap(p -> Nodes.child(p, "sectPr"));
            if (!Nodes.name(child).equals("sectPr")) {
                open.addAll(reader.readOne(child));
            }
            if (end.isPresent()) {
                if (Setup.hasColumns(end.get())) {
                    source.undrawn().add(new Undrawn(Kind.COLUMNS, ""));
                }
                Setup setup = Setup.of(end.get(), targets, before);
                before = setup.running().parts();
                add(parts, new Part(setup, open), end.get());
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty() || parts.isEmpty()) {
            Setup setup = parts.isEmpty()
                    ? Setup.of(body, targets, before)
                    : parts.get(parts.size() - 1).setup();
            parts.add(new Part(setup, open));
        }
        return parts;
    }

    /** A section that goes on where the one before ended is one with it. */
    private static void add(List<Part> parts, Part part, Element end) {
        if (!parts.isEmpty() && Setup.goesOn(end, parts.get(parts.size() - 1).setup())) {
            Part last = parts.remove(parts.size() - 1);
            List<Story> both = new ArrayList<>(last.stories());
            both.addAll(part.stories());
            parts.add(new Part(last.setup(), both));
        } else {
            parts.add(part);
        }
    }
}
