package vn.ptdv.exchange.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.ptdv.document.Papers;
import vn.ptdv.sheet.write.SafeNames;

/** Writes papers of a session into a folder, one file each; a file that is there already is never overwritten. */
public final class SessionFiles {
    private final Papers papers;
    private final LocalDate today;

    public SessionFiles(Papers papers, LocalDate today) {
        this.papers = papers;
        this.today = today;
    }

    /** The files that were written, and the papers that lack something with what they lack. */
    public record Written(List<Path> files, List<String> refusals) {}

    /** Told after each paper; says whether to go on. */
    public interface Watch {
        void at(int done, int all);

        BooleanSupplier cancelled();
    }

    public Written write(List<SessionPaper> wanted, Papers.Format format, Path folder, Watch watch) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (SessionPaper paper : wanted) {
            if (watch.cancelled().getAsBoolean()) {
                break;
            }
            Papers.Outcome outcome = papers.compose(paper.document(), today);
            if (outcome instanceof Papers.Composed composed) {
                Path file = free(folder, paper.name(), format);
                papers.save(composed.composition(), format, file);
                files.add(file);
            } else if (outcome instanceof Papers.Refused refused) {
                refusals.add(paper.name() + ": "
                        + refused.problems().stream()
                                .map(p -> p.message())
                                .distinct()
                                .collect(Collectors.joining("; ")));
            }
            watch.at(files.size() + refusals.size(), wanted.size());
        }
        return new Written(files, refusals);
    }

    private static Path free(Path folder, String name, Papers.Format format) {
        String ending = format == Papers.Format.PDF ? "pdf" : "docx";
        Path file = folder.resolve(SafeNames.file(name, ending));
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(SafeNames.file(name + " (" + n + ")", ending));
        }
        return file;
    }
}
