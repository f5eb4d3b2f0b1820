package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** How the unit is followed: its years with target, result and grade, praise, inspections, reported totals. */
final class FollowTab extends ScrollPane {
    private static final double YEARS = 216;

    private final UnitDesk desk;
    private final RowsPart<UnitPage.YearLine> years;
    private final Label words = new Label();
    private final RowsPart<FollowMark> marks;
    private final RowsPart<Inspection> inspections;
    private final RowsPart<ManualResult> reported;
    private Optional<Unit> unit = Optional.empty();

    FollowTab(UnitDesk desk, Toolkit kit) {
        this.desk = desk;
        words.setId("year-words");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        years = years(kit);
        marks = marks(kit);
        inspections = inspections(kit);
        reported = reported(kit);
        VBox all = new VBox(12, years, words, marks, inspections, reported);
        all.setPadding(new Insets(10, 8, 8, 4));
        setContent(all);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(UnitPage page) {
        unit = Optional.of(page.unit());
        years.show(page.follow().years());
        marks.show(page.follow().marks());
        inspections.show(page.follow().inspections());
        reported.show(page.follow().reported());
    }

    private RowsPart<UnitPage.YearLine> years(Toolkit kit) {
        DataTable<UnitPage.YearLine> table = new DataTable<UnitPage.YearLine>(
                        "unit-years", UnitPage.YearLine::year, yearColumns(), kit.memory())
                .says(Texts.of("unitui.year.heading"))
                .onOpen(line -> with(u -> desk.ask(desk.follow(u).year(line))));
        return new RowsPart<>(Texts.of("unitui.year.heading"), table)
                .tall(YEARS)
                .acting(
                        "year-write",
                        Texts.of("unitui.year.write"),
                        line -> with(u -> desk.ask(desk.follow(u).year(line))))
                .acting("year-people", Texts.of("unitui.year.people"), line -> with(u -> desk.people(u, line.year())))
                .onChoose(chosen -> words.setText(chosen.stream()
                        .findFirst()
                        .flatMap(UnitPage.YearLine::note)
                        .map(FollowTab::words)
                        .orElse("")));
    }

    private RowsPart<FollowMark> marks(Toolkit kit) {
        DataTable<FollowMark> table = new DataTable<FollowMark>(
                        "unit-marks", FollowMark::id, markColumns(), kit.memory())
                .says(Texts.of("unitui.markForm.heading"))
                .onOpen(mark -> with(u -> desk.ask(desk.follow(u).mark(mark))))
                .whenEmpty(new Label(Texts.of("unitui.markForm.none")));
        return new RowsPart<>(Texts.of("unitui.markForm.heading"), table)
                .acting(
                        "mark-edit",
                        Texts.of("unitui.markForm.edit"),
                        mark -> with(u -> desk.ask(desk.follow(u).mark(mark))))
                .acting("mark-remove", Texts.of("unitui.markForm.remove"), desk::removeMark);
    }

    private RowsPart<Inspection> inspections(Toolkit kit) {
        DataTable<Inspection> table = new DataTable<Inspection>(
                        "unit-inspections", Inspection::id, inspectionColumns(), kit.memory())
                .says(Texts.of("unitui.inspection.heading"))
                .onOpen(i -> with(u -> desk.inspection(u, Optional.of(i))))
                .whenEmpty(new Label(Texts.of("unitui.inspection.none")));
        return new RowsPart<>(Texts.of("unitui.inspection.heading"), table)
                .adding(
                        "inspection-add",
                        Texts.of("unitui.inspection.add"),
                        () -> with(u -> desk.inspection(u, Optional.empty())))
                .acting(
                        "inspection-edit",
                        Texts.of("unitui.inspection.edit"),
                        i -> with(u -> desk.inspection(u, Optional.of(i))))
                .acting("inspection-remove", Texts.of("unitui.inspection.remove"), desk::removeInspection);
    }

    private RowsPart<ManualResult> reported(Toolkit kit) {
        DataTable<ManualResult> table = new DataTable<ManualResult>(
                        "unit-reported", ManualResult::id, reportedColumns(), kit.memory())
                .says(Texts.of("unitui.reported.heading"))
                .onOpen(r -> with(u -> desk.reported(u, Optional.of(r))))
                .whenEmpty(new Label(Texts.of("unitui.reported.none")));
        return new RowsPart<>(Texts.of("unitui.reported.heading"), table)
                .adding(
                        "reported-add",
                        Texts.of("unitui.reported.add"),
                        () -> with(u -> desk.reported(u, Optional.empty())))
                .acting(
                        "reported-edit",
                        Texts.of("unitui.reported.edit"),
                        r -> with(u -> desk.reported(u, Optional.of(r))))
                .acting("reported-remove", Texts.of("unitui.reported.remove"), desk::removeReported);
    }

    private void with(Consumer<Unit> act) {
        unit.ifPresent(act);
    }

    private static String words(YearNote note) {
        return Stream.of(
                        part(Texts.of("unitui.year.strengths"), note.strengths()),
                        part(Texts.of("unitui.year.weaknesses"), note.weaknesses()),
                        part(Texts.of("unitui.year.causes"), note.causes()),
                        part(Texts.of("unitui.year.solutions"), note.solutions()),
                        part(Texts.of("unitui.year.proposals"), note.proposals()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String part(String name, String text) {
        return text.isEmpty() ? "" : Texts.of("unitui.year.part", name, text);
    }

    private static List<Column<UnitPage.YearLine>> yearColumns() {
        return List.of(
                Column.<UnitPage.YearLine>text("year", Texts.of("unitui.year.year"), l -> String.valueOf(l.year()))
                        .right()
                        .width(64),
                Column.<UnitPage.YearLine>number(
                                "target",
                                Texts.of("unitui.work.target"),
                                l -> l.progress().target())
                        .width(112),
                Column.<UnitPage.YearLine>number(
                        "result",
                        Texts.of("unitui.year.result"),
                        l -> l.progress().result()),
                Column.<UnitPage.YearLine>text(
                                "percent",
                                Texts.of("unitui.work.percent"),
                                l -> l.percent()
                                        .map(VietnameseNumbers::percentText)
                                        .orElse("–"))
                        .right()
                        .width(80),
                note("grade", Texts.of("unitui.year.grade"), YearNote::proposedGrade)
                        .width(230),
                Column.<UnitPage.YearLine>name("head", Texts.of("unitui.year.head"), UnitPage.YearLine::head)
                        .width(180));
    }

    private static Column<UnitPage.YearLine> note(String key, String title, Function<YearNote, String> text) {
        return Column.text(key, title, l -> l.note().map(text).orElse(""));
    }

    private static List<Column<FollowMark>> markColumns() {
        return List.of(
                Column.<FollowMark>text(
                                "kind", Texts.of("unitui.markForm.kind"), m -> Texts.ofEnum("unitui.mark", m.kind()))
                        .width(110),
                Column.<FollowMark>text("period", Texts.of("unitui.members.period"), FollowMark::periodKey)
                        .width(90),
                Column.<FollowMark>text("reason", Texts.of("quotaui.mark.reason"), FollowMark::reason)
                        .width(330),
                Column.<FollowMark>text("form", Texts.of("quotaui.mark.form"), FollowMark::form),
                Column.<FollowMark>text("number", Texts.of("quotaui.mark.number"), FollowMark::decisionNo)
                        .width(110),
                Column.date("on", Texts.of("quotaui.mark.on"), FollowMark::decisionOn)
                        .width(122));
    }

    private static List<Column<Inspection>> inspectionColumns() {
        return List.of(
                Column.<Inspection>date("on", Texts.of("unitui.inspection.on"), i -> Optional.of(i.on()))
                        .width(122),
                Column.<Inspection>text("team", Texts.of("unitui.inspection.team"), Inspection::team)
                        .width(200),
                Column.<Inspection>text("finding", Texts.of("unitui.inspection.finding"), Inspection::finding)
                        .width(280),
                Column.<Inspection>text("conclusion", Texts.of("unitui.inspection.conclusion"), Inspection::conclusion)
                        .width(280));
    }

    private static List<Column<ManualResult>> reportedColumns() {
        return List.of(
                Column.date("from", Texts.of("unitui.reported.from"), r -> Optional.of(r.from())),
                Column.date("to", Texts.of("unitui.reported.to"), r -> Optional.of(r.to())),
                Column.number("amount", Texts.of("unitui.reported.amount"), ManualResult::amount),
                Column.<ManualResult>text("source", Texts.of("unitui.reported.source"), ManualResult::source)
                        .width(260),
                Column.<ManualResult>text("note", Texts.of("unitui.fact.note"), ManualResult::note)
                        .width(220));
    }
}
