package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.PdfFacts.Piece;
import vn.ptdv.document.model.OfficialDocument;

/** Every line and page of our PDF breaks where a word processor breaks the same .docx. */
@Tag("paper")
@Tag("F55")
class LayoutMatchesWordTest {
    private static final int FEWEST_LINES = 3_000;

    @Test
    void everyLineBreaksWhereTheWordProcessorBreaksIt(@TempDir Path folder) throws Exception {
        assumeTrue(onPath("soffice"), "soffice is not installed");
        Papers papers = Papers.shipped();
        Map<String, OfficialDocument> samples = SamplesTest.everything();
        for (var sample : samples.entrySet()) {
            papers.save(
                    SamplesTest.composed(papers, sample.getValue()),
                    Papers.Format.DOCX,
                    folder.resolve(sample.getKey() + ".docx"));
        }
        convert(
                folder,
                samples.keySet().stream()
                        .map(n -> folder.resolve(n + ".docx").toString())
                        .toList());

        int lines = 0;
        List<String> different = new ArrayList<>();
        for (var sample : samples.entrySet()) {
            byte[] ours = papers.bytes(SamplesTest.composed(papers, sample.getValue()), Papers.Format.PDF);
            List<List<String>> expected =
                    texts(PdfFacts.of(Files.readAllBytes(folder.resolve(sample.getKey() + ".pdf"))));
            List<List<String>> found = texts(PdfFacts.of(ours));
            lines += expected.stream().mapToInt(List::size).sum();
            compare(sample.getKey(), expected, found, different);
        }
        assertThat(different).isEmpty();
        assertThat(lines).isGreaterThan(FEWEST_LINES);
    }

    private static void compare(
            String name, List<List<String>> expected, List<List<String>> found, List<String> different) {
        if (expected.size() != found.size()) {
            different.add(name + ": " + found.size() + " pages instead of " + expected.size());
        }
        for (int page = 0; page < Math.min(expected.size(), found.size()); page++) {
            List<String> more = new ArrayList<>(found.get(page));
            expected.get(page).forEach(more::remove);
            for (String line : more) {
                different.add(name + " page " + (page + 1) + ": " + line);
            }
        }
    }

    private static List<List<String>> texts(List<List<Piece>> pages) {
        return pages.stream().map(p -> p.stream().map(Piece::bare).toList()).toList();
    }

    private static void convert(Path folder, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(170, TimeUnit.SECONDS)).isTrue();
    }

    static boolean onPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }
}
