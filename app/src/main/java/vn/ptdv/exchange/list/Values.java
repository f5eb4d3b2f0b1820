package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.DocumentRef;

/** The values of one row by field, each in the type that its converter gave it. */
record Values(Map<String, Object> map) {
    Optional<Object> of(String field) {
        return Optional.ofNullable(map.get(field));
    }

    String text(String field) {
        return of(field).map(String::valueOf).orElse("");
    }

    Optional<Code> code(String field) {
        return of(field).filter(Code.class::isInstance).map(Code.class::cast);
    }

    Optional<PartialDate> date(String field) {
        return of(field).filter(PartialDate.class::isInstance).map(PartialDate.class::cast);
    }

    /** The first day that a date can be. */
    Optional<LocalDate> day(String field) {
        return date(field).map(PartialDate::earliest);
    }

    Optional<Sex> sex(String field) {
        return of(field).filter(Sex.class::isInstance).map(Sex.class::cast);
    }

    OptionalInt count(String field) {
        return of(field)
                .filter(Number.class::isInstance)
                .map(n -> OptionalInt.of(((Number) n).intValue()))
                .orElse(OptionalInt.empty());
    }

    boolean yes(String field) {
        return of(field).filter(Boolean.TRUE::equals).isPresent();
    }

    DocumentRef ref(String field) {
        return of(field)
                .filter(DocumentRef.class::isInstance)
                .map(DocumentRef.class::cast)
                .orElse(new DocumentRef("", Optional.empty()));
    }
}
