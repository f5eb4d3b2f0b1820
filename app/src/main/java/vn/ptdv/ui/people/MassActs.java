package vn.ptdv.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.store.bulk.BulkPreview;
import vn.ptdv.store.helper.HelperActs;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.store.process.BulkActs;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.store.training.Nominations;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.person.HelperPlan;
import vn.ptdv.ui.person.PersonServices;

/** The acts on many besides taking them to a step; made in a task, since the choices stand in the book. */
final class MassActs {
    private static final String UNIT = "unit";
    private static final String GROUP = "group";
    private static final String CLASS = "class";
    private static final String PERIOD = "period";
    private static final String GRADE = "grade";
    private static final String CONTENT = "content";
    private static final String REVIEWER = "reviewer";

    private final PersonServices services;
    private final BulkPreview preview;

    MassActs(PersonServices services) {
        this.services = services;
        this.preview = new BulkPreview(services.book());
    }

    MassAct unit() {
        return new MassAct(
                Texts.of("people.mass.unit"),
                atHand(List.of(Entry.unit(UNIT, Texts.of("people.column.unit"), services::unitNodes)
                        .needed())),
                (a, ids) -> preview.unit(ids, a.id(UNIT).orElseThrow()),
                (a, going, after) -> {
                    new BulkActs(services.book(), services.process())
                            .setUnit(ids(going), a.id(UNIT).orElseThrow(), after);
                    return done();
                });
    }

    MassAct helper() {
        return new MassAct(
                Texts.of("people.mass.helper"),
                atHand(new HelperPlan(services, services.today()).entries()),
                (a, ids) -> preview.helper(ids, a.text("name")),
                (a, going, after) -> new HelperActs(services.book()).assign(ids(going), HelperPlan.wanted(a), after));
    }

    MassAct tag() {
        return new MassAct(
                Texts.of("people.mass.tag"),
                List.of(Entry.code(GROUP, Texts.of("people.group"), services.codes("TARGET_GROUP"))
                        .needed()),
                (a, ids) -> preview.tag(ids, a.text(GROUP)),
                (a, going, after) -> {
                    services.people()
                            .tag(going.stream().map(BulkPlan.Line::personId).toList(), a.text(GROUP), after);
                    return done();
                });
    }

    MassAct trainingClass() {
        List<Item> open = new ClassStore(services.book().reading())
                .list().stream()
                        .filter(c -> c.state() != ClassState.CLOSED)
                        .map(c -> Item.of(String.valueOf(c.id()), c.name()))
                        .toList();
        return new MassAct(
                Texts.of("people.mass.class"),
                List.of(Entry.code(CLASS, Texts.of("people.bulk.class"), open).needed()),
                (a, ids) -> preview.trainingClass(ids, a.id(CLASS).orElseThrow()),
                (a, going, after) -> {
                    new Nominations(services.book()).nominate(a.id(CLASS).orElseThrow(), ids(going), after);
                    return done();
                });
    }

    MassAct review() {
        LocalDate today = services.today();
        return new MassAct(
                Texts.of("people.mass.review"),
                List.of(
                        Entry.code(PERIOD, Texts.of("people.bulk.period"), periods(today))
                                .needed()
                                .with(month(today).code()),
                        Entry.code(GRADE, Texts.of("people.bulk.grade"), services.codes("REVIEW_GRADE"))
                                .needed(),
                        Entry.line(CONTENT, Texts.of("people.bulk.content")),
                        Entry.line(REVIEWER, Texts.of("people.bulk.reviewer"))),
                (a, ids) -> preview.review(ids, a.text(PERIOD), today),
                (a, going, after) -> new Reviews(services.book())
                        .save(
                                new Reviews.Sheet(a.text(PERIOD), today, a.text(REVIEWER)),
                                ids(going).stream()
                                        .map(id -> new Reviews.Entry(id, a.text(GRADE), a.text(CONTENT)))
                                        .toList(),
                                after));
    }

    /** Units are read here and now, so that no field reads the book when it opens. */
    private List<Entry> atHand(List<Entry> entries) {
        List<UnitNode> units = services.unitNodes();
        return entries.stream()
                .map(e -> e.kind() == Entry.Kind.UNIT
                        ? new Entry(e.key(), e.label(), e.kind(), e.need(), e.items(), () -> units, e.initial())
                        : e)
                .toList();
    }

    private static List<Item> periods(LocalDate today) {
        List<Period> periods = new ArrayList<>();
        Stream.of(today, today.minusMonths(1), today.minusMonths(2)).forEach(day -> periods.add(month(day)));
        Stream.of(today, today.minusMonths(3))
                .forEach(day -> periods.add(Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3)));
        return periods.stream().map(p -> Item.of(p.code(), p.label())).toList();
    }

    private static Period month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue());
    }

    private static List<Long> ids(List<BulkPlan.Line> going) {
        return going.stream().map(BulkPlan.Line::candidacyId).toList();
    }

    private static Saved done() {
        return new Saved.Accepted(0);
    }
}
