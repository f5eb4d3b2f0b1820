package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitObstacle;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.row.SavedRows;
import vn.ptdv.store.row.SavedRows.Text;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitDetailActs;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The forms about a unit itself: what was typed wrong, the paper behind a change, who answers for it. */
final class UnitPlans {
    private static final int SHORT = 120;
    private final Book book;
    private final Unit unit;

    UnitPlans(Book book, Unit unit) {
        this.book = book;
        this.unit = unit;
    }

    /** Puts right what was typed wrong; a real change of organisation has its own guide. */
    FormPlan correct(UnitTree tree, UnitCodes codes) {
        UnitShape shape = unit.shape();
        String parent =
                shape.parentId().isPresent() ? String.valueOf(shape.parentId().getAsLong()) : "";
        return FormPlan.of(
                        Texts.of("unitui.correct.title"),
                        Texts.of("unitui.save"),
                        List.of(
                                Entry.line("name", Texts.of("unitui.field.name"))
                                        .needed()
                                        .with(shape.name()),
                                Entry.unit("parent", Texts.of("unitui.field.parent"), () -> UnitNodes.of(tree))
                                        .with(parent),
                                Entry.code("type", Texts.of("unitui.field.type"), UnitCodes.items(codes.types()))
                                        .with(shape.typeCode()),
                                Entry.code("level", Texts.of("unitui.field.level"), UnitCodes.items(codes.levels()))
                                        .with(shape.levelCode()),
                                Entry.code(
                                                "competence",
                                                Texts.of("unitui.field.competence"),
                                                UnitCodes.items(codes.competences()))
                                        .with(shape.competenceCode())),
                        this::correct)
                .noting(Texts.of("unitui.correct.explains", unit.name()));
    }

    private Saved correct(Answers a) {
        UnitShape shape = new UnitShape(
                VietnameseText.clean(a.text("name")),
                a.id("parent").map(OptionalLong::of).orElse(OptionalLong.empty()),
                a.text("type"),
                a.text("level"),
                a.text("competence"));
        return saved(new UnitActs(book).correct(unit.id(), shape));
    }

    FormPlan decision(UnitStore.Milestone milestone) {
        UnitDecision before = milestone.decision();
        return FormPlan.of(
                Texts.of("unitui.decision.title"),
                Texts.of("unitui.save"),
                List.of(
                        Entry.line("number", Texts.of("unitui.field.number")).with(before.number()),
                        Entry.day("on", Texts.of("unitui.field.decided"))
                                .with(before.decidedOn()
                                        .map(LocalDate::toString)
                                        .orElse("")),
                        Entry.line("issuer", Texts.of("unitui.field.issuer")).with(before.issuer()),
                        Entry.lines("note", Texts.of("unitui.fact.note")).with(before.note())),
                a -> saved(new UnitActs(book)
                        .editDecision(
                                milestone.decisionId(),
                                new UnitDecision(
                                        VietnameseText.clean(a.text("number")),
                                        a.day("on"),
                                        before.effectiveOn(),
                                        VietnameseText.clean(a.text("issuer")),
                                        a.text("note").strip()))));
    }

    FormPlan officer(Optional<UnitOfficer> before, List<Item> users, LocalDate today) {
        return FormPlan.of(
                Texts.of("unitui.officer.title", unit.name()),
                Texts.of("unitui.save"),
                List.of(
                        Entry.line("name", Texts.of("unitui.officer.name"))
                                .needed()
                                .with(before.map(UnitOfficer::name).orElse("")),
                        Entry.code("kind", Texts.of("unitui.officer.kind"), kinds())
                                .needed()
                                .with(before.map(UnitOfficer::kind)
                                        .orElse(UnitOfficer.Kind.COMMITTEE_MEMBER)
                                        .name()),
                        Entry.day("from", Texts.of("unitui.officer.from"))
                                .with(before.map(o -> o.from()
                                                .map(LocalDate::toString)
                                                .orElse(""))
                                        .orElse(today.toString())),
                        Entry.day("to", Texts.of("unitui.officer.to"))
                                .with(before.flatMap(UnitOfficer::to)
                                        .map(LocalDate::toString)
                                        .orElse("")),
                        Entry.line("contact", Texts.of("unitui.officer.contact"))
                                .with(before.map(UnitOfficer::contact).orElse("")),
                        Entry.code("user", Texts.of("unitui.officer.user"), users)
                                .with(before.map(UnitOfficer::userId)
                                        .filter(OptionalLong::isPresent)
                                        .map(u -> String.valueOf(u.getAsLong()))
                                        .orElse(""))),
                a -> officer(before.map(UnitOfficer::id).orElse(0L), a));
    }

    private Saved officer(long id, Answers a) {
        UnitOfficer value = new UnitOfficer(
                id,
                unit.id(),
                UnitOfficer.Kind.valueOf(a.text("kind")),
                VietnameseText.clean(a.text("name")),
                a.id("user").map(OptionalLong::of).orElse(OptionalLong.empty()),
                VietnameseText.clean(a.text("contact")),
                a.day("from"),
                a.day("to"));
        boolean backwards = value.to()
                .filter(to -> value.from().filter(to::isBefore).isPresent())
                .isPresent();
        if (backwards) {
            return Saved.refused("to", Fault.ENDS_BEFORE_START);
        }
        var rows = new UnitDetailActs(book).officers();
        return SavedRows.fitting(
                Map.of("name", new Text(value.name(), SHORT), "contact", new Text(value.contact(), SHORT)),
                () -> id == 0 ? rows.add(value) : rows.edit(id, value));
    }

    private static List<Item> kinds() {
        return Arrays.stream(UnitOfficer.Kind.values())
                .map(k -> Item.of(k.name(), Texts.ofEnum("unitui.officerKind", k)))
                .toList();
    }

    private static Saved saved(UnitOutcome outcome) {
        return outcome instanceof UnitOutcome.Refused refused
                ? new Saved.Refused(
                        refused.obstacles().stream().map(UnitPlans::finding).toList())
                : new Saved.Accepted(0);
    }

    private static FieldFinding finding(UnitObstacle obstacle) {
        Object[] args = obstacle.args().toArray();
        return switch (obstacle.code()) {
            case NAME_MISSING -> FieldFinding.of("name", Fault.EMPTY);
            case CYCLE -> FieldFinding.of("parent", Fault.CYCLE, args);
            case ENDED, PARENT_ENDED -> FieldFinding.of("parent", Fault.UNIT_ENDED);
            default -> FieldFinding.of("", Fault.GONE);
        };
    }
}
