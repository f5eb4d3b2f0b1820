package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.store.book.Book;

/** Fills a new book with the sample committee. */
public final class SampleBook {
    private SampleBook() {}

    /** The book must hold the shipped tables and nothing of its own yet. */
    public static SampleFigures fill(Book book, SampleSize size, LocalDate today, SampleProgress progress) {
        return book.whileFilling(() -> filled(book, size, today, progress));
    }

    private static SampleFigures filled(Book book, SampleSize size, LocalDate today, SampleProgress progress) {
        World world = new World(book, size, today);
        new CommitteeMaker(world).write();
        List<SampleUnit> units = new UnitMaker(world).write();
        SampleSessions sessions = new SampleSessions(world);
        sessions.write();
        SampleClasses classes = new SampleClasses(world);
        classes.write();
        Counts counts = new Counts(units.size(), world.firstYear(), World.YEARS);
        new PeopleMaker(world, units, counts, new PeopleMaker.Calendar(classes, sessions)).write(progress);
        classes.writeSeats(units);
        new MemberMaker(world, units, counts).write();
        new QuotaMaker(world, units, counts).write();
        new NoteMaker(world, units, counts).write();
        new OfficeMaker(world, units).write();
        return new SampleFigures(units.size(), counts.people(), counts.candidacies());
    }
}
