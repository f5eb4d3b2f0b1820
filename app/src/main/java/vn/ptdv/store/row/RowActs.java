package vn.ptdv.store.row;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;

/** Adding, editing and deleting the rows of one table, under the names of those acts. */
public final class RowActs<T, R extends UpdatableRecord<R>> {
    private final Book book;
    private final Shape<T, R> shape;
    private final Names names;

    /** The keys of the three acts' names. */
    public record Names(String add, String edit, String delete) {}

    /** How a value fills a row and what the act calls it. */
    public record Shape<T, R extends UpdatableRecord<R>>(
            Table<R> table, Field<Long> id, BiConsumer<T, R> fill, Function<T, String> title) {}

    public RowActs(Book book, Shape<T, R> shape, Names names) {
        this.book = book;
        this.shape = shape;
        this.names = names;
    }

    public RowOutcome add(T value) {
        return run(names.add, value, work -> work.insert(filled(value)));
    }

    /** Adds many as one action. */
    public RowOutcome addAll(Collection<T> values) {
        List<R> rows = values.stream().map(this::filled).toList();
        return attempt(() -> {
            book.writing().run(Act.named(names.add, rows.size()), work -> work.insertAll(rows));
            return 0L;
        });
    }

    public RowOutcome edit(long id, T value) {
        return run(names.edit, value, work -> {
            R row = current(work, id);
            shape.fill.accept(value, row);
            work.update(row);
            return id;
        });
    }

    public RowOutcome delete(long id, String title) {
        return attempt(() -> {
            book.writing().run(Act.named(names.delete, title), work -> work.delete(shape.table, id));
            return id;
        });
    }

    private RowOutcome run(String name, T value, Function<Work, Long> body) {
        return attempt(() -> book.writing().write(Act.named(name, shape.title.apply(value)), body));
    }

    private static RowOutcome attempt(Supplier<Long> act) {
        try {
            return new RowOutcome.Done(act.get());
        } catch (WriteRefused e) {
            return new RowOutcome.Refused(e.reason());
        }
    }

    private R filled(T value) {
        R row = shape.table.newRecord();
        shape.fill.accept(value, row);
        return row;
    }

    private R current(Work work, long id) {
        R row = work.reading().selectFrom(shape.table).where(shape.id.eq(id)).fetchOne();
        if (row == null) {
            throw new WriteRefused(WriteRefused.Reason.GONE, shape.table.getName() + " " + id);
        }
        return row;
    }
}
