package vn.ptdv.document.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.WordFile;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.LookId;

/** What each line of a file is in an official document. */
record Anatomy(WordFile file, List<Part> parts, List<AnnexPart> annexes, Optional<DocumentKind> titled) {
    Anatomy {
        parts = List.copyOf(parts);
        annexes = List.copyOf(annexes);
    }

    List<Line> all(LookId... roles) {
        List<LookId> wanted = List.of(roles);
        return parts.stream()
                .filter(p -> wanted.contains(p.role()))
                .map(Part::line)
                .toList();
    }

    Optional<Line> first(LookId role) {
        return parts.stream().filter(p -> p.role() == role).map(Part::line).findFirst();
    }

    boolean has(LookId role) {
        return first(role).isPresent();
    }

    /** The words of a component that may run over several lines. */
    String text(LookId role) {
        return String.join(" ", all(role).stream().map(Line::shown).toList());
    }

    Optional<SymbolText> symbol() {
        return first(LookId.NUMBER).map(l -> SymbolText.of(l.text()));
    }

    Optional<LocalDate> date() {
        return first(LookId.PLACE_DATE).flatMap(l -> DateText.of(l.shown()).date());
    }

    /** A letter has no title; its code or its addressees say that it is one. */
    boolean letter() {
        return symbol().map(s -> s.kind().equals("CV"))
                .orElseGet(() -> titled.isEmpty() && has(LookId.ADDRESSEE_LABEL));
    }

    List<Line> body() {
        return all(
                LookId.BODY,
                LookId.PART,
                LookId.PART_NAME,
                LookId.ARTICLE,
                LookId.CLAUSE,
                LookId.POINT,
                LookId.DASH,
                LookId.HEADING1,
                LookId.HEADING2,
                LookId.CENTERED);
    }
}
