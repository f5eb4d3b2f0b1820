package vn.ptdv.store.helper;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.REVIEW;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Term;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.ReviewRecord;

/** Monthly or quarterly reviews, entered for a whole branch in one grid. */
public final class Reviews {
    private static final int CONTENT = 4000;
    private static final String PERIOD = "[12]\\d{3}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?";
    private final Book book;

    /** The kỳ as people say it; months and quarters need no term to be read. */
    public static String words(String period) {
        return Period.parse(period, new Term(LocalDate.EPOCH, LocalDate.EPOCH))
                .map(Period::phrase)
                .orElse(period);
    }

    public Reviews(Book book) {
        this.book = book;
    }

    /** One row of the grid; without a reviewer of its own it has that of the sheet. */
    public record Entry(long candidacyId, String grade, String content, String reviewer) {
        public Entry(long candidacyId, String grade, String content) {
            this(candidacyId, grade, content, "");
        }
    }

    /** Who fills in the grid, for which period and on which day. */
    public record Sheet(String period, LocalDate on, String reviewer) {}

    /** The people of some units with their review of a period, if there is one. */
    public List<ReviewLine> grid(Collection<Long> units, String period) {
        return lines(CANDIDACY.UNIT_ID.in(units), period);
    }

    /** The same for those who were on the way by a day; without units, of the whole book. */
    public List<ReviewLine> grid(Optional<Collection<Long>> units, String period, LocalDate openedBy) {
        Condition where = units.map(CANDIDACY.UNIT_ID::in).orElse(DSL.noCondition());
        return lines(where.and(CANDIDACY.OPENED_ON.le(openedBy)), period);
    }

    /** Who is away on a day and why, by candidacy. */
    public Map<Long, String> away(LocalDate day) {
        return book
                .reading()
                .select(CANDIDACY.ID, ABSENCE.KIND_CODE)
                .from(ABSENCE)
                .join(CANDIDACY)
                .on(CANDIDACY.PERSON_ID.eq(ABSENCE.PERSON_ID))
                .where(ABSENCE.FROM_ON.le(day))
                .and(ABSENCE.TO_ON.isNull().or(ABSENCE.TO_ON.ge(day)))
                .fetch()
                .stream()
                .collect(Collectors.toMap(r -> r.value1(), r -> r.value2(), (one, other) -> one));
    }

    /** Who has not been reviewed in a period; people who are away are not asked for. */
    public List<ReviewLine> notReviewed(String period, LocalDate today) {
        Condition here = DSL.notExists(DSL.selectOne()
                .from(ABSENCE)
                .where(ABSENCE.PERSON_ID.eq(PERSON.ID))
                .and(ABSENCE.FROM_ON.le(today))
                .and(ABSENCE.TO_ON.isNull().or(ABSENCE.TO_ON.ge(today))));
        return lines(REVIEW.ID.isNull().and(here), period);
    }

    /** The reviews of one candidacy, the newest first. */
    public List<ReviewLine> of(long candidacyId) {
        return book.reading()
                .select(CANDIDACY.ID, PERSON.FULL_NAME, UNIT.NAME)
                .select(REVIEW.PERIOD_KEY, REVIEW.GRADE_CODE, REVIEW.CONTENT, REVIEW.REVIEWER, REVIEW.ON_DATE)
                .from(REVIEW)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(REVIEW.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(CANDIDACY.ID.eq(candidacyId))
                .orderBy(REVIEW.ON_DATE.desc(), REVIEW.ID.desc())
                .fetch(r -> line(r, r.get(REVIEW.PERIOD_KEY)));
    }

    /** Saves a grid as one act; a box without a grade takes its review away. */
    public Saved save(Sheet sheet, List<Entry> entries) {
        return save(sheet, entries, done -> {});
    }

    /** The same; {@code after} is told how many are done and may stop it, which leaves nothing behind. */
    public Saved save(Sheet sheet, List<Entry> entries, IntConsumer after) {
        List<FieldFinding> wrong = new ArrayList<>(faults(sheet));
        wrong.addAll(faults(entries));
        if (!wrong.isEmpty()) {
            return new Saved.Refused(wrong);
        }
        book.writing().run(Act.named("action.helper.review", entries.size(), words(sheet.period())), work -> {
            Map<Long, ReviewRecord> now = work.reading()
                    .selectFrom(REVIEW)
                    .where(REVIEW.PERIOD_KEY.eq(sheet.period()))
                    .and(REVIEW.CANDIDACY_ID.in(
                            entries.stream().map(Entry::candidacyId).toList()))
                    .fetchMap(REVIEW.CANDIDACY_ID);
            int done = 0;
            for (Entry entry : entries) {
                after.accept(done++);
                ReviewRecord row = now.get(entry.candidacyId());
                if (row == null && !entry.grade().isEmpty()) {
                    work.insert(filled(new ReviewRecord(), sheet, entry));
                } else if (row != null && entry.grade().isEmpty()) {
                    work.delete(REVIEW, row.getId());
                } else if (row != null) {
                    work.update(filled(row, sheet, entry));
                }
            }
        });
        return new Saved.Accepted(0);
    }

    private List<ReviewLine> lines(Condition which, String period) {
        List<ReviewLine> lines = book.reading()
                .select(CANDIDACY.ID, PERSON.FULL_NAME, UNIT.NAME)
                .select(REVIEW.PERIOD_KEY, REVIEW.GRADE_CODE, REVIEW.CONTENT, REVIEW.REVIEWER, REVIEW.ON_DATE)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .leftJoin(REVIEW)
                .on(REVIEW.CANDIDACY_ID.eq(CANDIDACY.ID).and(REVIEW.PERIOD_KEY.eq(period)))
                .where(CANDIDACY
                        .EXIT_KEY
                        .isNull()
                        .and(CANDIDACY.RECOGNISED_ON.isNull())
                        .and(which))
                .fetch(r -> line(r, period));
        return VietnameseOrder.sortedByName(lines, ReviewLine::name);
    }

    private static ReviewLine line(org.jooq.Record r, String period) {
        return new ReviewLine(
                r.get(CANDIDACY.ID),
                r.get(PERSON.FULL_NAME),
                r.get(UNIT.NAME),
                period,
                text(r.get(REVIEW.GRADE_CODE)),
                text(r.get(REVIEW.CONTENT)),
                text(r.get(REVIEW.REVIEWER)),
                Optional.ofNullable(r.get(REVIEW.ON_DATE)));
    }

    private List<FieldFinding> faults(Sheet sheet) {
        if (sheet.period().isBlank()) {
            return List.of(FieldFinding.of("period", Fault.EMPTY));
        }
        if (!sheet.period().matches(PERIOD)) {
            return List.of(FieldFinding.of("period", Fault.NOT_A_PERIOD, sheet.period()));
        }
        boolean toCome =
                sheet.on().isAfter(LocalDate.now(book.writing().author().clock()));
        return toCome ? List.of(FieldFinding.of("on", Fault.IN_FUTURE)) : List.of();
    }

    private List<FieldFinding> faults(List<Entry> entries) {
        Set<String> grades = book.reading()
                .select(CODE_ITEM.CODE)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("REVIEW_GRADE"))
                .fetchSet(CODE_ITEM.CODE);
        List<FieldFinding> wrong = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.grade().isEmpty() && !grades.contains(entry.grade())) {
                wrong.add(FieldFinding.of("grade:" + entry.candidacyId(), Fault.NOT_A_CODE, entry.grade()));
            }
            if (entry.grade().isEmpty() && !entry.content().isBlank()) {
                wrong.add(FieldFinding.of("grade:" + entry.candidacyId(), Fault.EMPTY));
            }
            int most = PersonField.FULL_NAME.most();
            if (entry.reviewer().length() > most) {
                int length = entry.reviewer().length();
                wrong.add(FieldFinding.of("reviewer:" + entry.candidacyId(), Fault.TOO_LONG, most, length));
            }
            if (entry.content().length() > CONTENT) {
                wrong.add(FieldFinding.of(
                        "content:" + entry.candidacyId(),
                        Fault.TOO_LONG,
                        CONTENT,
                        entry.content().length()));
            }
        }
        return wrong;
    }

    private static ReviewRecord filled(ReviewRecord row, Sheet sheet, Entry entry) {
        row.setCandidacyId(entry.candidacyId());
        row.setPeriodKey(sheet.period());
        row.setGradeCode(entry.grade());
        row.setContent(orNull(VietnameseText.nfc(entry.content()).strip()));
        String reviewer = entry.reviewer().isBlank() ? sheet.reviewer() : entry.reviewer();
        row.setReviewer(orNull(VietnameseText.clean(reviewer)));
        row.setOnDate(sheet.on());
        return row;
    }
}
