package vn.ptdv.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.search.BookIndex;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/**
 * P12: how finding (P2), recording an event with all figures after it (P3), the reports (P4) and reading a list (P6)
 * grow from S to M to L; each is said as its time beside the rows, so that 1 is linear. Arguments: rounds, largest size.
 */
public final class GrowthBench {
    private static final int LIST_PART = 10;

    private GrowthBench() {}

    /** One piece of work on a book; the round makes it another piece each time. */
    private interface Work {
        void run(int round) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        SampleFile.Size largest = args.length > 1 ? SampleFile.Size.valueOf(args[1]) : SampleFile.Size.L;
        Map<SampleFile.Size, Map<String, Double>> seconds = new EnumMap<>(SampleFile.Size.class);
        for (SampleFile.Size size : SampleFile.Size.values()) {
            if (size.compareTo(largest) <= 0) {
                seconds.put(size, measured(size, rounds));
            }
        }
        report(seconds);
    }

    private static Map<String, Double> measured(SampleFile.Size size, int rounds) throws Exception {
        Map<String, Double> medians = new LinkedHashMap<>();
        try (Book book = SampleFile.make(size);
                BookIndex index = new BookIndex(book)) {
            Settings settings = new Settings(book);
            medians.put("P2 find", median(rounds, round -> find(index, round)));
            medians.put("P2 list", median(rounds, round -> new CandidateList(book.reading()).active(SampleFile.TODAY)));
            List<Long> sources = sources(book);
            medians.put("P3 event", median(rounds, round -> event(book, settings, sources.get(round + rounds))));
            medians.put("P4 reports", median(rounds, round -> reports(book, settings)));
        }
        Path folder = Files.createTempDirectory("ptdv-bench");
        Path list = folder.resolve("list.xlsx");
        ListReading.make(list, size.people / LIST_PART, 1);
        medians.put("P6 list read", median(rounds, round -> ListReading.preview(list)));
        return medians;
    }

    private static void find(BookIndex index, int round) {
        for (String typed : List.of("n", "ng", "nguyen", "nguyen thi", "hoa " + Math.floorMod(round, 10))) {
            index.find(typed, 50);
        }
    }

    private static List<Long> sources(Book book) {
        return new CandidateList(book.reading())
                .active(SampleFile.TODAY).stream()
                        .filter(r -> r.stage().equals(StageKeys.SOURCE))
                        .map(r -> r.candidacyId())
                        .toList();
    }

    /** An event, and all figures of all units right again. */
    private static void event(Book book, Settings settings, long candidacy) {
        ProcessTable process = new ProcessTable(book, settings);
        new CandidacyActs(book, process).record(candidacy, EventEntry.of(StageKeys.SYMPATHISER, SampleFile.TODAY));
        SettingValues values = settings.now();
        new ProgressStore(book.reading())
                .board(new ProgressQuestion(
                        Period.yearTo(SampleFile.TODAY),
                        values.term(),
                        SampleFile.TODAY,
                        QuotaScope.ALLOCATED,
                        ProgressStore.rules(values)));
    }

    private static void reports(Book book, Settings settings) {
        ReportStore reports = new ReportStore(book, settings);
        Period year = Period.year(SampleFile.TODAY.getYear());
        Arrays.stream(ReportId.values()).forEach(id -> reports.run(new ReportQuery(id, year, SampleFile.TODAY)));
    }

    private static double median(int rounds, Work work) throws Exception {
        double[] times = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            double seconds = Race.seconds(work::run, round);
            if (round >= 0) {
                times[round] = seconds;
            }
        }
        return Race.median(times);
    }

    private static void report(Map<SampleFile.Size, Map<String, Double>> seconds) throws IOException {
        System.out.println("P12-growth (time beside rows, 1 is linear, less is better)");
        Map<String, Double> first = seconds.get(SampleFile.Size.S);
        Map<String, Map<String, Double>> growth = new LinkedHashMap<>();
        seconds.forEach((size, medians) -> medians.forEach((work, time) -> {
            double grown = time / first.get(work) / ((double) size.people / SampleFile.Size.S.people);
            growth.computeIfAbsent(work, k -> new LinkedHashMap<>()).put(size.name(), grown);
            System.out.printf(Locale.ROOT, "  %-14s %s  median %9.5f s   growth %6.2f%n", work, size, time, grown);
        }));
        Path folder = Path.of(System.getProperty("ptdv.target", "target"), "bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("P12-growth.json"),
                new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(Map.of("medianSeconds", seconds, "growth", growth)));
    }
}
