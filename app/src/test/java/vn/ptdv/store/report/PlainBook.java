package vn.ptdv.store.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.ptdv.store.book.Book;

/** The rows of a book in plain maps, and the counting rules once more in the simplest words. */
final class PlainBook {
    private static final List<String> BEFORE = List.of("NGUON", "CAM_TINH", "DA_HOC", "HO_SO", "DE_NGHI", "QUYET_DINH");
    private final DSLContext sql;
    private final LocalDate day;
    private final Map<Long, Record> units = new LinkedHashMap<>();
    final Map<Long, Record> people = new LinkedHashMap<>();
    private final Map<Long, List<Record>> events = new HashMap<>();
    private final Map<String, Record> stages = new HashMap<>();

    PlainBook(Book book, LocalDate day) {
        this.sql = book.reading();
        this.day = day;
        sql.fetch("select * from unit").forEach(r -> units.put(r.get("ID", Long.class), r));
        sql.fetch("select c.*, p.full_name, p.birth, p.sex, p.ethnic_code, p.occupation_code,"
                        + " p.general_education_code, p.profession_code, p.citizen_id, p.folded_name"
                        + " from candidacy c join person p on p.id = c.person_id order by c.id")
                .forEach(r -> people.put(r.get("ID", Long.class), r));
        sql.fetch("select * from event where not cancelled order by on_date, seq")
                .forEach(r -> events.computeIfAbsent(r.get("CANDIDACY_ID", Long.class), k -> new ArrayList<>())
                        .add(r));
        sql.fetch("select * from stage").forEach(r -> stages.put(r.get("STAGE_KEY", String.class), r));
    }

    static Optional<LocalDate> date(Record row, String column) {
        return Optional.ofNullable(row.get(column, LocalDate.class));
    }

    static boolean in(Record row, String column, LocalDate from, LocalDate to) {
        return date(row, column)
                .filter(d -> !d.isBefore(from) && !d.isAfter(to))
                .isPresent();
    }

    /** The row of a unit: follow successors and parents to a unit that lives, then up to one without a parent. */
    long top(long unit) {
        Record at = unit(unit);
        while (!lives(at)) {
            Optional<Long> next = id(at, "SUCCESSOR_ID").or(parent(at));
            if (next.isEmpty()) {
                return 0;
            }
            at = unit(next.get());
        }
        while (id(at, "PARENT_ID").isPresent()) {
            at = unit(id(at, "PARENT_ID").get());
        }
        return id(at, "ID").orElseThrow();
    }

    private Record unit(long id) {
        return Optional.ofNullable(units.get(id)).orElseThrow();
    }

    private static java.util.function.Supplier<Optional<Long>> parent(Record unit) {
        return () -> id(unit, "PARENT_ID");
    }

    private static Optional<Long> id(Record row, String column) {
        return Optional.ofNullable(row.get(column, Long.class));
    }

    private boolean lives(Record unit) {
        return date(unit, "ESTABLISHED_ON").filter(d -> d.isAfter(day)).isEmpty()
                && date(unit, "ENDED_ON").filter(d -> !d.isAfter(day)).isEmpty();
    }

    /** Of each top unit those for whom it is true. */
    Map<Long, Set<Long>> byTop(Predicate<Record> is) {
        Map<Long, Set<Long>> found = new TreeMap<>();
        people.forEach((id, row) -> {
            if (is.test(row)) {
                found.computeIfAbsent(top(row.get("UNIT_ID", Long.class)), k -> new HashSet<>())
                        .add(id);
            }
        });
        return found;
    }

    boolean admitted(Record row, LocalDate from, LocalDate to) {
        return in(row, "CEREMONY_ON", from, to) && !"DECISION_CANCELLED".equals(row.get("EXIT_KEY"));
    }

    boolean onProbation(Record row) {
        return date(row, "CEREMONY_ON").filter(d -> !d.isAfter(day)).isPresent()
                && date(row, "RECOGNISED_ON").filter(d -> !d.isAfter(day)).isEmpty()
                && (row.get("OFFICIAL_ON") == null || row.get("RECOGNISED_ON") != null)
                && date(row, "CLOSED_ON").filter(d -> !d.isAfter(day)).isEmpty();
    }

    /** The funnel's phase by the last step or way out up to the day; nothing for who is out. */
    String phase(Record row) {
        String phase = "";
        for (Record event : events.getOrDefault(row.get("ID", Long.class), List.of())) {
            Record stage = Optional.ofNullable(stages.get(event.get("STAGE_KEY", String.class)))
                    .orElseThrow();
            String kind = stage.get("KIND", String.class);
            if (!event.get("ON_DATE", LocalDate.class).isAfter(day)) {
                if (kind.equals("STAGE")) {
                    phase = Optional.ofNullable(stage.get("FUNNEL", String.class))
                            .orElse("");
                } else if (kind.equals("EXIT")) {
                    phase = "";
                }
            }
        }
        return phase;
    }

    boolean waits(Record row) {
        return BEFORE.contains(phase(row));
    }

    /** The last day of a deadline that counts, by rule; letters of verification too. */
    List<Record> limits(LocalDate from, LocalDate to) {
        return sql.fetch(
                "select candidacy_id, rule_key, coalesce(extended_to, due_on) last_day, extended_to, done_on from"
                        + " deadline where not void and rule_key not in ('PROBATION', 'TRANSFER_CANCEL_AFTER')"
                        + " and coalesce(extended_to, due_on) between ? and ? union all select candidacy_id,"
                        + " case when abroad then 'VERIFY_REPLY_ABROAD' else 'VERIFY_REPLY_DOMESTIC' end,"
                        + " reply_due_on, null, reply_on from verification where reply_due_on between ? and ?",
                from,
                to,
                from,
                to);
    }

    boolean broken(Record limit) {
        LocalDate last = limit.get("LAST_DAY", LocalDate.class);
        Optional<LocalDate> done = date(limit, "DONE_ON").filter(d -> !d.isAfter(day));
        return done.map(d -> d.isAfter(last)).orElse(day.isAfter(last));
    }

    Optional<LocalDate> probationEnd(long candidacy) {
        return Optional.ofNullable(sql.fetchOne(
                        "select max(due_on) from deadline where rule_key = 'PROBATION' and not void and candidacy_id = ?",
                        candidacy))
                .flatMap(r -> Optional.ofNullable(r.get(0, LocalDate.class)));
    }

    static Optional<Integer> age(Record row) {
        String birth = row.get("BIRTH", String.class);
        if (birth == null || row.get("CEREMONY_ON") == null) {
            return Optional.empty();
        }
        LocalDate day = row.get("CEREMONY_ON", LocalDate.class);
        return Optional.of(
                birth.length() == 10
                        ? Period.between(LocalDate.parse(birth), day).getYears()
                        : day.getYear() - Integer.parseInt(birth.substring(0, 4)));
    }

    long count(String query, Object... values) {
        return sql.fetchSingle(query, values).get(0, Long.class);
    }
}
