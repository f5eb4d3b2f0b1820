package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Watch;
import vn.ptdv.store.change.PastRows;
import vn.ptdv.store.process.ProcessData;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.progress.ReportPeople;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** Runs reports on the book. */
public final class ReportStore {
    private final Book book;
    private final Settings settings;
    private final ProcessTable process;
    private final Watch watch;

    public ReportStore(Book book, Settings settings) {
        this(book, settings, new ProcessTable(book, settings), Watch.NONE);
    }

    private ReportStore(Book book, Settings settings, ProcessTable process, Watch watch) {
        this.book = book;
        this.settings = settings;
        this.process = process;
        this.watch = watch;
    }

    /** The same for somebody who waits, sees how far it is, and may stop it. */
    public ReportStore watched(Watch by) {
        return new ReportStore(book, settings, process, by);
    }

    /** All figures of a report come from one unchanging state of the book. */
    public ReportTable run(ReportQuery query) {
        return together(query, round -> noted(round.table(query), query));
    }

    /** Several tables on the state that the question rests on, from one reading of it. */
    public <T> T together(ReportQuery query, Function<ReportRound, T> work) {
        return on(query, store -> store.round(work));
    }

    /** With a word on a period that has not begun, and on how far the knowledge of a past day reaches. */
    private ReportTable noted(ReportTable table, ReportQuery query) {
        ReportTable told = query.period().from().isAfter(query.day())
                ? table.noted(Texts.of("report.future", VietnameseDates.format(query.day())))
                : table;
        return query.knownOn().map(day -> told.noted(logNote(day))).orElse(told);
    }

    /** How far back the change log tells, and that nothing was known before. */
    private String logNote(LocalDate day) {
        return PastRows.since(book.reading())
                .map(first -> Texts.of(
                        day.isBefore(first) ? "report.known.nothing" : "report.known.since",
                        VietnameseDates.format(first)))
                .orElse(Texts.of("report.known.empty"));
    }

    private <T> T round(Function<ReportRound, T> work) {
        SettingValues values = settings.now();
        ProcessData steps = process.now();
        return book.snapshot(
                watch, sql -> work.apply(new ReportRound(new BookFacts(sql, values.countBy(), watch), values, steps)));
    }

    /** What of the office's own choices cannot be kept, in words for whoever runs this report. */
    public List<String> warnings(ReportQuery query) {
        List<String> unknown = query.report() == ReportId.PROGRESS
                ? AnnexList.on(book.reading(), query.day()).unknown()
                : List.of();
        return unknown.isEmpty()
                ? List.of()
                : List.of(Texts.of(
                        "report.annex.unknown",
                        Texts.family("settings.code.list", AnnexList.LIST),
                        String.join(", ", unknown)));
    }

    /** The people behind a figure, as they are known now. */
    public List<ReportPerson> people(Collection<Long> candidacies) {
        return new ReportPeople(book.reading(), settings.now().countBy()).of(candidacies);
    }

    /** The people behind a figure of that report, as they were known when it was. */
    public List<ReportPerson> people(Collection<Long> candidacies, ReportQuery query) {
        return on(query, store -> store.people(candidacies));
    }

    /** Works on the state that the report rests on: the book itself, or what was known at the end of a past day. */
    private <T> T on(ReportQuery query, Function<ReportStore, T> work) {
        if (query.knownOn().isEmpty()) {
            return work.apply(this);
        }
        try (Book past = book.asKnown(query.knownOn().get(), watch)) {
            return work.apply(new ReportStore(past, new Settings(past)).watched(watch));
        }
    }
}
