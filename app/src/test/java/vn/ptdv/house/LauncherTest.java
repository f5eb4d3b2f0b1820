package vn.ptdv.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launch script finds Java, and says plainly where it is missing or too old. */
@Tag("F109")
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final List<String> TOOLS = List.of("dirname", "readlink", "sed", "head", "find");

    @TempDir
    Path temp;

    private record Ended(int code, String said) {}

    @BeforeEach
    void folderWithoutJava() throws IOException {
        assumeThat(SHELL).exists();
        Path script = Path.of(System.getProperty("ptdv.target", "target")).resolveSibling("src/dist/bin/ptdv");
        Files.createDirectories(temp.resolve("ptdv/bin"));
        Files.createDirectories(temp.resolve("tools"));
        Files.copy(script, temp.resolve("ptdv/bin/ptdv"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(temp.resolve("tools").resolve(tool), found);
        }
    }

    @Test
    void saysThatJavaIsMissing() throws IOException, InterruptedException {
        assertThat(launch())
                .isEqualTo(new Ended(
                        1,
                        "PTĐV cần Java 17 trở lên nhưng không tìm thấy Java trên máy này."
                                + " Cài Java 17 (hoặc đặt JAVA_HOME) rồi chạy lại.\n"));
    }

    @Test
    void saysThatJavaIsTooOld() throws IOException, InterruptedException {
        java("openjdk version \"11.0.22\" 2024-01-16");
        assertThat(launch())
                .isEqualTo(new Ended(
                        1,
                        "PTĐV cần Java 17 trở lên; Java tìm thấy là phiên bản 11 (java)."
                                + " Cài Java 17 (hoặc đặt JAVA_HOME) rồi chạy lại.\n"));
        java("java version \"1.8.0_402\"");
        assertThat(launch().said()).contains("Java tìm thấy là phiên bản 1 (java)");
    }

    @Test
    void saysThatItCannotMakeOutWhichJavaItIs() throws IOException, InterruptedException {
        java("something went wrong");
        assertThat(launch().said()).contains("Java tìm thấy là phiên bản không rõ (java)");
    }

    @Test
    void handsTheCommandOnToAJavaThatWillDo() throws IOException, InterruptedException {
        java("openjdk version \"17.0.10\" 2024-01-16");
        Ended ended = launch("verify", "--book", "a folder");
        assertThat(ended.code()).isZero();
        assertThat(ended.said())
                .contains("-Dfile.encoding=UTF-8")
                .endsWith("/ptdv/lib/* vn.ptdv.Main verify --book a folder\n");
    }

    @Test
    void takesTheJavaBesideItBeforeAnyOther() throws IOException, InterruptedException {
        java("java version \"1.8.0_402\"");
        Path own = temp.resolve("ptdv/jre/bin");
        Files.createDirectories(own);
        script(own.resolve("java"), "openjdk version \"21.0.2\" 2024-01-16");
        assertThat(launch("verify").said()).endsWith("vn.ptdv.Main verify\n");
    }

    private void java(String version) throws IOException {
        Path java = temp.resolve("tools/java");
        Files.deleteIfExists(java);
        script(java, version);
    }

    /** Stands in for Java: says its version, or what it was asked to run. */
    private static void script(Path file, String version) throws IOException {
        String text =
                "#!/bin/sh\nif [ \"$1\" = \"-version\" ]; then echo '" + version + "' >&2; else echo \"$*\"; fi\n";
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(SHELL.toString());
        command.add(temp.resolve("ptdv/bin/ptdv").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", temp.resolve("tools").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
