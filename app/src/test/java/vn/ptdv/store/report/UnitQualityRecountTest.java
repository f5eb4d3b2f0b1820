package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;
import static vn.ptdv.store.report.PlainBook.date;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;

/** Random books with random gaps in their units: every line of the data-quality report about units counted again. */
@Tag("F70")
class UnitQualityRecountTest {
    private static final int NAMED = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 812})
    void everyGapInTheUnitsAgreesWithAPlainRecount(long seed) {
        try (Book book = PlainRecount.randomBook(folder, seed)) {
            book.writing().run(Act.named("action.system.data"), work -> {
                Random dice = new Random(seed);
                bare(work, dice);
                unfollowed(work, dice);
            });
            new Recount(book).units();
        }
    }

    private static void bare(Work work, Random dice) {
        work.reading().selectFrom(UNIT).orderBy(UNIT.ID).fetch().forEach(unit -> {
            switch (dice.nextInt(8)) {
                case 0 -> unit.setTypeCode(null);
                case 1 -> unit.setOrgCode(null);
                case 2 -> unit.setSecretary(null);
                case 3 -> unit.setEndedOn(unit.getEndedOn() == null ? PlainRecount.TODAY : unit.getEndedOn());
                default -> {
                    return;
                }
            }
            work.update(unit);
            work.reading()
                    .selectFrom(UNIT_SPAN)
                    .where(UNIT_SPAN.UNIT_ID.eq(unit.getId()))
                    .fetch()
                    .forEach(span -> {
                        if (span.getToOn() == null) {
                            span.setTypeCode(unit.getTypeCode());
                            span.setToOn(unit.getEndedOn());
                            work.update(span);
                        }
                    });
        });
    }

    private static void unfollowed(Work work, Random dice) {
        work.reading().selectFrom(UNIT_OFFICER).orderBy(UNIT_OFFICER.ID).fetch().forEach(officer -> {
            switch (dice.nextInt(4)) {
                case 0 -> officer.setToOn(PlainRecount.TODAY.minusDays(1));
                case 1 -> officer.setFromOn(PlainRecount.TODAY.plusDays(1));
                case 2 -> officer.setKind("COMMITTEE_MEMBER");
                default -> {
                    return;
                }
            }
            work.update(officer);
        });
        Set<Long> uncounted = new HashSet<>();
        work.reading().selectFrom(UNIT).orderBy(UNIT.ID).fetch().forEach(unit -> {
            if (dice.nextInt(4) == 0) {
                uncounted.add(unit.getId());
            }
        });
        work.reading()
                .selectFrom(MEMBER_COUNT)
                .where(MEMBER_COUNT.UNIT_ID.in(uncounted))
                .fetch()
                .forEach(count -> work.delete(MEMBER_COUNT, count.getId()));
    }

    private static final class Recount extends PlainRecount {
        private final Map<Long, Record> units = new LinkedHashMap<>();
        private final Set<Long> followed;
        private final Set<Long> counted;

        Recount(Book book) {
            super(book);
            book.reading().fetch("select * from unit").forEach(r -> units.put(r.get("ID", Long.class), r));
            followed = book
                    .reading()
                    .fetch(
                            "select unit_id from unit_officer where kind = 'SPECIALIST' and (from_on is null or"
                                    + " from_on <= ?) and (to_on is null or to_on >= ?)",
                            TODAY,
                            TODAY)
                    .stream()
                    .map(r -> r.get(0, Long.class))
                    .collect(Collectors.toSet());
            counted = book.reading().fetch("select unit_id from member_count where on_date <= ?", TODAY).stream()
                    .map(r -> r.get(0, Long.class))
                    .collect(Collectors.toSet());
        }

        void units() {
            ReportTable table = run(ReportId.QUALITY);
            List<Record> living = units.values().stream().filter(this::lives).toList();
            List<Record> tops = living.stream()
                    .filter(unit -> plain.top(id(unit)) == id(unit))
                    .toList();
            int gaps = check(table, "TYPE", living, unit -> unit.get("TYPE_CODE") == null)
                    + check(table, "CODE", living, unit -> unit.get("ORG_CODE") == null)
                    + check(table, "SECRETARY", living, unit -> unit.get("SECRETARY") == null)
                    + check(table, "OFFICER", living, this::nobodyFollows)
                    + check(table, "MEMBERS", tops, this::nothingCounted);
            assertThat(gaps).as("kinds of gaps that the dice made").isGreaterThan(3);
            ended(table);
        }

        private int check(ReportTable table, String check, List<Record> looked, Predicate<Record> is) {
            Set<String> expected = looked.stream()
                    .filter(is)
                    .map(unit -> unit.get("NAME", String.class))
                    .collect(Collectors.toSet());
            long count = looked.stream().filter(is).count();
            ReportRow row = row(table, check);
            assertThat(whole(table, row, "found")).as(check).isEqualTo(count);
            assertThat(share(table, row)).as(check).isEqualTo(percent(count, looked.size()));
            String names = wording(table, row, "examples");
            if (count <= NAMED) {
                assertThat(names.isEmpty() ? Set.of() : Set.of(names.split("; ")))
                        .isEqualTo(expected);
            } else {
                assertThat(names).contains(String.valueOf(count - NAMED));
                assertThat(expected.stream().filter(names::contains).count())
                        .as(names)
                        .isGreaterThanOrEqualTo(NAMED);
            }
            return count == 0 ? 0 : 1;
        }

        /** The one check of people that asks about their unit. */
        private void ended(ReportTable table) {
            Set<Long> expected = all(plain.byTop(row -> row.get("EXIT_KEY") == null
                    && row.get("OFFICIAL_ON") == null
                    && Optional.ofNullable(units.get(row.get("UNIT_ID", Long.class)))
                            .flatMap(unit -> date(unit, "ENDED_ON"))
                            .filter(end -> !end.isAfter(TODAY))
                            .isPresent()));
            assertThat(behind(table, row(table, "UNIT_ENDED"), "found")).isEqualTo(expected);
        }

        private static ReportRow row(ReportTable table, String check) {
            String name = Texts.family("report.quality.check", check);
            return table.rows().stream()
                    .filter(r -> r.cells().get(1).text().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private static String share(ReportTable table, ReportRow row) {
            return table.cell(row, "foundShare").orElseThrow() instanceof ReportCell.Share share
                    ? share.percent()
                            .map(p -> p.toPlainString().replace('.', ','))
                            .orElse("–")
                    : "";
        }

        private boolean lives(Record unit) {
            return date(unit, "ESTABLISHED_ON").filter(TODAY::isBefore).isEmpty()
                    && date(unit, "ENDED_ON").filter(end -> !end.isAfter(TODAY)).isEmpty();
        }

        private boolean nobodyFollows(Record unit) {
            Optional<Long> at = Optional.of(id(unit));
            while (at.isPresent()) {
                if (followed.contains(at.get())) {
                    return false;
                }
                at = Optional.ofNullable(units.get(at.get()))
                        .flatMap(above -> Optional.ofNullable(above.get("PARENT_ID", Long.class)));
            }
            return true;
        }

        /** Neither the unit, nor one below it, nor one that passed into them was ever counted. */
        private boolean nothingCounted(Record unit) {
            return counted.stream().noneMatch(id -> passesOn(id) && plain.top(id) == id(unit));
        }

        private boolean passesOn(long id) {
            Record unit = Optional.ofNullable(units.get(id)).orElseThrow();
            return lives(unit) || unit.get("SUCCESSOR_ID") != null;
        }

        private static long id(Record unit) {
            return unit.get("ID", Long.class);
        }
    }
}
