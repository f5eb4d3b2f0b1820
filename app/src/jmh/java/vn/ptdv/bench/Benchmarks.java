package vn.ptdv.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The door to all benchmarks: names to run, {@code jmh PATTERN} for the small ones inside the process, nothing for the
 * list of names. What follows a name with a colon are its arguments: {@code write:10000:5}.
 */
public final class Benchmarks {
    private static final Map<String, Bench> ALL = new LinkedHashMap<>();

    static {
        ALL.put("read", ListReading::main);
        ALL.put("match", ListMatching::main);
        ALL.put("write", ListWriting::main);
        ALL.put("paper", PaperBench::main);
        ALL.put("fill", FillBench::main);
        ALL.put("find", FindBench::main);
        ALL.put("templates", TemplateBench::main);
        ALL.put("report", YearReport::main);
        ALL.put("overview", OverviewBench::main);
        ALL.put("backup", BackupBench::main);
        ALL.put("keys", KeystrokeBench::main);
        ALL.put("growth", GrowthBench::main);
    }

    private Benchmarks() {}

    private interface Bench {
        void run(String[] arguments) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        List<String> wanted = Arrays.stream(args).filter(arg -> !arg.isBlank()).toList();
        if (wanted.isEmpty()) {
            System.out.println("jmh " + String.join(" ", ALL.keySet()));
        } else if (wanted.get(0).equals("jmh")) {
            org.openjdk.jmh.Main.main(wanted.subList(1, wanted.size()).toArray(String[]::new));
        } else {
            for (String name : wanted) {
                run(name.split(":", -1));
            }
        }
    }

    private static void run(String[] parts) throws Exception {
        Bench bench = ALL.get(parts[0]);
        if (bench == null) {
            throw new IllegalArgumentException(parts[0] + " is none of " + ALL.keySet());
        }
        bench.run(Arrays.copyOfRange(parts, 1, parts.length));
    }
}
