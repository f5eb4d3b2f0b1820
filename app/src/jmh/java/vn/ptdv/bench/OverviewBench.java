package vn.ptdv.bench;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Table;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.progress.StepMemory;
import vn.ptdv.store.report.Overview;
import vn.ptdv.store.report.OverviewReading;
import vn.ptdv.store.report.OverviewStore;
import vn.ptdv.store.setting.Settings;

/**
 * The overview beside one scan of the same rows, warm and as the first thing after opening; arguments: the folder of a
 * book that may be written to, its user and password, rounds.
 */
public final class OverviewBench {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<Table<?>> FIRST = List.of(CANDIDACY, UNIT, MEMBER_COUNT, QUOTA_LINE);
    private static final List<Table<?>> LATER = List.of(DEADLINE, CERTIFICATE, PARTICIPANT, EVENT);
    private final Book book;
    private final OverviewStore store;
    private final LocalDate today = LocalDate.now(CLOCK);

    private OverviewBench(Book book) {
        this.book = book;
        this.store = new OverviewStore(book, new Settings(book), new StepMemory(book));
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        if (args.length > 4) {
            open(args, bench -> System.out.println(Race.seconds(round -> bench.part(args[4]), 0)));
            return;
        }
        Race race = new Race("overview");
        for (String part : List.of("first", "whole", "scan of first", "scan of whole")) {
            race.fact("cold " + part, String.format(Locale.ROOT, "%.3f s", cold(args, rounds, part)));
        }
        open(
                args,
                bench -> bench.parts(race.runner("whole", round -> bench.part("whole"))
                                .runner("first", round -> bench.part("first")))
                        .runner("scan of first", round -> bench.part("scan of first"))
                        .runner("scan of whole", round -> bench.part("scan of whole"))
                        .run(rounds));
    }

    /** What comes after the first part, on the ways that it has read. */
    private Race parts(Race race) {
        OverviewReading reading = store.of(today);
        Overview first = reading.first();
        return race.runner("due", round -> reading.due())
                .runner("leaks", round -> reading.leaks())
                .runner("forecast", round -> reading.forecast(first));
    }

    private interface Use {
        void by(OverviewBench bench) throws Exception;
    }

    private static void open(String[] args, Use use) throws Exception {
        BookDoor door = new BookDoor(CLOCK, Stretch.standard(), (f, k, d) -> {});
        BookDoor.Visit visit = door.open(new BookFolder(Path.of(args[0])), args[1], args[2].toCharArray());
        if (visit instanceof BookDoor.Visit.Open open) {
            try (var opened = open.book()) {
                use.by(new OverviewBench(opened.book()));
            }
        } else {
            throw new IllegalStateException(visit.toString());
        }
    }

    /** The median of several first calls, each in a Java of its own. */
    private static double cold(String[] args, int rounds, String part) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            seconds.add(
                    Double.parseDouble(FreshJava.run("1g", OverviewBench.class, args[0], args[1], args[2], "1", part)
                            .orElseThrow()));
        }
        return Race.median(seconds.stream().mapToDouble(s -> s).toArray());
    }

    private void part(String part) {
        switch (part) {
            case "first" -> read();
            case "whole" -> whole();
            case "scan of first" -> scan(FIRST);
            default -> {
                scan(FIRST);
                scan(LATER);
            }
        }
    }

    private Overview read() {
        return store.of(today).first();
    }

    private void whole() {
        OverviewReading reading = store.of(today);
        Overview first = reading.first();
        if (reading.due().isEmpty()
                || reading.leaks().isEmpty()
                || reading.forecast(first).more() < 0) {
            throw new IllegalStateException("nothing read");
        }
    }

    private void scan(List<Table<?>> tables) {
        DSLContext sql = book.reading();
        long rows = 0;
        for (Table<?> table : tables) {
            rows += sql.selectFrom(table).fetch().size();
        }
        if (rows == 0) {
            throw new IllegalStateException("nothing read");
        }
    }
}
