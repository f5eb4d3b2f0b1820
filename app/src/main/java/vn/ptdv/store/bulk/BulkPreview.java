package vn.ptdv.store.bulk;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.REVIEW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Record;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.training.Nominee;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.store.training.Nominations;

/** Says of each chosen person whether an act would take them along, and why not. */
public final class BulkPreview {
    private final Book book;

    public BulkPreview(Book book) {
        this.book = book;
    }

    /** One chosen person as the checks see them. */
    private record Chosen(long candidacyId, long personId, String name, long unitId, Standing standing) {}

    /** Whether someone is on the way still. */
    private enum Standing {
        ON_THE_WAY,
        LEFT,
        OFFICIAL
    }

    /** What is to be said of one person: refused, or taken along with a remark. */
    private record Say(BulkPlan.Verdict verdict, String why) {
        static Optional<Say> refused(String reason, Object... args) {
            return Optional.of(new Say(BulkPlan.Verdict.REFUSED, Texts.family("people.refusal", reason, args)));
        }

        static Optional<Say> remark(String remark, Object... args) {
            return Optional.of(new Say(BulkPlan.Verdict.GOES, Texts.family("people.remark", remark, args)));
        }
    }

    public BulkPlan unit(Collection<Long> ids, long unitId) {
        return plan(ids, c -> c.unitId() == unitId ? Say.refused("SAME_UNIT") : gone(c));
    }

    /** The same helper is not charged twice with one person. */
    public BulkPlan helper(Collection<Long> ids, String name) {
        String folded = VietnameseText.fold(VietnameseText.clean(name));
        Map<Long, String> now = new HashMap<>();
        book.reading()
                .select(HELPER.CANDIDACY_ID, HELPER.FULL_NAME)
                .from(HELPER)
                .where(HELPER.TO_ON.isNull().and(HELPER.CANDIDACY_ID.in(ids)).and(HELPER.FOLDED_NAME.eq(folded)))
                .forEach(r -> now.put(r.value1(), r.value2()));
        return plan(
                ids,
                c -> now.containsKey(c.candidacyId())
                        ? Say.refused("SAME_HELPER", now.get(c.candidacyId()))
                        : arrived(c));
    }

    public BulkPlan tag(Collection<Long> ids, String code) {
        Set<Long> tagged = book.reading()
                .select(PERSON_GROUP.PERSON_ID)
                .from(PERSON_GROUP)
                .where(PERSON_GROUP.GROUP_CODE.eq(code))
                .fetchSet(PERSON_GROUP.PERSON_ID);
        return plan(ids, c -> tagged.contains(c.personId()) ? Say.refused("SAME_TAG") : Optional.empty());
    }

    /** Who may be sent to a class, and who would have to wait for a seat. */
    public BulkPlan trainingClass(Collection<Long> ids, long classId) {
        Nominations nominations = new Nominations(book);
        Map<Long, Nominee> nominees = new HashMap<>();
        nominations.candidates(classId).forEach(n -> nominees.put(n.candidacyId(), n));
        Map<Long, String> waiting = new HashMap<>();
        nominations
                .shortagesOf(
                        classId,
                        ids.stream()
                                .filter(id -> Optional.ofNullable(nominees.get(id))
                                        .filter(Nominee::eligible)
                                        .isPresent())
                                .toList())
                .forEach((id, shortage) -> waiting.put(id, Texts.ofEnum("people.shortage", shortage)));
        return plan(ids, c -> {
            Nominee nominee = nominees.get(c.candidacyId());
            if (nominee == null) {
                return gone(c).or(() -> Say.refused("NOT_OF_CLASS"));
            }
            return nominee.obstacle()
                    .flatMap(o -> Say.refused("CLASS_" + o.name()))
                    .or(() -> Optional.ofNullable(waiting.get(c.candidacyId())).flatMap(w -> Say.remark("WAITS", w)));
        });
    }

    /** A review that is there already is replaced; whoever is away is not reviewed. */
    public BulkPlan review(Collection<Long> ids, String period, LocalDate on) {
        Map<Long, String> away = new Reviews(book).away(on);
        Set<Long> reviewed = book.reading()
                .select(REVIEW.CANDIDACY_ID)
                .from(REVIEW)
                .where(REVIEW.PERIOD_KEY.eq(period).and(REVIEW.CANDIDACY_ID.in(ids)))
                .fetchSet(REVIEW.CANDIDACY_ID);
        return plan(ids, c -> {
            if (away.containsKey(c.candidacyId())) {
                return Say.refused("AWAY");
            }
            return arrived(c).or(() -> reviewed.contains(c.candidacyId()) ? Say.remark("REVIEWED") : Optional.empty());
        });
    }

    private static Optional<Say> gone(Chosen chosen) {
        return chosen.standing() == Standing.LEFT ? Say.refused("LEFT") : Optional.empty();
    }

    /** Nobody is helped or reviewed on the way who has left it or come to its end. */
    private static Optional<Say> arrived(Chosen chosen) {
        return chosen.standing() == Standing.OFFICIAL ? Say.refused("OFFICIAL") : gone(chosen);
    }

    private static Standing standing(Record row) {
        if (row.get(CANDIDACY.EXIT_KEY) != null) {
            return Standing.LEFT;
        }
        boolean arrived = row.get(CANDIDACY.OFFICIAL_ON) != null && row.get(CANDIDACY.RECOGNISED_ON) != null;
        return arrived ? Standing.OFFICIAL : Standing.ON_THE_WAY;
    }

    private BulkPlan plan(Collection<Long> ids, Function<Chosen, Optional<Say>> check) {
        Map<Long, Chosen> chosen = new HashMap<>();
        book.reading()
                .select(CANDIDACY.ID, CANDIDACY.UNIT_ID, PERSON.ID, PERSON.FULL_NAME)
                .select(CANDIDACY.EXIT_KEY, CANDIDACY.OFFICIAL_ON, CANDIDACY.RECOGNISED_ON)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(CANDIDACY.ID.in(ids))
                .forEach(r -> chosen.put(
                        r.get(CANDIDACY.ID),
                        new Chosen(
                                r.get(CANDIDACY.ID),
                                r.get(PERSON.ID),
                                r.get(PERSON.FULL_NAME),
                                r.get(CANDIDACY.UNIT_ID),
                                standing(r))));
        return new BulkPlan(ids.stream()
                .flatMap(id -> Optional.ofNullable(chosen.get(id)).stream())
                .map(c -> line(c, check.apply(c)))
                .toList());
    }

    private static BulkPlan.Line line(Chosen chosen, Optional<Say> said) {
        return new BulkPlan.Line(
                chosen.candidacyId(),
                chosen.personId(),
                chosen.name(),
                said.map(Say::verdict).orElse(BulkPlan.Verdict.GOES),
                said.map(Say::why).map(List::of).orElse(List.of()));
    }
}
