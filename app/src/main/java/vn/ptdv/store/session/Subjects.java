package vn.ptdv.store.session;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Subject;
import vn.ptdv.store.jooq.tables.records.CodeItemRecord;

/** The subjects of an agenda as the office keeps them among its code lists. */
public final class Subjects {
    private static final String LIST = "AGENDA_SUBJECT";
    private final List<Subject> all;

    private Subjects(List<Subject> all) {
        this.all = all;
    }

    /** Those of the book; one that was made by an older program has none and gets those that come with this one. */
    public static Subjects of(DSLContext reading) {
        List<Subject> own = reading.selectFrom(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(LIST))
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.ID)
                .fetch(Subjects::subject);
        return new Subjects(own.isEmpty() ? shipped() : own);
    }

    public List<Subject> all() {
        return all;
    }

    /** The subject of a code; one that was taken off the list keeps its code as its name. */
    public Subject get(String code) {
        return all.stream().filter(s -> s.code().equals(code)).findFirst().orElseGet(() -> Subject.of(code, code));
    }

    private static List<Subject> shipped() {
        return CsvTable.shipped("code_lists").rows().stream()
                .filter(r -> r.text("list").equals(LIST))
                .map(r -> subject(
                        new Named(r.text("code"), r.text("label")),
                        r.text("parent"),
                        r.text("report_group"),
                        r.text("extra")))
                .toList();
    }

    private static Subject subject(CodeItemRecord r) {
        return subject(
                new Named(r.getCode(), r.getLabel()),
                text(r.getParentCode()),
                text(r.getReportGroup()),
                text(r.getExtra()));
    }

    private record Named(String code, String label) {}

    private static Subject subject(Named named, String kind, String span, String extra) {
        String[] steps = (span + ">").split(">", -1);
        String[] target = (extra + "|").split("\\|", -1);
        return new Subject(
                named.code(),
                named.label(),
                kind.isBlank() ? ItemKind.OPINION : ItemKind.valueOf(kind),
                new Subject.Span(steps[0], steps[1]),
                target[0],
                Optional.of(target[1])
                        .filter(w -> !w.isBlank())
                        .map(Subject.Whom::valueOf)
                        .orElse(Subject.Whom.ALL));
    }
}
