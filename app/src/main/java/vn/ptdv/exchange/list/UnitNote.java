package vn.ptdv.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.value.Code;

/** The note of a unit, in which the book keeps in words what lists say of its decision and its sector. */
record UnitNote(String free, String decision, String sector) {
    private static final String DECISION = Texts.of("import.note.unit_decision", "");
    private static final String SECTOR = Texts.of("import.note.sector", "");

    static UnitNote of(String note) {
        List<String> free = new ArrayList<>();
        String decision = "";
        String sector = "";
        for (String line : note.split("\n", -1)) {
            if (line.startsWith(DECISION) && decision.isEmpty()) {
                decision = line.substring(DECISION.length()).strip();
            } else if (line.startsWith(SECTOR) && sector.isEmpty()) {
                sector = line.substring(SECTOR.length()).strip();
            } else {
                free.add(line);
            }
        }
        return new UnitNote(String.join("\n", free).strip(), decision, sector);
    }

    static UnitNote of(Values row) {
        return new UnitNote(
                row.text("note"),
                row.ref("decision").shown(),
                row.code("sector").map(Code::title).orElse(""));
    }

    /** What a list says anew takes the place of what was there; what it leaves blank stays. */
    UnitNote with(UnitNote list) {
        return new UnitNote(
                list.free.isEmpty() || same(list.free, free) ? free : list.free,
                list.decision.isEmpty() ? decision : list.decision,
                list.sector.isEmpty() ? sector : list.sector);
    }

    /** Whether the free words are these; a cell of a list may have lost the ends of lines. */
    boolean says(String words) {
        return same(words, free);
    }

    String words() {
        return Stream.of(
                        Optional.of(free),
                        Optional.of(decision).filter(d -> !d.isEmpty()).map(DECISION::concat),
                        Optional.of(sector).filter(s -> !s.isEmpty()).map(SECTOR::concat))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean same(String one, String other) {
        return VietnameseText.clean(one).equals(VietnameseText.clean(other));
    }
}
