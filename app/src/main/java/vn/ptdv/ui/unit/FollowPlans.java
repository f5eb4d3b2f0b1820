package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.count.ManualOutcome;
import vn.ptdv.store.count.ManualResultActs;
import vn.ptdv.store.follow.FollowUpActs;
import vn.ptdv.store.row.SavedRows;
import vn.ptdv.store.row.SavedRows.Text;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The forms by which a unit is followed: inspections, praise and correction, the year in words, reported totals. */
final class FollowPlans {
    private static final int LONG = 4000;
    private static final int REASON = 2000;
    private static final int TEAM = 400;
    private static final int SHORT = 120;
    private static final int NUMBER = 60;
    private final Book book;
    private final Unit unit;

    FollowPlans(Book book, Unit unit) {
        this.book = book;
        this.unit = unit;
    }

    FormPlan inspection(Optional<Inspection> before, LocalDate today) {
        return FormPlan.of(
                Texts.of("unitui.inspection.title", unit.name()),
                Texts.of("unitui.save"),
                List.of(
                        Entry.day("on", Texts.of("unitui.inspection.on"))
                                .needed()
                                .with(before.map(Inspection::on).orElse(today)),
                        Entry.line("team", Texts.of("unitui.inspection.team"))
                                .needed()
                                .with(before.map(Inspection::team).orElse("")),
                        Entry.lines("finding", Texts.of("unitui.inspection.finding"))
                                .with(before.map(Inspection::finding).orElse("")),
                        Entry.lines("conclusion", Texts.of("unitui.inspection.conclusion"))
                                .with(before.map(Inspection::conclusion).orElse(""))),
                a -> inspection(before.map(Inspection::id).orElse(0L), a));
    }

    private Saved inspection(long id, Answers a) {
        Inspection value = new Inspection(
                id,
                unit.id(),
                a.day("on").orElseThrow(),
                clean(a, "team"),
                a.text("finding").strip(),
                a.text("conclusion").strip());
        var rows = new FollowUpActs(book).inspections();
        return SavedRows.fitting(
                Map.of(
                        "team", new Text(value.team(), TEAM),
                        "finding", new Text(value.finding(), LONG),
                        "conclusion", new Text(value.conclusion(), LONG)),
                () -> id == 0 ? rows.add(value) : rows.edit(id, value));
    }

    FormPlan mark(FollowMark before) {
        return FormPlan.of(
                        Texts.of(
                                "unitui.markForm.title",
                                Texts.ofEnum("unitui.mark", before.kind()),
                                before.periodKey()),
                        Texts.of("unitui.save"),
                        List.of(
                                Entry.lines("reason", Texts.of("quotaui.mark.reason"))
                                        .needed()
                                        .with(before.reason()),
                                Entry.line("form", Texts.of("quotaui.mark.form"))
                                        .with(before.form()),
                                Entry.line("number", Texts.of("quotaui.mark.number"))
                                        .with(before.decisionNo()),
                                Entry.day("on", Texts.of("quotaui.mark.on"))
                                        .with(before.decisionOn()
                                                .map(LocalDate::toString)
                                                .orElse(""))),
                        a -> mark(before, a))
                .noting(unit.name());
    }

    private Saved mark(FollowMark before, Answers a) {
        FollowMark value = new FollowMark(
                before.id(),
                before.unitId(),
                before.periodKey(),
                before.kind(),
                clean(a, "reason"),
                clean(a, "form"),
                clean(a, "number"),
                a.day("on"));
        return SavedRows.fitting(
                Map.of(
                        "reason", new Text(value.reason(), REASON),
                        "form", new Text(value.form(), SHORT),
                        "number", new Text(value.decisionNo(), NUMBER)),
                () -> new FollowUpActs(book).marks().edit(value.id(), value));
    }

    FormPlan year(UnitPage.YearLine line) {
        Optional<YearNote> before = line.note();
        return FormPlan.of(
                        Texts.of("unitui.year.title", String.valueOf(line.year())),
                        Texts.of("unitui.save"),
                        List.of(
                                Entry.line("head", Texts.of("unitui.year.head")).with(line.head()),
                                Entry.line("grade", Texts.of("unitui.year.grade"))
                                        .with(before.map(YearNote::proposedGrade)
                                                .orElse("")),
                                text("strengths", Texts.of("unitui.year.strengths"), before.map(YearNote::strengths)),
                                text(
                                        "weaknesses",
                                        Texts.of("unitui.year.weaknesses"),
                                        before.map(YearNote::weaknesses)),
                                text("causes", Texts.of("unitui.year.causes"), before.map(YearNote::causes)),
                                text("solutions", Texts.of("unitui.year.solutions"), before.map(YearNote::solutions)),
                                text("proposals", Texts.of("unitui.year.proposals"), before.map(YearNote::proposals))),
                        a -> year(line.year(), a))
                .noting(unit.name());
    }

    private static Entry text(String key, String label, Optional<String> before) {
        return Entry.lines(key, label).with(before.orElse(""));
    }

    private Saved year(int year, Answers a) {
        YearNote note = new YearNote(
                unit.id(),
                year,
                a.text("strengths").strip(),
                a.text("weaknesses").strip(),
                a.text("causes").strip(),
                a.text("solutions").strip(),
                a.text("proposals").strip(),
                clean(a, "grade"),
                clean(a, "head"));
        return SavedRows.fitting(
                Map.of(
                        "strengths", new Text(note.strengths(), LONG),
                        "weaknesses", new Text(note.weaknesses(), LONG),
                        "causes", new Text(note.causes(), LONG),
                        "solutions", new Text(note.solutions(), LONG),
                        "proposals", new Text(note.proposals(), LONG),
                        "grade", new Text(note.proposedGrade(), SHORT),
                        "head", new Text(note.headName(), SHORT)),
                () -> new FollowUpActs(book).yearNote(note));
    }

    FormPlan reported(Optional<ManualResult> before, LocalDate today) {
        return FormPlan.of(
                        Texts.of("unitui.reported.title"),
                        Texts.of("unitui.save"),
                        List.of(
                                Entry.day("from", Texts.of("unitui.reported.from"))
                                        .needed()
                                        .with(before.map(ManualResult::from).orElse(today.withDayOfYear(1))),
                                Entry.day("to", Texts.of("unitui.reported.to"))
                                        .needed()
                                        .with(before.map(ManualResult::to).orElse(today)),
                                Entry.number("amount", Texts.of("unitui.reported.amount"))
                                        .needed()
                                        .with(before.map(r -> String.valueOf(r.amount()))
                                                .orElse("")),
                                Entry.line("source", Texts.of("unitui.reported.source"))
                                        .with(before.map(ManualResult::source).orElse("")),
                                Entry.lines("note", Texts.of("unitui.fact.note"))
                                        .with(before.map(ManualResult::note).orElse(""))),
                        a -> reported(before.map(ManualResult::id).orElse(0L), a))
                .noting(Texts.of("unitui.reported.explains"));
    }

    private Saved reported(long id, Answers a) {
        ManualResult value = new ManualResult(
                id,
                unit.id(),
                ManualResult.ADMITTED,
                "",
                a.day("from").orElseThrow(),
                a.day("to").orElseThrow(),
                a.number("amount").orElseThrow(),
                clean(a, "source"),
                clean(a, "note"));
        ManualResultActs acts = new ManualResultActs(book);
        ManualOutcome outcome = id == 0 ? acts.add(value) : acts.edit(value);
        if (outcome instanceof ManualOutcome.Saved saved) {
            return new Saved.Accepted(saved.id());
        }
        return switch (((ManualOutcome.Refused) outcome).reason()) {
            case NEGATIVE -> Saved.refused("amount", Fault.BELOW_ZERO);
            case ENDS_BEFORE_START -> Saved.refused("to", Fault.ENDS_BEFORE_START);
            case OVERLAPS -> Saved.refused("from", Fault.OVERLAPS);
            case UNIT_ENDED -> Saved.refused("from", Fault.UNIT_ENDED);
            case GONE -> Saved.refused("", Fault.GONE);
        };
    }

    private static String clean(Answers a, String key) {
        return VietnameseText.clean(a.text(key));
    }
}
