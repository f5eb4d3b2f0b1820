package vn.ptdv.store.check;

import static vn.ptdv.store.jooq.Tables.BLOB_STORE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.ptdv.store.backup.SumCheck;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.ChainCheck;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.jooq.DefaultSchema;

/** Counts everything and checks what can be checked without a person. */
public final class BookCheck {
    private static final Set<String> UNLOGGED = Set.of("CHANGE_ACTION", "CHANGE_ROW", "BLOB_STORE");
    private static final int MOST = 20;
    private final DSLContext reading;
    private final Optional<OpenBook> file;

    private BookCheck(DSLContext reading, Optional<OpenBook> file) {
        this.reading = reading;
        this.file = file;
    }

    /** Of the tables alone. */
    public BookCheck(DSLContext reading) {
        this(reading, Optional.empty());
    }

    /** Of the tables and of the file that they lie in. */
    public static BookCheck of(OpenBook open) {
        return new BookCheck(open.book().reading(), Optional.of(open));
    }

    /** Rows by table, the head of the audit chain, and what is wrong. */
    public record Result(Map<String, Long> counts, String chainHead, List<CheckFinding> findings) {
        public boolean ok() {
            return findings.isEmpty();
        }
    }

    public Result run() {
        List<CheckFinding> findings = new ArrayList<>();
        try {
            file.ifPresent(open -> pages(open, findings));
            Map<String, Long> counts = counts();
            String head = chain(findings);
            logAgainstTables(counts, findings);
            contents(findings);
            stages(findings);
            return new Result(counts, head, List.copyOf(findings));
        } catch (DataAccessException e) {
            findings.add(CheckFinding.of(CheckFinding.Code.UNREADABLE, e.sqlState()));
            return new Result(Map.of(), "", List.copyOf(findings));
        }
    }

    /** Rows by table, in one pass over the schema. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            counts.put(table.getName().toLowerCase(java.util.Locale.ROOT), (long) reading.fetchCount(table));
        }
        return counts;
    }

    private String chain(List<CheckFinding> findings) {
        ChainCheck.Outcome outcome = new ChainCheck(reading).run();
        if (outcome instanceof ChainCheck.Outcome.Broken broken) {
            findings.add(CheckFinding.of(
                    CheckFinding.Code.CHAIN_BROKEN,
                    broken.at().id(),
                    broken.at().at()));
            return "";
        }
        return ((ChainCheck.Outcome.Intact) outcome).head();
    }

    /** What reads as rows may not be what was written. */
    private static void pages(OpenBook open, List<CheckFinding> findings) {
        SumCheck sums = new SumCheck(open.folder());
        try (Connection connection = open.book().database().connect()) {
            sums.changed(connection)
                    .forEach(chunk ->
                            findings.add(CheckFinding.of(CheckFinding.Code.FILE_CHANGED, chunk.start(), chunk.end())));
            if (!sums.canBeRead(connection)) {
                findings.add(CheckFinding.of(CheckFinding.Code.UNREADABLE, BookFault.DATA_DAMAGED.code()));
            }
        } catch (BookException e) {
            findings.add(CheckFinding.of(CheckFinding.Code.UNREADABLE, e.fault().code()));
        } catch (SQLException e) {
            findings.add(CheckFinding.of(CheckFinding.Code.UNREADABLE, e.getSQLState()));
        }
    }

    /** As many rows must stand in a table as the log put in and did not take out. */
    private void logAgainstTables(Map<String, Long> counts, List<CheckFinding> findings) {
        Map<String, Long> logged = reading
                .select(
                        CHANGE_ROW.TABLE_NAME,
                        DSL.count()
                                .filterWhere(CHANGE_ROW.OP.eq("I"))
                                .minus(DSL.count().filterWhere(CHANGE_ROW.OP.eq("D"))))
                .from(CHANGE_ROW)
                .groupBy(CHANGE_ROW.TABLE_NAME)
                .fetch()
                .stream()
                .collect(Collectors.toMap(r -> r.value1().toLowerCase(java.util.Locale.ROOT), r -> (long) r.value2()));
        counts.forEach((table, count) -> {
            long expected = logged.getOrDefault(table, 0L);
            if (!UNLOGGED.contains(table.toUpperCase(java.util.Locale.ROOT)) && count != expected) {
                findings.add(CheckFinding.of(CheckFinding.Code.ROWS_WITHOUT_LOG, table, count, expected));
            }
        });
    }

    private void contents(List<CheckFinding> findings) {
        reading.select(BLOB_STORE.SHA256, BLOB_STORE.CONTENT)
                .from(BLOB_STORE)
                .fetchSize(10)
                .fetchLazy()
                .forEach(row -> {
                    if (!sha256(row.value2()).equals(row.value1())) {
                        findings.add(CheckFinding.of(CheckFinding.Code.CONTENT_CHANGED, row.value1()));
                    }
                });
    }

    /** An open candidacy stands where its last valid event put it. */
    private void stages(List<CheckFinding> findings) {
        var last = DSL.select(EVENT.STAGE_KEY)
                .from(EVENT)
                .where(EVENT.CANDIDACY_ID.eq(CANDIDACY.ID))
                .and(EVENT.CANCELLED.isFalse().and(EVENT.KIND.ne("FACT")))
                .orderBy(EVENT.SEQ.desc())
                .limit(1)
                .asField();
        reading.select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.EXIT_KEY.isNull())
                .and(DSL.field("{0}", String.class, last).ne(CANDIDACY.STAGE_KEY))
                .limit(MOST)
                .fetch(CANDIDACY.ID)
                .forEach(id -> findings.add(CheckFinding.of(CheckFinding.Code.STAGE_NOT_AS_EVENTS, id)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
