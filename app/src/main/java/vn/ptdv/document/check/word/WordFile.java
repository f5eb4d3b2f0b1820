package vn.ptdv.document.check.word;

import java.util.List;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;

/** A Word file as it is read: its lines in order and the pages of its sections. */
public record WordFile(List<Line> lines, List<PageSection> sections) {
    public WordFile {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    public static WordFile read(byte[] file) throws Unreadable {
        return new WordReader(WordArchive.open(file)).read();
    }
}
