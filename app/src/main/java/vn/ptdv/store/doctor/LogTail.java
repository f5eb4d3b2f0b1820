package vn.ptdv.store.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The last lines of the log, over as many of its files as it takes. */
final class LogTail {
    private static final int MOST = 500;

    private LogTail() {}

    static List<String> of(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : newestFirst(folder)) {
            // A line cut off by a kill may end in half a letter, which the strict reader refuses.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            lines.addAll(0, text.lines().toList());
            if (lines.size() >= MOST) {
                break;
            }
        }
        return lines.subList(Math.max(0, lines.size() - MOST), lines.size());
    }

    // ptdv.log is the one being written, then ptdv.1.log and so on: the order of their names.
    private static List<Path> newestFirst(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(f -> f.getFileName().toString().endsWith(".log"))
                    .sorted()
                    .toList();
            List<Path> current = logs.stream()
                    .filter(f -> f.getFileName().toString().equals("ptdv.log"))
                    .toList();
            return Stream.concat(current.stream(), logs.stream().filter(f -> !current.contains(f)))
                    .toList();
        }
    }
}
