package vn.ptdv.store.report;

import java.util.Collection;
import java.util.List;
import vn.ptdv.logic.report.ProgressReport;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.ReportPeople;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** Runs reports on the book. */
public final class ReportStore {
    private final Book book;
    private final Settings settings;
    private final ProcessTable process;

    public ReportStore(Book book, Settings settings) {
        this.book = book;
        this.settings = settings;
        this.process = new ProcessTable(book, settings);
    }

    /** All figures of a report come from one unchanging state of the book. */
    public ReportTable run(ReportQuery query) {
        SettingValues values = settings.now();
        return book.snapshot(sql -> Reports.table(new Run(sql, query, values, process.now())));
    }

    /** The figures of the office in numbers of types, for the words of a report. */
    public ProgressReport progress(ReportQuery query) {
        SettingValues values = settings.now();
        return book.snapshot(sql -> new ResultReports(new Run(sql, query, values, process.now())).progress());
    }

    /** The people behind a figure. */
    public List<ReportPerson> people(Collection<Long> candidacies) {
        return new ReportPeople(book.reading(), settings.now().countBy()).of(candidacies);
    }
}
