package vn.ptdv.store.statistic;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.Watch;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** Runs statistical forms on the book. */
public final class StatStore {
    private final Book book;
    private final Settings settings;
    private final Watch watch;

    public StatStore(Book book, Settings settings) {
        this(book, settings, Watch.NONE);
    }

    private StatStore(Book book, Settings settings, Watch watch) {
        this.book = book;
        this.settings = settings;
        this.watch = watch;
    }

    /** The same for somebody who waits, sees how far it is, and may stop it. */
    public StatStore watched(Watch by) {
        return new StatStore(book, settings, by);
    }

    public List<StatForm> forms() {
        return new StatFormStore(book.reading()).all();
    }

    /** All figures of a form come from one unchanging state of the book; empty where there is no such form. */
    public Optional<StatTable> run(StatQuery query) {
        SettingValues values = settings.now();
        return book.snapshot(watch, sql -> run(new BookFacts(sql, values.countBy(), watch), values, query));
    }

    /** The same from facts that serve other tables too. */
    public static Optional<StatTable> run(BookFacts facts, SettingValues values, StatQuery query) {
        return new StatFormStore(facts.sql())
                .find(query.form())
                .map(form -> new StatRun(facts, values, query).table(form));
    }
}
