package vn.ptdv.store.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.report.PlainBook.date;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.setting.Settings;

/** Random books with random faults: every check of the data, every leak and every column of probation counted again. */
@Tag("F63")
@Tag("F65")
@Tag("F70")
class CareRecountTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {5, 4711})
    void everyFigureAgreesWithAPlainRecount(long seed) {
        try (Book book = PlainRecount.randomBook(folder, seed)) {
            spoil(book, new Random(seed));
            Recount recount = new Recount(book);
            recount.quality();
            recount.leaks();
            recount.probation();
        }
    }

    /** One fault in every sixth record, each of another kind. */
    private static void spoil(Book book, Random dice) {
        book.writing().run(Act.named("action.system.data"), work -> {
            work.reading().selectFrom(PERSON).fetch().forEach(person -> {
                switch (dice.nextInt(36)) {
                    case 0 -> person.setBirth(null);
                    case 1 -> person.setBirth("1990");
                    case 2 -> person.setSex(null);
                    case 3 -> person.setEthnicCode(null);
                    case 4 -> person.setOccupationCode(null);
                    case 5 -> person.setGeneralEducationCode(null);
                    case 6 -> person.setCitizenId("00123");
                    case 7 -> person.setBirth("2012-05-05");
                    default -> {
                        return;
                    }
                }
                work.update(person);
            });
            spoilWays(work, dice);
            work.reading().selectFrom(CERTIFICATE).fetch().forEach(row -> {
                if (dice.nextInt(9) == 0) {
                    row.setCertNo(null);
                    work.update(row);
                }
            });
        });
    }

    private static void spoilWays(Work work, Random dice) {
        work.reading().selectFrom(CANDIDACY).fetch().forEach(row -> {
            LocalDate decision = row.getDecisionOn();
            LocalDate recognised = row.getRecognisedOn();
            switch (dice.nextInt(24)) {
                case 0 -> row.setDecisionNo(null);
                case 1 -> row.setRecognitionNo(null);
                case 2 -> row.setCeremonyOn(decision == null ? null : decision.minusDays(3));
                case 3 -> row.setCellVoteOn(decision == null ? null : decision.plusDays(4));
                case 4 -> row.setFileOn(row.getCellVoteOn() == null ? null : PlainRecount.TODAY);
                case 5 -> row.setRecognisedOn(recognised == null ? null : LocalDate.of(2001, 1, 1));
                case 6 -> row.setDecisionOn(decision == null ? null : LocalDate.of(2031, 1, 1));
                default -> {
                    return;
                }
            }
            work.update(row);
        });
    }

    private static final class Recount extends PlainRecount {
        private final Book book;

        Recount(Book book) {
            super(book);
            this.book = book;
        }

        void quality() {
            Map<String, Predicate<Record>> checks = new LinkedHashMap<>();
            missing(checks);
            wrong(checks);
            twice(checks);
            ReportTable table = run(ReportId.QUALITY);
            int found = 0;
            for (Map.Entry<String, Predicate<Record>> check : checks.entrySet()) {
                String name = Texts.family("report.quality.check", check.getKey());
                ReportRow row = table.rows().stream()
                        .filter(r -> r.cells().get(1).text().equals(name))
                        .findFirst()
                        .orElseThrow();
                Set<Long> expected = all(plain.byTop(check.getValue()));
                assertThat(behind(table, row, "found")).as(name).isEqualTo(expected);
                found += expected.isEmpty() ? 0 : 1;
            }
            assertThat(found).as("kinds of faults that the dice made").isGreaterThan(10);
        }

        private void missing(Map<String, Predicate<Record>> checks) {
            checks.put("BIRTH", r -> r.get("BIRTH") == null);
            checks.put("BIRTH_DAY", r -> text(r, "BIRTH").length() != 10 && r.get("BIRTH") != null);
            checks.put("SEX", r -> r.get("SEX") == null);
            checks.put("ETHNIC", r -> r.get("ETHNIC_CODE") == null);
            checks.put("OCCUPATION", r -> r.get("OCCUPATION_CODE") == null);
            checks.put("EDUCATION", r -> r.get("GENERAL_EDUCATION_CODE") == null);
            checks.put("CITIZEN_ID", r -> r.get("CITIZEN_ID") == null);
            checks.put("DECISION_NO", r -> has(r, "DECISION_ON") && r.get("DECISION_NO") == null);
            checks.put("RECOGNITION_NO", r -> has(r, "RECOGNISED_ON") && r.get("RECOGNITION_NO") == null);
            checks.put("CERTIFICATE_NO", r -> certificates(r).stream().anyMatch(c -> c.get("CERT_NO") == null));
            checks.put(
                    "HELPER",
                    r -> by(r, "SYMPATHISER_ON", PlainRecount.TODAY)
                            && r.get("EXIT_KEY") == null
                            && !has(r, "OFFICIAL_ON")
                            && plain.count(
                                            "select count(*) from helper where candidacy_id = ?"
                                                    + " and (to_on is null or to_on >= ?)",
                                            r.get("ID"),
                                            PlainRecount.TODAY)
                                    == 0);
        }

        private void wrong(Map<String, Predicate<Record>> checks) {
            checks.put(
                    "CITIZEN_ID_LENGTH",
                    r -> r.get("CITIZEN_ID") != null && text(r, "CITIZEN_ID").length() != 12);
            checks.put("CEREMONY_BEFORE_DECISION", r -> before(r, "CEREMONY_ON", "DECISION_ON"));
            checks.put("DECISION_BEFORE_VOTE", r -> before(r, "DECISION_ON", "CELL_VOTE_ON"));
            checks.put("VOTE_BEFORE_FILE", r -> before(r, "CELL_VOTE_ON", "FILE_ON"));
            checks.put("RECOGNISED_BEFORE_CEREMONY", r -> before(r, "RECOGNISED_ON", "CEREMONY_ON"));
            checks.put(
                    "FUTURE",
                    r -> List.of("DECISION_ON", "CEREMONY_ON", "RECOGNISED_ON").stream()
                            .anyMatch(column -> date(r, column)
                                    .filter(PlainRecount.TODAY::isBefore)
                                    .isPresent()));
            checks.put(
                    "TOO_YOUNG",
                    r -> r.get("BIRTH") != null
                            && date(r, "CELL_VOTE_ON")
                                    .filter(vote -> vote.getYear()
                                                    - Integer.parseInt(
                                                            text(r, "BIRTH").substring(0, 4))
                                            < 18)
                                    .isPresent());
        }

        private void twice(Map<String, Predicate<Record>> checks) {
            checks.put(
                    "SAME_CITIZEN_ID",
                    r -> r.get("CITIZEN_ID") != null
                            && plain.count(
                                            "select count(*) from person where citizen_id = ? and id <> ?",
                                            r.get("CITIZEN_ID"),
                                            r.get("PERSON_ID"))
                                    > 0);
            checks.put(
                    "TWO_OPEN",
                    r -> r.get("EXIT_KEY") == null
                            && plain.people.values().stream()
                                            .filter(o -> o.get("EXIT_KEY") == null)
                                            .filter(o -> o.get("PERSON_ID").equals(r.get("PERSON_ID")))
                                            .count()
                                    > 1);
        }

        void leaks() {
            ReportTable table = run(ReportId.LEAKS);
            people(
                    table,
                    "neverSent",
                    r -> open(r)
                            && !date(r, "OPENED_ON").orElseThrow().isAfter(PlainRecount.TODAY.minusMonths(12))
                            && !by(r, "CERTIFICATE_ON", PlainRecount.TODAY)
                            && plain.count("select count(*) from participant where candidacy_id = ?", r.get("ID"))
                                    == 0);
            int days = new Settings(book).now().whole(vn.ptdv.store.setting.SettingKey.LEAK_RUNNING_OUT_DAYS);
            int months = new Settings(book).now().whole(vn.ptdv.store.setting.SettingKey.LEAK_STANDING_MONTHS);
            people(
                    table,
                    "runningOut",
                    r -> open(r)
                            && !by(r, "CELL_VOTE_ON", PlainRecount.TODAY)
                            && newest(r)
                                    .flatMap(c -> date(c, "VALID_UNTIL"))
                                    .filter(until -> !until.isAfter(PlainRecount.TODAY.plusDays(days)))
                                    .isPresent());
            people(
                    table,
                    "standing",
                    r -> open(r)
                            && newest(r)
                                    .flatMap(c -> date(c, "ISSUED_ON"))
                                    .filter(on -> !on.isAfter(PlainRecount.TODAY.minusMonths(months)))
                                    .isPresent());
            Set<String> exits = book.reading().fetch("select stage_key from stage where kind = 'EXIT'").stream()
                    .map(r -> r.get(0, String.class))
                    .collect(Collectors.toSet());
            people(
                    table,
                    "left",
                    r -> PlainBook.in(r, "CLOSED_ON", FROM, PlainRecount.TODAY)
                            && exits.contains(text(r, "EXIT_KEY"))
                            && !has(r, "CEREMONY_ON"));
        }

        void probation() {
            ReportTable table = run(ReportId.PROBATION);
            Set<Long> late = plain.limits(LocalDate.EPOCH, LocalDate.of(2099, 1, 1)).stream()
                    .filter(limit -> Set.of("RECOGNITION_CELL_REVIEW", "DECISION_RECOGNISE")
                            .contains(text(limit, "RULE_KEY")))
                    .filter(plain::broken)
                    .map(limit -> limit.get("CANDIDACY_ID", Long.class))
                    .collect(Collectors.toSet());
            Predicate<Record> recognised = r -> PlainBook.in(r, "RECOGNISED_ON", FROM, PlainRecount.TODAY)
                    && !"DECISION_CANCELLED".equals(r.get("EXIT_KEY"));
            people(table, "onProbation", plain::onProbation);
            people(table, "recognisedCount", recognised);
            people(
                    table,
                    "ending",
                    r -> (plain.onProbation(r) || recognised.test(r))
                            && end(r).filter(day -> !day.isBefore(FROM) && !day.isAfter(END))
                                    .isPresent());
            people(table, "inTime", r -> recognised.test(r) && !late.contains(r.get("ID", Long.class)));
            people(
                    table,
                    "overdue",
                    r -> plain.onProbation(r)
                            && end(r).filter(PlainRecount.TODAY::isAfter).isPresent());
            people(
                    table,
                    "gone",
                    r -> PlainBook.in(r, "CLOSED_ON", FROM, PlainRecount.TODAY)
                            && Set.of("DELETED_ON_PROBATION", "DECISION_CANCELLED", "DECEASED")
                                    .contains(text(r, "EXIT_KEY"))
                            && has(r, "CEREMONY_ON"));
        }

        private Optional<LocalDate> end(Record row) {
            return plain.probationEnd(row.get("ID", Long.class));
        }

        private List<Record> certificates(Record row) {
            return new ArrayList<>(
                    book.reading().fetch("select * from certificate where person_id = ?", row.get("PERSON_ID")));
        }

        /** The newest certificate of the awareness class. */
        private Optional<Record> newest(Record row) {
            return book
                    .reading()
                    .fetch(
                            "select * from certificate where person_id = ? and kind = 'AWARENESS'"
                                    + " order by issued_on desc, id desc",
                            row.get("PERSON_ID"))
                    .stream()
                    .map(r -> (Record) r)
                    .findFirst();
        }

        private boolean open(Record row) {
            return !by(row, "CLOSED_ON", PlainRecount.TODAY) && !by(row, "DECISION_ON", PlainRecount.TODAY);
        }
    }

    private static String text(Record row, String column) {
        return String.valueOf(row.get(column));
    }

    private static boolean has(Record row, String column) {
        return row.get(column) != null;
    }

    private static boolean by(Record row, String column, LocalDate day) {
        return date(row, column).filter(d -> !d.isAfter(day)).isPresent();
    }

    private static boolean before(Record row, String early, String late) {
        return date(row, early)
                .filter(e -> date(row, late).filter(e::isBefore).isPresent())
                .isPresent();
    }
}
