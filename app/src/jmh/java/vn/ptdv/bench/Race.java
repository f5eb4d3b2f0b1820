package vn.ptdv.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The same work done by ours and by peers, taking turns in one process; the first one named is ours. */
public final class Race {
    private static final int WARM_UP = 3;
    private final String key;
    private final Map<String, Work> runners = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, Double> told = new LinkedHashMap<>();
    private Work before = round -> {};

    public Race(String key) {
        this.key = key;
    }

    /** One turn; every round has data of its own, so that nothing is answered from memory. */
    public interface Work {
        void run(int round) throws Exception;
    }

    public Race runner(String name, Work work) {
        runners.put(name, work);
        return this;
    }

    /** What each round needs made before the clock runs. */
    public Race before(Work prepared) {
        this.before = prepared;
        return this;
    }

    /** Something measured elsewhere that belongs to the result. */
    public Race fact(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** What a peer that had to run by itself measured of itself; it is compared like the others. */
    public Race told(String name, double medianSeconds) {
        told.put(name, medianSeconds);
        return this;
    }

    /** Runs the rounds, prints the table, keeps the JSON. */
    public void run(int rounds) throws Exception {
        Map<String, double[]> times = new LinkedHashMap<>();
        runners.keySet().forEach(name -> times.put(name, new double[rounds]));
        for (int round = -WARM_UP; round < rounds; round++) {
            before.run(round);
            for (Map.Entry<String, Work> runner : runners.entrySet()) {
                double seconds = seconds(runner.getValue(), round);
                if (round >= 0) {
                    times.get(runner.getKey())[round] = seconds;
                }
            }
        }
        report(times);
    }

    private void report(Map<String, double[]> times) throws IOException {
        double ours = median(times.values().iterator().next());
        Map<String, Double> medians = new LinkedHashMap<>();
        Map<String, Double> ratios = new LinkedHashMap<>();
        times.forEach((name, all) -> {
            medians.put(name, median(all));
            ratios.put(name, ours / median(all));
        });
        told.forEach((name, median) -> {
            medians.put(name, median);
            ratios.put(name, ours / median);
        });
        System.out.println(key);
        medians.forEach((name, median) -> System.out.printf(
                Locale.ROOT, "  %-28s median %8.4f s   ours is %6.2f times this%n", name, median, ratios.get(name)));
        facts.forEach((name, value) -> System.out.println("  " + name + ": " + value));
        Map<String, Object> result = new LinkedHashMap<>(Map.of("key", key));
        result.put("medianSeconds", medians);
        result.put("oursToPeer", ratios);
        result.put("facts", facts);
        Path folder = Path.of(System.getProperty("ptdv.target", "target"), "bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(key + ".json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(result));
    }

    static double seconds(Work work, int round) throws Exception {
        // What one leaves behind is not swept up in the time of the next.
        System.gc();
        long start = System.nanoTime();
        work.run(round);
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
