package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.Settings;

/** Runs reports on an open book and writes their files into a folder. */
final class ReportWriter {
    private final ReportStore reports;
    private final ReportFiles files;
    private final Path folder;

    ReportWriter(OpenBook book, LocalDate today, Path folder) {
        Settings settings = new Settings(book.book());
        this.reports = new ReportStore(book.book(), settings);
        this.files = new ReportFiles(reports, settings.now(), today);
        this.folder = folder;
    }

    /** Every report of a sample book, for the year so far. */
    static List<Path> all(OpenBook book, LocalDate today, Path folder) throws IOException, Refusal {
        ReportWriter writer = new ReportWriter(book, today, folder);
        List<Path> written = new ArrayList<>();
        for (ReportId report : ReportId.values()) {
            ReportQuery query = new ReportQuery(report, Period.year(today.getYear()), today);
            written.addAll(writer.write(query, List.of(ReportFormat.values())));
        }
        return written;
    }

    List<String> warnings(ReportQuery query) {
        return reports.warnings(query);
    }

    List<Path> write(ReportQuery query, Collection<ReportFormat> formats) throws IOException, Refusal {
        Files.createDirectories(folder);
        ReportTable table = reports.run(query);
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            Path file = folder.resolve(ReportFiles.shortName(table, format));
            ReportFiles.Result result =
                    files.write(new ReportFiles.Ran(query, table), format, file, WriteProgress.IGNORED);
            if (result instanceof ReportFiles.Refused refused) {
                throw new Refusal(Exit.REFUSED, refused.words());
            }
            written.add(file);
        }
        return written;
    }
}
