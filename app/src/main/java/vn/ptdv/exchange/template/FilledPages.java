package vn.ptdv.exchange.template;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.wordpage.Undrawn;
import vn.ptdv.document.wordpage.WordPages;

/** Filled papers as pages: what is looked at, saved as PDF and printed is this one file. */
public sealed interface FilledPages {
    /** The pages, and what the Word file has that they have not. */
    record Drawn(byte[] pdf, List<Undrawn> undrawn) implements FilledPages {}

    record Refused(String words) implements FilledPages {}

    /** A paper for each set of values, each on pages of its own. */
    static FilledPages of(Template template, List<FieldValues> papers) {
        List<byte[]> files = new ArrayList<>();
        papers.forEach(values -> files.add(template.fill(values).file()));
        try {
            WordPages.Drawn drawn = WordPages.draw(files);
            return new Drawn(drawn.pdf(), drawn.undrawn());
        } catch (Unreadable e) {
            return new Refused(e.fault().words());
        }
    }
}
