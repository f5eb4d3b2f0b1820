package vn.ptdv.store.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A second process with the same class path, spoken to line by line, and killed without warning at a chosen moment.
 *
 * <p>The child's main method prints a line per acknowledged step and flushes it; what the parent has read is what the
 * child had promised when it died.
 */
public final class ChildJvm implements AutoCloseable {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final BufferedReader out;

    private ChildJvm(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** How it is started besides its main class: further options of the machine, and where its classes lie. */
    public record Launch(List<String> options, String classPath) {
        public static Launch likeHere() {
            return new Launch(List.of(), System.getProperty("java.class.path"));
        }
    }

    public static ChildJvm start(Class<?> main, String... args) {
        return start(Launch.likeHere(), main, args);
    }

    public static ChildJvm start(Launch launch, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        command.addAll(launch.options);
        command.addAll(List.of("-cp", launch.classPath, main.getName()));
        command.addAll(List.of(args));
        try {
            return new ChildJvm(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line it says; empty when it has ended. */
    public Optional<String> line() {
        try {
            return Optional.ofNullable(out.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads until a line starts so. */
    public String await(String start) {
        List<String> heard = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (line.get().startsWith(start)) {
                return line.get();
            }
            heard.add(line.get());
        }
        throw new AssertionError("the child ended without \"" + start + "\": " + heard);
    }

    public void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it, then returns what it had still said before it died. */
    public List<String> kill() {
        // Killing by the process itself would close its stream, and with it what it had said but nobody had read yet.
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            rest.add(line.get());
        }
        awaitEnd();
        return rest;
    }

    public int awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the child does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
