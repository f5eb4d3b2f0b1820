package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.ptdv.document.PdfFacts.Piece;

/** A word processor's own layout of .docx files, and how ours differs from it. */
public final class OtherLayout {
    private static final double SAME_LINE = 0.5;

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private int lines;

    public OtherLayout(Path folder) {
        this.folder = folder;
    }

    public static boolean there() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "soffice")));
    }

    /** The place for a file that is to be laid out. */
    public Path file(String name) {
        names.add(name);
        return folder.resolve(name + ".docx");
    }

    /** Lays out all files together. */
    void convert() throws IOException, InterruptedException {
        convert("pdf", folder);
    }

    /** Has the other program save all files again as .docx, and says where they lie then. */
    public Path saveAgain() throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        convert("docx:MS Word 2007 XML", saved);
        return saved;
    }

    private void convert(String format, Path target) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                target.toString()));
        names.forEach(n -> command.add(folder.resolve(n + ".docx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(170, TimeUnit.SECONDS)).isTrue();
    }

    /** Compares our pages with the other's of that name. */
    void compare(String name, byte[] ours) throws IOException {
        List<List<String>> expected = texts(PdfFacts.runs(Files.readAllBytes(folder.resolve(name + ".pdf"))));
        List<List<String>> found = texts(PdfFacts.runs(ours));
        lines += expected.stream().mapToInt(List::size).sum();
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

    /** The same without regard to where pages end. */
    void compareFlow(String name, byte[] ours) throws IOException {
        List<String> more = flow(ours);
        List<String> expected = flow(Files.readAllBytes(folder.resolve(name + ".pdf")));
        lines += expected.size();
        expected.forEach(more::remove);
        more.forEach(line -> different.add(name + ": " + line));
    }

    private static List<String> flow(byte[] pdf) throws IOException {
        return texts(PdfFacts.runs(pdf)).stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The lines of ours that the other has not. */
    List<String> different() {
        return different;
    }

    /** How many lines the other has. */
    int lines() {
        return lines;
    }

    private static List<List<String>> texts(List<List<Piece>> pages) {
        return pages.stream().map(OtherLayout::lines).toList();
    }

    /** Bold words are drawn after the rest of their line, and are put back in their place here. */
    private static List<String> lines(List<Piece> pieces) {
        List<Piece> order = new ArrayList<>(pieces);
        order.sort(Comparator.comparingDouble(Piece::base));
        List<String> lines = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : order) {
            if (!open.isEmpty() && piece.base() - open.get(0).base() > SAME_LINE) {
                lines.add(joined(open));
                open.clear();
            }
            open.add(piece);
        }
        lines.add(joined(open));
        return lines;
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::left))
                .map(Piece::bare)
                .collect(Collectors.joining());
    }
}
