package vn.ptdv.store.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UnitOfWork;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.format.FormatStore;
import vn.ptdv.store.report.EditionStore;
import vn.ptdv.store.statistic.StatFormStore;

/** Puts shipped tables into a book: new rows are added, changed ones brought up to date, the office's own left alone. */
public final class DataLoader {
    private static final String FORMS = "stat_";
    private static final String REPORTS = "report";
    private static final String FORMATS = "format_";
    private final UnitOfWork writing;

    public DataLoader(UnitOfWork writing) {
        this.writing = writing;
    }

    /** What a load came to, by table. */
    public record Loaded(Map<String, Integer> added, Map<String, Integer> updated) {}

    /** The tables inside the program, for a new book. */
    public Loaded loadShipped() {
        return load(Act.named("action.system.data"), name -> Optional.of(CsvTable.shipped(name)));
    }

    /** A newer package of some of the tables; one action, so it can be taken back whole. */
    public Loaded load(Act act, Function<String, Optional<CsvTable>> source) {
        return writing.write(act, work -> loadInto(work, source));
    }

    private static Loaded loadInto(Work work, Function<String, Optional<CsvTable>> source) {
        Loaded loaded = new Loaded(new HashMap<>(), new HashMap<>());
        for (DataFile<?> file : DataFile.ALL) {
            source.apply(file.name()).ifPresent(table -> new TableLoad<>(work, file, loaded).run(table));
        }
        if (loaded.added().keySet().stream().anyMatch(name -> name.startsWith(FORMS))) {
            refuse(new StatFormStore(work.reading()).problems());
        }
        if (loaded.added().keySet().stream().anyMatch(name -> name.startsWith(REPORTS))) {
            refuse(new EditionStore(work.reading()).problems());
        }
        if (loaded.added().keySet().stream().anyMatch(name -> name.startsWith(FORMATS))) {
            refuse(new FormatStore(work.reading()).problems());
        }
        return loaded;
    }

    /** A form, report or format that cannot be made must not get into the book: nothing would tell until it is needed. */
    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new UnknownColumn(String.join("; ", problems));
        }
    }

    /** Ends a rehearsal: leaving the transaction by an exception takes everything back. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Loaded loaded;

        Rehearsed(Loaded loaded) {
            super("", null, false, false);
            this.loaded = loaded;
        }
    }

    /** What a package would come to; nothing is written. */
    public DataOutcome preview(Function<String, Optional<CsvTable>> source) {
        return attempt(() -> {
            try {
                writing.run(Act.named("action.system.data"), work -> {
                    throw new Rehearsed(loadInto(work, source));
                });
                throw new IllegalStateException();
            } catch (Rehearsed end) {
                return end.loaded;
            }
        });
    }

    /** Loads a package that a person chose; refused as a whole when any of its cells is wrong. */
    public DataOutcome accept(Act act, Function<String, Optional<CsvTable>> source) {
        return attempt(() -> load(act, source));
    }

    private static DataOutcome attempt(java.util.function.Supplier<Loaded> act) {
        try {
            return new DataOutcome.Loaded(act.get());
        } catch (WriteRefused e) {
            return new DataOutcome.Refused(Texts.ofEnum("action.refused", e.reason()));
        } catch (UnknownColumn | DataAccessException e) {
            return new DataOutcome.Refused(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** The names that a package may hold. */
    public static List<String> tables() {
        return DataFile.ALL.stream().map(DataFile::name).toList();
    }

    private static final class TableLoad<R extends UpdatableRecord<R>> {
        private final Work work;
        private final DataFile<R> file;
        private final Loaded loaded;

        TableLoad(Work work, DataFile<R> file, Loaded loaded) {
            this.work = work;
            this.file = file;
            this.loaded = loaded;
        }

        void run(CsvTable table) {
            Map<String, R> present = work.reading().selectFrom(file.table()).fetch().stream()
                    .collect(Collectors.toMap(this::key, r -> r, (first, second) -> first));
            List<R> fresh = new java.util.ArrayList<>();
            for (CsvRow row : table.rows()) {
                R record = work.reading().newRecord(file.table());
                table.header()
                        .forEach(column -> set(
                                record, file.field(column), row.optional(column).orElse(null)));
                R old = present.get(key(record));
                if (old == null) {
                    fresh.add(record);
                } else if (differs(old, record, table.header())) {
                    work.update(old);
                    loaded.updated().merge(file.name(), 1, Integer::sum);
                }
            }
            work.insertAll(fresh);
            loaded.added().put(file.name(), fresh.size());
        }

        private boolean differs(R old, R renewed, List<String> columns) {
            boolean differs = false;
            for (String column : columns) {
                Field<?> field = file.field(column);
                if (!Objects.equals(old.get(field), renewed.get(field))) {
                    copy(field, renewed, old);
                    differs = true;
                }
            }
            return differs;
        }

        private String key(Record row) {
            return file.key().stream().map(f -> String.valueOf(row.get(f))).collect(Collectors.joining("\t"));
        }

        private static <T> void copy(Field<T> field, Record from, Record to) {
            to.set(field, from.get(field));
        }

        private static <T> void set(Record row, Field<T> field, @Nullable String value) {
            if (value != null) {
                row.set(field, field.getDataType().convert(value));
            }
        }
    }
}
