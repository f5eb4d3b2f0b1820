package vn.ptdv.bench;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.progress.ProgressMemory;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/**
 * P3 and P12: one ceremony recorded and all figures of all units read again, beside one full scan of the same rows; then
 * the same with four times the history. Arguments: {@code [runs] [S|M|L|FOLDER ...]}.
 *
 * <p>With {@code -Dbench.step=true} each run waits for a line, so that the same edit in a workbook can stand between two
 * runs, and its time is told at once.
 */
public final class ProgressBench {
    private static final Map<String, SampleSize> SIZES = Map.of(
            "S", new SampleSize(100, 1_000, 1),
            "M", new SampleSize(300, 20_000, 1),
            "L", new SampleSize(1_000, 100_000, 1));
    private static final boolean STEPWISE = Boolean.getBoolean("bench.step");
    private static final Stretch QUICK = new Stretch(1000);
    private static final int WARM_UP = 5;
    private static final int OLDER_YEARS = 30;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private ProgressBench() {}

    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        List<String> sizes = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("S", "M");
        List<Map<String, Object>> table = new ArrayList<>();
        for (String size : sizes) {
            table.add(measure(size, runs));
        }
        growth(table);
        String json = new ObjectMapper().writeValueAsString(Map.of("P3", table));
        System.out.println(json);
        Path target = Path.of("target", "bench", "progress.json");
        Files.createDirectories(target.getParent());
        Files.writeString(target, json);
    }

    private static Map<String, Object> measure(String name, int runs) throws IOException {
        try (OpenBook open = open(name)) {
            Book book = open.book();
            Times fresh = times(book, runs);
            int before = rows(book);
            addHistory(book);
            Times old = times(book, runs);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("size", name);
            line.put("candidacies", before);
            line.put("editMillis", fresh.edit);
            line.put("scanMillis", fresh.scan);
            line.put("editToScan", fresh.edit / fresh.scan);
            line.put("historyRows", rows(book));
            line.put("editMillisWithHistory", old.edit);
            line.put("historyFactor", old.edit / fresh.edit);
            return line;
        }
    }

    /** A book of one of the sizes, made anew, or a copy of the one in a folder, whose password is in PTDV_PASSWORD. */
    private static OpenBook open(String name) throws IOException {
        BookFolder folder =
                new BookFolder(Files.createTempDirectory("ptdv-progress").resolve("book"));
        BookDoor door = new BookDoor(Clock.systemDefaultZone(), QUICK, (f, k, d) -> {});
        if (Files.isDirectory(Path.of(name))) {
            folder.create();
            BookFolder from = new BookFolder(Path.of(name));
            Files.copy(from.data(), folder.data());
            Files.copy(from.key(), folder.key());
            String user = new KeyRing(folder, QUICK).users().get(0);
            char[] password = System.getenv("PTDV_PASSWORD").toCharArray();
            return ((BookDoor.Visit.Open) door.open(folder, user, password)).book();
        }
        OpenBook made = ((BookDoor.Creation.Made) door.create(folder, "bench", "bench".toCharArray())).book();
        new DataLoader(made.book().writing()).loadShipped();
        SampleBook.fill(made.book(), Optional.ofNullable(SIZES.get(name)).orElseThrow(), TODAY, SampleProgress.SILENT);
        return made;
    }

    private record Times(double edit, double scan) {}

    /** The change is another one in every run, so that nothing can be kept from the run before. */
    private static Times times(Book book, int runs) {
        ProgressQuestion question = new ProgressQuestion(
                Period.yearTo(TODAY),
                Optional.empty(),
                TODAY,
                QuotaScope.ALLOCATED,
                ProgressStore.rules(new Settings(book).now()));
        List<Long> waiting = book.reading()
                .select(CANDIDACY.ID)
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.isNull().and(CANDIDACY.CLOSED_ON.isNull()))
                .orderBy(CANDIDACY.ID)
                .limit(runs + WARM_UP)
                .fetch(CANDIDACY.ID);
        ProgressStore progress = ProgressStore.keeping(book.reading(), new ProgressMemory(book));
        double[] edits = new double[runs];
        double[] scans = new double[runs];
        for (int run = -WARM_UP; run < runs; run++) {
            step(run);
            long id = waiting.get(Math.floorMod(run + WARM_UP, waiting.size()));
            long start = System.nanoTime();
            record(book, id, TODAY.minusDays(run + WARM_UP));
            progress.board(question).rows();
            double edit = (System.nanoTime() - start) / 1e6;
            if (STEPWISE && run >= 0) {
                System.out.println("edit " + edit);
            }
            start = System.nanoTime();
            book.reading().selectFrom(CANDIDACY).fetch();
            double scan = (System.nanoTime() - start) / 1e6;
            if (run >= 0) {
                edits[run] = edit;
                scans[run] = scan;
            }
        }
        same(progress.board(question), new ProgressStore(book.reading()).board(question));
        return new Times(median(edits), median(scans));
    }

    /** What is kept must say the same as the book itself. */
    private static void same(ProgressBoard kept, ProgressBoard read) {
        if (!kept.rows().equals(read.rows())) {
            throw new IllegalStateException("the kept figures are not those of the book");
        }
    }

    private static void step(int run) {
        if (STEPWISE && run >= 0) {
            System.out.println("ready");
            try {
                for (int read = System.in.read(); read >= 0 && read != '\n'; ) {
                    read = System.in.read();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void record(Book book, long candidacy, LocalDate day) {
        book.writing().run(Act.named("action.system.bench"), work -> {
            CandidacyRecord row = work.reading()
                    .selectFrom(CANDIDACY)
                    .where(CANDIDACY.ID.eq(candidacy))
                    .fetchSingle();
            row.setCeremonyOn(day);
            work.update(row);
        });
    }

    /** Copies of all who were admitted, a generation earlier: they must cost nothing. */
    private static void addHistory(Book book) {
        List<CandidacyRecord> admitted = book.reading()
                .selectFrom(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.isNotNull())
                .fetch();
        for (int copy = 0; copy < 3; copy++) {
            int years = OLDER_YEARS + copy * 5;
            List<CandidacyRecord> older =
                    admitted.stream().map(r -> older(r, years)).toList();
            book.writing().run(Act.named("action.system.bench"), work -> work.insertAll(older));
        }
    }

    private static CandidacyRecord older(CandidacyRecord from, int years) {
        CandidacyRecord row = new CandidacyRecord();
        row.setPersonId(from.getPersonId());
        row.setUnitId(from.getUnitId());
        row.setOpenedOn(from.getOpenedOn().minusYears(years));
        row.setStageKey(from.getStageKey());
        row.setStageSince(from.getStageSince().minusYears(years));
        row.setCeremonyOn(from.getCeremonyOn().minusYears(years));
        row.setClosedOn(from.getCeremonyOn().minusYears(years - 1L));
        return row;
    }

    /** Time per row against the size before: 1 is linear, below 1 better. */
    private static void growth(List<Map<String, Object>> table) {
        for (int i = 1; i < table.size(); i++) {
            Map<String, Object> small = table.get(i - 1);
            Map<String, Object> large = table.get(i);
            double time = number(large, "editMillis") / number(small, "editMillis");
            double rows = number(large, "candidacies") / number(small, "candidacies");
            large.put("growthPerRow", time / rows);
        }
    }

    private static double number(Map<String, Object> line, String key) {
        return ((Number) line.getOrDefault(key, 0)).doubleValue();
    }

    private static int rows(Book book) {
        return book.reading().fetchCount(CANDIDACY);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
