package vn.ptdv.document.wordpage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;

/** The notes at the foot of the pages, numbered from one in the order in which the text names them. */
final class Footnotes {
    private final Map<String, Element> notes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Footnotes() {}

    static Footnotes none() {
        return new Footnotes();
    }

    /** None when they are numbered otherwise than with figures through the whole file. */
    static Footnotes of(WordArchive archive, Element body) throws Unreadable {
        Footnotes found = new Footnotes();
        Optional<Element> settings = archive.root("word/settings.xml");
        Stream<Element> places = Stream.concat(settings.stream(), sections(body));
        if (places.flatMap(p -> Nodes.children(p, "footnotePr").stream()).allMatch(Footnotes::plain)) {
            found.count(body);
            archive.root("word/footnotes.xml")
                    .ifPresent(root -> Nodes.children(root, "footnote")
                            .forEach(note -> found.notes.put(Nodes.value(note, "id"), note)));
        }
        return found;
    }

    /** Of the whole file beforehand, because tables are read later than the text round them. */
    private void count(Element from) {
        for (Element child : Nodes.children(from)) {
            if (Nodes.name(child).equals("footnoteReference") && !ownMark(child)) {
                numbers.putIfAbsent(Nodes.value(child, "id"), numbers.size() + 1);
            }
            count(child);
        }
    }

    private static boolean ownMark(Element reference) {
        return Nodes.value(reference, "customMarkFollows").matches("1|true|on");
    }

    private static Stream<Element> sections(Element body) {
        return Nodes.children(body).stream()
                .flatMap(c -> Nodes.name(c).equals("sectPr")
                        ? Stream.of(c)
                        : Nodes.child(c, "pPr").flatMap(p -> Nodes.child(p, "sectPr")).stream());
    }

    private static boolean plain(Element given) {
        return Nodes.valueOf(given, "numFmt", "val").orElse("decimal").equals("decimal")
                && Nodes.valueOf(given, "numRestart", "val")
                        .orElse("continuous")
                        .equals("continuous")
                && Nodes.valueOf(given, "numStart", "val").orElse("1").equals("1")
                && Set.of("pageBottom", "")
                        .contains(Nodes.valueOf(given, "pos", "val").orElse(""));
    }

    record Note(int number, Element element) {}

    /** The note that the text names there. */
    Optional<Note> of(Element reference) {
        String id = Nodes.value(reference, "id");
        return ownMark(reference)
                ? Optional.empty()
                : Optional.ofNullable(notes.get(id)).map(n -> new Note(numbers.getOrDefault(id, 0), n));
    }
}
