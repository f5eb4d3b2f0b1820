package vn.ptdv.store.code;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.setting.CodeItem;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.CodeItemRecord;

/** The code lists and their entries. */
public final class CodeStore {
    private static final String BAR = "|";
    private final DSLContext reading;

    public CodeStore(DSLContext reading) {
        this.reading = reading;
    }

    /** An entry with the row it stands in. */
    public record Line(long id, CodeItem item) {}

    /** The keys of all lists. */
    public List<String> lists() {
        return reading.selectDistinct(CODE_ITEM.LIST_KEY)
                .from(CODE_ITEM)
                .orderBy(CODE_ITEM.LIST_KEY)
                .fetch(CODE_ITEM.LIST_KEY);
    }

    public List<Line> items(String list) {
        return reading.selectFrom(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(list))
                .orderBy(CODE_ITEM.ORD, CODE_ITEM.CODE)
                .fetch(CodeStore::line);
    }

    private static Line line(CodeItemRecord row) {
        return new Line(
                row.getId(),
                new CodeItem(
                        row.getListKey(),
                        row.getCode(),
                        row.getLabel(),
                        row.getOrd(),
                        parts(Columns.text(row.getAliases())),
                        Optional.ofNullable(row.getValidFrom()),
                        Optional.ofNullable(row.getValidTo()),
                        row.getVerified()));
    }

    static void fill(CodeItem item, CodeItemRecord row) {
        row.setListKey(item.list());
        row.setCode(item.code());
        row.setLabel(item.label());
        row.setOrd(item.order());
        row.setAliases(Columns.orNull(String.join(BAR, item.aliases())));
        row.setValidFrom(item.from().orElse(null));
        row.setValidTo(item.to().orElse(null));
        row.setVerified(item.verified());
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
