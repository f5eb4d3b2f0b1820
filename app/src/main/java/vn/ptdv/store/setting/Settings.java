package vn.ptdv.store.setting;

import static vn.ptdv.store.jooq.Tables.SETTING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.format.FormatStore;
import vn.ptdv.store.jooq.tables.records.SettingRecord;

/** The settings of the open book. */
public final class Settings {
    private final Book book;
    private @Nullable SettingValues known;

    public Settings(Book book) {
        this.book = book;
        book.feed().subscribe(news -> {
            if (news.tables().contains(SETTING.getName())
                    || news.tables().stream().anyMatch(FormatStore.TABLES::contains)) {
                forget();
            }
        });
    }

    /** All values as they are now; read from the book only after a change. */
    public synchronized SettingValues now() {
        SettingValues values = known;
        if (values == null) {
            values = read();
            known = values;
        }
        return values;
    }

    public SettingOutcome save(SettingKey key, String value) {
        return save(Map.of(key, value));
    }

    public SettingOutcome saveSigners(List<Signer> signers) {
        return save(SettingKey.SIGNERS, SignerList.write(signers));
    }

    /** Saves all of them as one action, or none when one is wrong. */
    public SettingOutcome save(Map<SettingKey, String> changes) {
        return save(
                changes,
                changes.size() == 1
                        ? Act.named(
                                "action.setting.change",
                                changes.keySet().iterator().next().title())
                        : Act.named("action.setting.change_many", changes.size()));
    }

    /** What a new book begins with; there is nothing before it that one could go back to. */
    public SettingOutcome begin(Map<SettingKey, String> answers, List<Signer> signers) {
        Map<SettingKey, String> all = new EnumMap<>(answers);
        all.put(SettingKey.SIGNERS, SignerList.write(signers));
        return save(all, Act.named("action.system.setting"));
    }

    private SettingOutcome save(Map<SettingKey, String> changes, Act act) {
        Map<SettingKey, String> clean = new EnumMap<>(SettingKey.class);
        changes.forEach((key, value) -> clean.put(key, VietnameseText.nfc(value).strip()));
        List<SettingProblem> problems = problems(clean);
        if (!problems.isEmpty()) {
            return new SettingOutcome.Refused(problems);
        }
        book.writing().run(act, work -> clean.forEach((key, value) -> put(work, key, value)));
        return new SettingOutcome.Saved();
    }

    private synchronized void forget() {
        known = null;
    }

    private List<SettingProblem> problems(Map<SettingKey, String> changes) {
        List<SettingProblem> problems = new ArrayList<>();
        changes.forEach((key, value) ->
                key.shape().check(value).ifPresent(code -> problems.add(new SettingProblem(key, code))));
        if (problems.isEmpty()) {
            Map<SettingKey, String> after = new EnumMap<>(now().all());
            after.putAll(changes);
            pairProblems(new SettingValues(after, now().formats())).forEach(problems::add);
        }
        return problems;
    }

    private static Stream<SettingProblem> pairProblems(SettingValues after) {
        BigDecimal min = after.decimal(SettingKey.RATE_MIN);
        boolean upsideDown = min.compareTo(after.decimal(SettingKey.RATE_MAX)) > 0;
        boolean backwards = after.date(SettingKey.TERM_FROM)
                .flatMap(from -> after.date(SettingKey.TERM_TO).filter(to -> !to.isAfter(from)))
                .isPresent();
        return Stream.of(
                        problemIf(upsideDown, SettingKey.RATE_MAX, SettingProblem.Code.BAND_UPSIDE_DOWN),
                        problemIf(backwards, SettingKey.TERM_TO, SettingProblem.Code.ENDS_BEFORE_START))
                .flatMap(Optional::stream);
    }

    private static Optional<SettingProblem> problemIf(boolean wrong, SettingKey key, SettingProblem.Code code) {
        return wrong ? Optional.of(new SettingProblem(key, code)) : Optional.empty();
    }

    /** Sets one value within a greater action. */
    public static void put(Work work, SettingKey key, String value) {
        SettingRecord row = work.reading()
                .selectFrom(SETTING)
                .where(SETTING.SETTING_KEY.eq(key.name()))
                .fetchOne();
        if (row == null) {
            SettingRecord added = new SettingRecord();
            added.setSettingKey(key.name());
            added.setSettingValue(value);
            work.insert(added);
        } else {
            row.setSettingValue(value);
            work.update(row);
        }
    }

    private SettingValues read() {
        Map<SettingKey, String> saved = new EnumMap<>(SettingKey.class);
        Map<String, String> rows = book.reading()
                .select(SETTING.SETTING_KEY, SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.SETTING_VALUE.isNotNull())
                .fetchMap(SETTING.SETTING_KEY, SETTING.SETTING_VALUE);
        for (SettingKey key : SettingKey.values()) {
            if (rows.containsKey(key.name())) {
                saved.put(key, rows.get(key.name()));
            }
        }
        return new SettingValues(saved, new FormatStore(book.reading()).all());
    }
}
