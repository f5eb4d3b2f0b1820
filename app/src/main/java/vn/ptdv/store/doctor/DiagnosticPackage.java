package vn.ptdv.store.doctor;

import static vn.ptdv.store.jooq.Tables.APP_USER;
import static vn.ptdv.store.jooq.Tables.FAMILY_MEMBER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;

/** Writes the masked package about a book, also about one that cannot be opened. */
public final class DiagnosticPackage {
    private static final String REPORT = "doctor.json";
    private static final String LOG = "log.txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BookFolder folder;
    private final String program;

    public DiagnosticPackage(BookFolder folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** What was found: rows by table, and the codes of what is wrong. */
    public record Summary(Map<String, Long> counts, List<String> findings) {
        public boolean ok() {
            return findings.isEmpty();
        }
    }

    public Summary ofOpen(Book book, Path file) {
        BookCheck.Result checked = new BookCheck(book.reading()).run();
        List<String> codes =
                checked.findings().stream().map(f -> f.code().name()).toList();
        Summary summary = new Summary(checked.counts(), codes);
        Map<String, Object> report = report(summary);
        report.put("settings", Surroundings.settings(book));
        write(file, report, names(book.reading()));
        return summary;
    }

    /** The book stayed closed, so its names are not known and everything is masked by shape. */
    public Summary ofClosed(BookFault fault, Path file) {
        Summary summary = new Summary(Map.of(), List.of(fault.code()));
        write(file, report(summary), Masking.byShape());
        return summary;
    }

    private Map<String, Object> report(Summary summary) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("versions", Surroundings.versions(program));
        report.put("machine", Surroundings.machine());
        report.put("files", Surroundings.files(folder));
        report.put("counts", summary.counts());
        report.put("findings", summary.findings());
        return report;
    }

    private static Masking names(DSLContext reading) {
        return Masking.of(Stream.of(
                        reading.select(PERSON.FULL_NAME).from(PERSON).fetch(PERSON.FULL_NAME),
                        reading.select(PERSON.OTHER_NAME)
                                .from(PERSON)
                                .where(PERSON.OTHER_NAME.isNotNull())
                                .fetch(PERSON.OTHER_NAME),
                        reading.select(FAMILY_MEMBER.FULL_NAME)
                                .from(FAMILY_MEMBER)
                                .fetch(FAMILY_MEMBER.FULL_NAME),
                        reading.select(UNIT.NAME).from(UNIT).fetch(UNIT.NAME),
                        reading.select(APP_USER.NAME).from(APP_USER).fetch(APP_USER.NAME),
                        reading.select(APP_USER.FULL_NAME).from(APP_USER).fetch(APP_USER.FULL_NAME))
                .flatMap(List::stream));
    }

    private void write(Path file, Map<String, Object> report, Masking masking) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, REPORT, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
            List<String> log =
                    LogTail.of(folder.log()).stream().map(masking::line).toList();
            put(zip, LOG, String.join("\n", log) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AtomicFiles.write(file.toAbsolutePath(), bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
