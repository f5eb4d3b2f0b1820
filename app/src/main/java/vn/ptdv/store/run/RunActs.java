package vn.ptdv.store.run;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.REPORT_FILE;
import static vn.ptdv.store.jooq.Tables.REPORT_RUN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.ReportFileRecord;
import vn.ptdv.store.jooq.tables.records.ReportRunRecord;

/** Finishing a run, and taking a finished one off the list. */
public final class RunActs {
    private final Book book;

    public RunActs(Book book) {
        this.book = book;
    }

    /** A file of the run with its content. */
    public record Content(String name, String format, byte[] bytes) {}

    /** Keeps the figures and files; gives the id of the run. */
    public long freeze(FrozenRun.Of of, String figures, List<Content> files, String note) {
        return book.writing().write(Act.named("action.report.freeze", of.title()), work -> {
            // As exact as the column: a row that comes back otherwise than it was written could not be taken back.
            LocalDateTime at =
                    LocalDateTime.now(book.writing().author().clock()).truncatedTo(ChronoUnit.MILLIS);
            List<String> hashes = new ArrayList<>();
            files.forEach(file -> hashes.add(Blobs.put(work, file.bytes())));
            ReportRunRecord run = new ReportRunRecord();
            run.setReportKey(of.report());
            run.setTitle(of.title());
            run.setPeriodKey(of.period());
            run.setAsOf(of.asOf());
            run.setParameters(of.parameters());
            run.setFigures(figures);
            run.setSha256(seal(of.parameters(), figures, hashes));
            run.setMadeOn(at.toLocalDate());
            run.setMadeAt(at);
            run.setMadeBy(book.writing().author().name());
            run.setAfterAction(newest(work.reading()));
            run.setNote(orNull(note));
            long id = work.insert(run);
            for (int i = 0; i < files.size(); i++) {
                keep(work, id, files.get(i), hashes.get(i));
            }
            return id;
        });
    }

    public void remove(FrozenRun run) {
        book.writing().run(Act.named("action.report.unfreeze", run.of().title()), work -> {
            work.reading()
                    .select(REPORT_FILE.ID)
                    .from(REPORT_FILE)
                    .where(REPORT_FILE.RUN_ID.eq(run.id()))
                    .fetch(REPORT_FILE.ID)
                    .forEach(id -> work.delete(REPORT_FILE, id));
            work.delete(REPORT_RUN, run.id());
        });
    }

    private static void keep(Work work, long run, Content file, String sha) {
        ReportFileRecord row = new ReportFileRecord();
        row.setRunId(run);
        row.setFileName(file.name());
        row.setFormat(file.format());
        row.setBlobSha(sha);
        row.setByteSize((long) file.bytes().length);
        work.insert(row);
    }

    private static long newest(DSLContext sql) {
        return Objects.requireNonNullElse(
                sql.select(DSL.max(CHANGE_ACTION.ID)).from(CHANGE_ACTION).fetchOne(DSL.max(CHANGE_ACTION.ID)), 0L);
    }

    /** One hash over parameters, figures and the hashes of all files. */
    static String seal(String parameters, String figures, List<String> fileHashes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(parameters.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(figures.getBytes(StandardCharsets.UTF_8));
            fileHashes.stream().sorted().forEach(hash -> digest.update(hash.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
