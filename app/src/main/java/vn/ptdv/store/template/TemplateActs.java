package vn.ptdv.store.template;

import static vn.ptdv.store.jooq.Tables.TEMPLATE;
import static vn.ptdv.store.jooq.Tables.TEMPLATE_VERSION;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.impl.DSL;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.model.template.KeptTemplate.Origin;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.TemplateRecord;
import vn.ptdv.store.jooq.tables.records.TemplateVersionRecord;

/** Takes up files as templates, goes back to earlier ones, takes the office's own away. */
public final class TemplateActs {
    private final Book book;

    public TemplateActs(Book book) {
        this.book = book;
    }

    /** What a template is called and whether it stands in for a form of the program's. */
    public record Title(String code, String name, Origin origin) {}

    /** Keeps a file as the newest version and makes it the one in use; returns its number. */
    public int takeUp(Title title, byte[] file, String note) {
        return book.writing().write(Act.named("action.template.takeUp", title.name()), work -> {
            TemplateRecord row = row(work, title.code()).orElseGet(() -> opened(work, title));
            int number = 1
                    + work.reading()
                            .select(DSL.coalesce(DSL.max(TEMPLATE_VERSION.VERSION_NO), 0))
                            .from(TEMPLATE_VERSION)
                            .where(TEMPLATE_VERSION.TEMPLATE_ID.eq(row.getId()))
                            .fetchSingle()
                            .value1();
            TemplateVersionRecord version = new TemplateVersionRecord();
            version.setTemplateId(row.getId());
            version.setVersionNo(number);
            version.setBlobSha(Blobs.put(work, file));
            version.setNote(note);
            version.setMadeOn(LocalDate.now(book.writing().author().clock()));
            version.setMadeBy(book.writing().author().name());
            work.insert(version);
            row.setActiveVersion(number);
            work.update(row);
            return number;
        });
    }

    /** Goes back to an earlier version, or with 0 to the program's own; nothing is lost. */
    public void use(KeptTemplate template, int number) {
        String name = number == KeptTemplate.SHIPPED ? "action.template.shipped" : "action.template.use";
        book.writing()
                .run(
                        Act.named(name, template.name(), number),
                        work -> row(work, template.code()).ifPresent(row -> {
                            row.setActiveVersion(number);
                            work.update(row);
                        }));
    }

    public void rename(KeptTemplate template, String name) {
        book.writing()
                .run(
                        Act.named("action.template.rename", template.name(), name),
                        work -> row(work, template.code()).ifPresent(row -> {
                            row.setName(name);
                            work.update(row);
                        }));
    }

    /** Takes a template of the office's own away with all its versions; undo brings it back. */
    public void remove(KeptTemplate template) {
        book.writing().run(Act.named("action.template.remove", template.name()), work -> {
            work.reading()
                    .select(TEMPLATE_VERSION.ID)
                    .from(TEMPLATE_VERSION)
                    .where(TEMPLATE_VERSION.TEMPLATE_ID.eq(template.id()))
                    .fetch(TEMPLATE_VERSION.ID)
                    .forEach(id -> work.delete(TEMPLATE_VERSION, id));
            work.delete(TEMPLATE, template.id());
        });
    }

    private static TemplateRecord opened(Work work, Title title) {
        TemplateRecord row = new TemplateRecord();
        row.setCode(title.code());
        row.setName(title.name());
        row.setShipped(title.origin() == Origin.SHIPPED_FORM);
        row.setReconstructed(false);
        row.setActiveVersion(KeptTemplate.SHIPPED);
        long id = work.insert(row);
        return work.reading().fetchSingle(TEMPLATE, TEMPLATE.ID.eq(id));
    }

    private static Optional<TemplateRecord> row(Work work, String code) {
        return work.reading().fetchOptional(TEMPLATE, TEMPLATE.CODE.eq(code));
    }
}
