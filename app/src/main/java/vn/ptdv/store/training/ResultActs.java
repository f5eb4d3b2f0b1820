package vn.ptdv.store.training;

import static vn.ptdv.store.Columns.orNull;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

/** The results of a class: grades, passed or not, and who sits the test again. */
public final class ResultActs {
    private static final String FAIL = "FAIL";
    private final Book book;
    private final Settings settings;

    public ResultActs(Book book, Settings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** How one took part: the mark and grade of whoever came, or that one did not come. */
    public record Result(long participantId, Optional<BigDecimal> score, String grade, Presence presence) {
        public static Result graded(long participantId, String grade) {
            return new Result(participantId, Optional.empty(), grade, Presence.CAME);
        }
    }

    /** Whether someone sat the test. */
    public enum Presence {
        CAME,
        DID_NOT_COME,
        /** Nothing is known yet; what was entered before is cleared. */
        NOT_YET
    }

    /** Saves the grid of results at once; the grade says who passed. */
    public Saved save(long classId, List<Result> results) {
        Map<String, String> grades = grades();
        List<FieldFinding> wrong = wrong(classId, results, grades);
        if (!wrong.isEmpty()) {
            return new Saved.Refused(wrong);
        }
        TrainingClass its = new ClassStore(book.reading()).get(classId).orElseThrow();
        book.writing().run(Act.named("action.class.results", its.name()), work -> {
            Map<Long, ParticipantRecord> rows = work.reading()
                    .selectFrom(PARTICIPANT)
                    .where(PARTICIPANT.CLASS_ID.eq(classId))
                    .fetchMap(PARTICIPANT.ID);
            for (Result result : results) {
                ParticipantRecord row = rows.get(result.participantId());
                if (row != null) {
                    fill(row, result, grades);
                    work.update(row);
                }
            }
        });
        return new Saved.Accepted(classId);
    }

    private List<FieldFinding> wrong(long classId, List<Result> results, Map<String, String> grades) {
        int most = settings.now().whole(SettingKey.CLASS_MARK_MAX);
        ResultRule rule = ResultRule.of(
                book.reading(), classId, LocalDate.now(book.writing().author().clock()));
        Map<Long, Long> candidacies = candidacies(classId);
        List<FieldFinding> wrong = new ArrayList<>();
        for (Result result : results) {
            String grade = "grade:" + result.participantId();
            if (result.presence() == Presence.CAME && !grades.containsKey(result.grade())) {
                wrong.add(FieldFinding.of(grade, Fault.NOT_A_CODE, result.grade()));
            } else {
                rule.fault(grade, candidacies.getOrDefault(result.participantId(), 0L), state(result, grades))
                        .ifPresent(wrong::add);
            }
            result.score()
                    .flatMap(score -> fault(score, most))
                    .ifPresent(fault -> wrong.add(
                            new FieldFinding("score:" + result.participantId(), fault.fault(), fault.args())));
        }
        return wrong;
    }

    private Map<Long, Long> candidacies(long classId) {
        return new ClassStore(book.reading())
                .people(classId).stream().collect(Collectors.toMap(Participant::id, Participant::candidacyId));
    }

    /** Lets those who failed or did not come sit the test again; their old result is cleared and counted. */
    public int retake(long classId, Collection<Long> participants) {
        TrainingClass its = new ClassStore(book.reading()).get(classId).orElseThrow();
        return book.writing().write(Act.named("action.class.retake", participants.size(), its.name()), work -> {
            List<ParticipantRecord> rows = work.reading()
                    .selectFrom(PARTICIPANT)
                    .where(PARTICIPANT.CLASS_ID.eq(classId).and(PARTICIPANT.ID.in(Set.copyOf(participants))))
                    .and(PARTICIPANT.STATE.in(ParticipantState.FAILED.name(), ParticipantState.ABSENT.name()))
                    .fetch();
            rows.forEach(row -> {
                row.setState(ParticipantState.ENROLLED.name());
                row.setRetakes(row.getRetakes() + 1);
                row.setGradeCode(null);
                row.setScore(null);
                work.update(row);
            });
            return rows.size();
        });
    }

    private static Optional<FieldFinding> fault(BigDecimal score, int most) {
        if (score.signum() < 0) {
            return Optional.of(FieldFinding.of("score", Fault.BELOW_ZERO));
        }
        return score.compareTo(BigDecimal.valueOf(most)) > 0
                ? Optional.of(FieldFinding.of("score", Fault.MARK_OVER_LIMIT, most))
                : Optional.empty();
    }

    private static void fill(ParticipantRecord row, Result result, Map<String, String> grades) {
        row.setState(state(result, grades).name());
        // Equal numbers of another scale would count as a change.
        row.setScore(result.score()
                .map(s -> s.setScale(2, java.math.RoundingMode.HALF_UP))
                .orElse(null));
        row.setGradeCode(result.presence() == Presence.CAME ? orNull(result.grade()) : null);
    }

    private static ParticipantState state(Result result, Map<String, String> grades) {
        return switch (result.presence()) {
            case CAME -> FAIL.equals(grades.get(result.grade())) ? ParticipantState.FAILED : ParticipantState.PASSED;
            case DID_NOT_COME -> ParticipantState.ABSENT;
            case NOT_YET -> ParticipantState.ENROLLED;
        };
    }

    /** Each grade with the word by which the data says whether it is a pass. */
    private Map<String, String> grades() {
        return book.reading()
                .select(CODE_ITEM.CODE, org.jooq.impl.DSL.coalesce(CODE_ITEM.EXTRA, ""))
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("CLASS_GRADE"))
                .fetchMap(r -> r.value1(), r -> r.value2());
    }
}
