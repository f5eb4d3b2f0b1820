package vn.ptdv.store.code;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;

import java.time.LocalDate;
import vn.ptdv.model.setting.CodeItem;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.tables.records.CodeItemRecord;
import vn.ptdv.store.row.RowActs;
import vn.ptdv.store.row.RowOutcome;

/** Adding, editing and retiring entries of code lists. */
public final class CodeActs {
    private final RowActs<CodeItem, CodeItemRecord> entries;
    private final RowActs<CodeItem, CodeItemRecord> retiring;

    public CodeActs(Book book) {
        RowActs.Shape<CodeItem, CodeItemRecord> shape =
                new RowActs.Shape<>(CODE_ITEM, CODE_ITEM.ID, CodeStore::fill, CodeItem::label);
        // An entry is never deleted; its third name is there because the shape asks for one.
        entries = new RowActs<>(
                book, shape, new RowActs.Names("action.code.add", "action.code.edit", "action.code.retire"));
        retiring = new RowActs<>(
                book, shape, new RowActs.Names("action.code.add", "action.code.retire", "action.code.retire"));
    }

    public RowOutcome add(CodeItem item) {
        return entries.add(item);
    }

    public RowOutcome edit(long id, CodeItem item) {
        return entries.edit(id, item);
    }

    /** No longer offered after the day; where it stands it stays. */
    public RowOutcome retire(CodeStore.Line line, LocalDate lastDay) {
        return retiring.edit(line.id(), line.item().retiredOn(lastDay));
    }
}
