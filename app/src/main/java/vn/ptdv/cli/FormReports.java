package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ptdv.exchange.report.ReportFiles;
import vn.ptdv.exchange.report.ReportFormat;
import vn.ptdv.exchange.statistic.StatFiles;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;

/** Runs statistical forms on an open book and writes their files into a folder. */
final class FormReports {
    static final String PREFIX = "form-";
    private final StatStore forms;
    private final StatFiles files;
    private final Path folder;

    FormReports(OpenBook book, LocalDate today, Path folder) {
        Settings settings = new Settings(book.book());
        this.forms = new StatStore(book.book(), settings);
        this.files = new StatFiles(settings.now(), today);
        this.folder = folder;
    }

    static String id(StatForm form) {
        return PREFIX + form.head().key();
    }

    static String title(StatForm form) {
        return Texts.of("stat.name", form.head().number(), form.head().title());
    }

    /** The files; nothing where the book has no such form. */
    Optional<List<Path>> write(StatQuery query, Collection<ReportFormat> formats) throws IOException, Refusal {
        Optional<StatTable> table = forms.run(query);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            Path file = folder.resolve(StatFiles.shortName(table.get(), format));
            if (files.write(table.get(), format, file) instanceof ReportFiles.Refused refused) {
                throw new Refusal(Exit.REFUSED, refused.words());
            }
            written.add(file);
        }
        return Optional.of(written);
    }
}
