package vn.ptdv.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Finds the fields of one part.
 *
 * <p>Word cuts a paragraph into runs wherever it likes; the text of a paragraph is therefore joined, and a field that lies
 * in several runs moves whole into the first of them.
 */
final class PartScanner {
    private static final char BARRIER = '\n';
    private static final String KEEP_BLANKS = " xml:space=\"preserve\"";

    private final String xml;
    private final Tags tags;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<PieceTree.Region> regions = new ArrayList<>();
    private final List<String> unclosed = new ArrayList<>();

    /** A stretch of the part and what takes its place. */
    record Edit(int from, int to, Piece piece) {}

    /** The text between the tags of one text element. */
    private record Segment(int from, int to, int tagFrom, int tagTo) {}

    private static final class Row {
        final int from;
        String list = "";

        Row(int from) {
            this.from = from;
        }
    }

    private static final class Paragraph {
        final int from;
        final List<Segment> segments = new ArrayList<>();
        final StringBuilder joined = new StringBuilder();
        final List<Integer> places = new ArrayList<>();
        String list = "";

        Paragraph(int from) {
            this.from = from;
        }
    }

    PartScanner(String xml) {
        this.xml = xml;
        tags = new Tags(xml);
    }

    /** The pieces in order; a part without a field is one piece. */
    List<Piece> scan() {
        while (tags.next()) {
            if (tags.is("p")) {
                paragraph();
            } else if (tags.is("t") && !tags.closes() && !tags.alone()) {
                text();
            } else if (tags.is("tr")) {
                row();
            } else if (!tags.closes() && (tags.is("tab") || tags.is("br") || tags.is("cr"))) {
                barrier();
            }
        }
        edits.sort(Comparator.comparingInt(Edit::from));
        return new PieceTree(xml, edits, regions).pieces();
    }

    /** What begins like a field and does not end in its paragraph. */
    List<String> unclosed() {
        return unclosed;
    }

    private void paragraph() {
        if (tags.closes()) {
            if (!paragraphs.isEmpty()) {
                resolve(paragraphs.pop());
            }
        } else if (!tags.alone()) {
            paragraphs.push(new Paragraph(tags.from()));
        }
    }

    private void row() {
        if (tags.closes()) {
            if (!rows.isEmpty()) {
                Row row = rows.pop();
                addRegion(row.from, tags.to(), row.list);
            }
        } else if (!tags.alone()) {
            rows.push(new Row(tags.from()));
        }
    }

    private void text() {
        int end = xml.indexOf("</", tags.to());
        Paragraph open = paragraphs.peek();
        if (open == null || end < 0) {
            return;
        }
        open.segments.add(new Segment(tags.to(), end, tags.from(), tags.to()));
        for (int i = tags.to(); i < end; i++) {
            open.joined.append(xml.charAt(i));
            open.places.add(i);
        }
    }

    private void barrier() {
        Paragraph open = paragraphs.peek();
        if (open != null) {
            open.joined.append(BARRIER);
            open.places.add(-1);
        }
    }

    private void resolve(Paragraph paragraph) {
        Matcher field = FieldText.FIELD.matcher(paragraph.joined);
        Map<Segment, Boolean> touched = new HashMap<>();
        int after = 0;
        while (field.find()) {
            if (field.group().indexOf(BARRIER) < 0) {
                FieldUse use = FieldUse.parse(Tags.unescape(field.group(1)));
                replace(paragraph, field.start(), field.end(), use, touched);
                claim(paragraph, use);
                after = field.end();
            }
        }
        int open = paragraph.joined.indexOf(FieldUse.OPEN, after);
        if (open >= 0) {
            unclosed.add(
                    Tags.unescape(paragraph.joined.substring(open, Math.min(open + 40, paragraph.joined.length()))));
        }
        touched.keySet().forEach(this::keepBlanks);
        addRegion(paragraph.from, tags.to(), paragraph.list);
    }

    /** The field takes its first letter's place; its other letters go. */
    private void replace(Paragraph paragraph, int from, int to, FieldUse use, Map<Segment, Boolean> touched) {
        Piece piece = new Piece.Slot(use);
        for (Segment segment : paragraph.segments) {
            int first = -1;
            int last = -1;
            for (int i = from; i < to; i++) {
                int place = paragraph.places.get(i);
                if (place >= segment.from && place < segment.to) {
                    first = first < 0 ? place : first;
                    last = place + 1;
                }
            }
            if (first >= 0) {
                edits.add(new Edit(first, last, piece));
                piece = new Piece.Fixed("");
                touched.put(segment, Boolean.TRUE);
            }
        }
    }

    private void keepBlanks(Segment segment) {
        if (!xml.substring(segment.tagFrom, segment.tagTo).contains("xml:space")) {
            edits.add(new Edit(segment.tagTo - 1, segment.tagTo - 1, new Piece.Fixed(KEEP_BLANKS)));
        }
    }

    /** A field of a list makes its row repeat, or its paragraph where it stands in no table. */
    private void claim(Paragraph paragraph, FieldUse use) {
        if (use.list().isEmpty()) {
            return;
        }
        Row row = rows.peek();
        if (row != null && row.list.isEmpty()) {
            row.list = use.list();
        } else if (row == null && paragraph.list.isEmpty()) {
            paragraph.list = use.list();
        }
    }

    private void addRegion(int from, int to, String list) {
        if (!list.isEmpty()) {
            regions.add(new PieceTree.Region(from, to, list));
        }
    }
}
