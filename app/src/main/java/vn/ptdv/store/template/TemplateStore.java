package vn.ptdv.store.template;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.TEMPLATE;
import static vn.ptdv.store.jooq.Tables.TEMPLATE_VERSION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.model.template.KeptTemplate.Origin;
import vn.ptdv.model.template.TemplateVersion;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.jooq.tables.records.TemplateRecord;

/** Reads templates. */
public final class TemplateStore {
    private final DSLContext reading;

    public TemplateStore(DSLContext reading) {
        this.reading = reading;
    }

    public List<KeptTemplate> all() {
        return reading.selectFrom(TEMPLATE).orderBy(TEMPLATE.CODE).fetch(TemplateStore::kept);
    }

    public Optional<KeptTemplate> find(String code) {
        return reading.selectFrom(TEMPLATE).where(TEMPLATE.CODE.eq(code)).fetchOptional(TemplateStore::kept);
    }

    /** The versions of a template, the newest first. */
    public List<TemplateVersion> versions(String code) {
        return reading.select(TEMPLATE_VERSION.fields())
                .from(TEMPLATE_VERSION)
                .join(TEMPLATE)
                .on(TEMPLATE.ID.eq(TEMPLATE_VERSION.TEMPLATE_ID))
                .where(TEMPLATE.CODE.eq(code))
                .orderBy(TEMPLATE_VERSION.VERSION_NO.desc())
                .fetch(r -> new TemplateVersion(
                        r.get(TEMPLATE_VERSION.VERSION_NO),
                        text(r.get(TEMPLATE_VERSION.NOTE)),
                        Optional.ofNullable(r.get(TEMPLATE_VERSION.MADE_ON)),
                        text(r.get(TEMPLATE_VERSION.MADE_BY)),
                        r.get(TEMPLATE_VERSION.BLOB_SHA)));
    }

    /** The file of a version. */
    public Optional<byte[]> file(String code, int number) {
        return versions(code).stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .flatMap(v -> Blobs.get(reading, v.sha256()));
    }

    static KeptTemplate kept(TemplateRecord r) {
        return new KeptTemplate(
                r.getId(),
                r.getCode(),
                r.getName(),
                r.getShipped() ? Origin.SHIPPED_FORM : Origin.OFFICE,
                r.getActiveVersion());
    }
}
