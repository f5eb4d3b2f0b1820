package vn.ptdv.store.run;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.CHANGE_ROW;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.REPORT_FILE;
import static vn.ptdv.store.jooq.Tables.REPORT_RUN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.ptdv.store.change.Blobs;
import vn.ptdv.store.jooq.tables.records.ReportRunRecord;

/** Reads finished runs. */
public final class RunStore {
    private static final String CANDIDACY_ID = "\"CANDIDACY_ID\":\"";
    private static final Set<String> COUNTED = Set.of(
            "CANDIDACY",
            "EVENT",
            "PERSON",
            "PERSON_GROUP",
            "CANDIDACY_GROUP",
            "MEMBER_COUNT",
            "MANUAL_RESULT",
            "UNIT",
            "UNIT_SPAN",
            "UNIT_FLAG",
            "QUOTA_DECISION",
            "QUOTA_LINE",
            "SETTING");
    private final DSLContext sql;

    public RunStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All runs, the newest first. */
    public List<FrozenRun> all() {
        Map<Long, List<FrozenRun.KeptFile>> files = sql.selectFrom(REPORT_FILE)
                .orderBy(REPORT_FILE.ID)
                .fetchGroups(
                        REPORT_FILE.RUN_ID,
                        file -> new FrozenRun.KeptFile(
                                file.getFileName(), file.getFormat(), file.getBlobSha(), file.getByteSize()));
        return sql.selectFrom(REPORT_RUN)
                .orderBy(REPORT_RUN.MADE_ON.desc(), REPORT_RUN.ID.desc())
                .fetch(run -> run(run, files.getOrDefault(run.getId(), List.of())));
    }

    public Optional<FrozenRun> find(long id) {
        return all().stream().filter(run -> run.id() == id).findFirst();
    }

    public Optional<byte[]> content(FrozenRun.KeptFile file) {
        return Blobs.get(sql, file.sha256());
    }

    /** Whether figures, parameters and files are still what they were when the run was finished. */
    public boolean isIntact(FrozenRun run) {
        boolean files = run.files().stream()
                .allMatch(file -> content(file)
                        .filter(bytes -> Blobs.hash(bytes).equals(file.sha256()))
                        .isPresent());
        List<String> hashes =
                run.files().stream().map(FrozenRun.KeptFile::sha256).toList();
        return files
                && RunActs.seal(run.of().parameters(), run.figures(), hashes).equals(run.sha256());
    }

    /** The actions since a run that touched something counted, each with the rows and candidacies it touched. */
    public List<LaterAct> since(FrozenRun run) {
        Map<Long, LaterAct.Gathering> acts = new LinkedHashMap<>();
        sql.select()
                .from(CHANGE_ROW)
                .join(CHANGE_ACTION)
                .on(CHANGE_ACTION.ID.eq(CHANGE_ROW.ACTION_ID))
                .where(CHANGE_ROW.ACTION_ID.gt(run.made().afterAction()))
                .and(CHANGE_ROW.TABLE_NAME.in(COUNTED))
                .orderBy(CHANGE_ROW.ACTION_ID, CHANGE_ROW.SEQ)
                .forEach(row -> {
                    LaterAct.Gathering act =
                            acts.computeIfAbsent(row.get(CHANGE_ROW.ACTION_ID), id -> new LaterAct.Gathering(row));
                    act.touched(row.get(CHANGE_ROW.TABLE_NAME), row.get(CHANGE_ROW.ROW_KEY));
                    candidacy(row.get(CHANGE_ROW.BEFORE_IMAGE)).ifPresent(act::about);
                    candidacy(row.get(CHANGE_ROW.AFTER_IMAGE)).ifPresent(act::about);
                });
        List<LaterAct> all = new ArrayList<>();
        acts.values().forEach(act -> all.add(act.done()));
        return all;
    }

    /** The candidacies with the rows that speak of them: their persons and events. */
    public Set<Long> rowsOf(Collection<Long> candidacies) {
        Set<Long> rows = new HashSet<>(candidacies);
        sql.select(CANDIDACY.PERSON_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.in(candidacies))
                .forEach(row -> rows.add(row.value1()));
        sql.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.CANDIDACY_ID.in(candidacies))
                .forEach(row -> rows.add(row.value1()));
        return rows;
    }

    /** Rows of a candidacy name it in their image; a whole image is kept when a row comes or goes. */
    private static Optional<Long> candidacy(@org.jspecify.annotations.Nullable String image) {
        int at = image == null ? -1 : image.indexOf(CANDIDACY_ID);
        if (image == null || at < 0) {
            return Optional.empty();
        }
        int from = at + CANDIDACY_ID.length();
        return Optional.of(Long.parseLong(image.substring(from, image.indexOf('"', from))));
    }

    private static FrozenRun run(ReportRunRecord run, List<FrozenRun.KeptFile> files) {
        return new FrozenRun(
                run.getId(),
                new FrozenRun.Of(
                        run.getReportKey(),
                        text(run.getTitle()),
                        run.getPeriodKey(),
                        Objects.requireNonNullElse(run.getAsOf(), run.getMadeOn()),
                        run.getParameters()),
                new FrozenRun.Made(
                        Objects.requireNonNullElse(
                                run.getMadeAt(), run.getMadeOn().atStartOfDay()),
                        run.getMadeBy(),
                        Objects.requireNonNullElse(run.getAfterAction(), 0L),
                        text(run.getNote())),
                run.getFigures(),
                run.getSha256(),
                files);
    }
}
