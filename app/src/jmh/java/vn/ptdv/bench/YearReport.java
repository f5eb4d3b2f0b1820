package vn.ptdv.bench;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.Table;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportRound;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.statistic.StatQuery;

/** P4: the tables of a year's report from the book beside one scan of the same rows; arguments: units, people, rounds, or a book. */
public final class YearReport {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<ReportId> REPORTS =
            List.of(ReportId.PROGRESS, ReportId.STRUCTURE, ReportId.PIPELINE, ReportId.ADMITTED, ReportId.UNITS_BEHIND);
    private static final List<String> FORMS = List.of("2021-1", "2021-2", "2021-2B", "2021-5");
    private final Book book;
    private final LocalDate today = LocalDate.now(CLOCK);

    private YearReport(Book book) {
        this.book = book;
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 2 && Files.isDirectory(Path.of(args[0]))) {
            kept(args);
            return;
        }
        int units = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        int people = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path folder = Files.createTempDirectory("ptdv-bench").resolve("book");
        BookDoor door = new BookDoor(CLOCK, new Stretch(1000), (f, k, d) -> {});
        BookDoor.Creation made = door.create(new BookFolder(folder), "bench", "bench".toCharArray());
        try (OpenBook open = ((BookDoor.Creation.Made) made).book()) {
            YearReport report = new YearReport(open.book());
            SampleBook.fill(open.book(), new SampleSize(units, people, 1), report.today, SampleProgress.SILENT);
            report.race(new Race("P4").fact("units", units).fact("people", people), rounds);
        }
    }

    /** A book that is there already: its folder, user, password, rounds; each table by itself too, to see which grows. */
    private static void kept(String[] args) throws Exception {
        BookDoor door = new BookDoor(CLOCK, Stretch.standard(), (f, k, d) -> {});
        BookDoor.Visit visit = door.open(new BookFolder(Path.of(args[0])), args[1], args[2].toCharArray());
        if (!(visit instanceof BookDoor.Visit.Open open)) {
            throw new IllegalStateException(visit.toString());
        }
        try (OpenBook book = open.book()) {
            YearReport report = new YearReport(book.book());
            report.race(new Race("P4").fact("book", args[0]), args.length > 3 ? Integer.parseInt(args[3]) : 5);
            report.each();
        }
    }

    private void race(Race race, int rounds) throws Exception {
        race.runner("ours", this::all).runner("scan", round -> scan()).run(rounds);
    }

    /** How long each table takes after the reading that all of them share. */
    private void each() {
        ReportQuery asked = new ReportQuery(ReportId.PROGRESS, Period.year(today.getYear()), today);
        new ReportStore(book, new Settings(book)).together(asked, facts -> {
            timed("reading people", () -> facts.table(asked.about(ReportId.ADMITTED)));
            for (ReportId id : ReportId.values()) {
                timed(id.name(), () -> facts.table(asked.about(id)));
            }
            FORMS.forEach(form -> timed(
                    form, () -> facts.form(new StatQuery(form, asked.period(), asked.day(), OptionalLong.empty()))));
            return FORMS.size();
        });
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "  %-20s %8.4f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    /** Another day for every round, so that no query is answered from memory; all tables from one reading. */
    private void all(int round) {
        LocalDate day = today.minusDays(round + 5L);
        ReportQuery asked = new ReportQuery(ReportId.PROGRESS, Period.year(day.getYear()), day);
        int tables = new ReportStore(book, new Settings(book)).together(asked, facts -> {
            REPORTS.forEach(id -> facts.table(asked.about(id)));
            return REPORTS.size() + forms(asked, facts);
        });
        if (tables != REPORTS.size() + FORMS.size()) {
            throw new IllegalStateException(String.valueOf(tables));
        }
    }

    private static int forms(ReportQuery asked, ReportRound facts) {
        return (int) FORMS.stream()
                .filter(form -> facts.form(new StatQuery(form, asked.period(), asked.day(), OptionalLong.empty()))
                        .isPresent())
                .count();
    }

    private void scan() {
        DSLContext sql = book.reading();
        long rows = 0;
        for (Table<?> table : List.<Table<?>>of(CANDIDACY, PERSON, EVENT, UNIT, MEMBER_COUNT, QUOTA_LINE)) {
            rows += sql.selectFrom(table).fetch().size();
        }
        if (rows == 0) {
            throw new IllegalStateException("nothing read");
        }
    }
}
