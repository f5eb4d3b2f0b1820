package vn.ptdv.ui.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.process.ProcessTables;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.ui.common.chart.Bar;
import vn.ptdv.ui.common.chart.BarChart;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;
import vn.ptdv.ui.progress.Figures;
import vn.ptdv.ui.progress.PeopleController;
import vn.ptdv.ui.progress.Signs;

/** What the unit was given by whom, what it has done, and what may be expected of it. */
final class WorkTab extends ScrollPane {
    private static final double CHART = 190;

    private final UnitDesk desk;
    private final Toolkit kit;

    WorkTab(UnitDesk desk, Toolkit kit) {
        this.desk = desk;
        this.kit = kit;
        setFitToWidth(true);
        setId("unit-work");
    }

    void show(UnitPage page) {
        setContent(page.work()
                .map(this::content)
                .orElseGet(() -> new EmptyState(Texts.of("unitui.work.none"), Texts.of("unitui.work.noneText"))));
    }

    private Node content(UnitPage.Work work) {
        VBox box = new VBox(
                12,
                figures(work),
                section(Texts.of("unitui.work.given")),
                given(work),
                section(Texts.of("unitui.work.months", work.question().year())),
                chart(work),
                section(Texts.of("unitui.work.forecast")),
                forecast(work));
        box.setPadding(new Insets(10, 4, 4, 4));
        return box;
    }

    private Node figures(UnitPage.Work work) {
        ProgressRow row = work.row();
        ProgressRules rules = work.question().rules();
        Hyperlink result = new Hyperlink(VietnameseNumbers.format(row.year().result()));
        result.setId("unit-result");
        result.getStyleClass().add("link-figure");
        result.setOnAction(e -> yearPeople(work));
        ProgressQuestion question = work.question();
        FlowPane figures = new FlowPane(28, 10);
        figures.getChildren()
                .addAll(
                        figure(
                                Texts.of("unitui.work.target"),
                                link(row.year().target(), () -> desk.behind().target(question, row.unit()))),
                        figure(Texts.of("unitui.work.result"), result),
                        figure(
                                Texts.of("unitui.work.percent"),
                                Figures.words(
                                        percent(row.percentOfQuota()),
                                        row.unit().name(),
                                        () -> yearPeople(work))),
                        figure(
                                Texts.of("unitui.work.left"),
                                link(row.remaining(), () -> desk.behind().forecast(question, row.unit(), row.year()))),
                        figure(Texts.of("unitui.work.pace"), Signs.node(row, rules)));
        figures.getChildren().addAll(further(work));
        return figures;
    }

    private List<Node> further(UnitPage.Work work) {
        ProgressRow row = work.row();
        return List.of(
                figure(Texts.of("unitui.work.term"), span(work, ProgressSpan.TERM)),
                figure(
                        Texts.of("unitui.work.termGiven"),
                        termGiven(work, row.term().target())),
                figure(Texts.of("unitui.work.before"), span(work, ProgressSpan.LAST_YEAR)),
                figure(
                        Texts.of("unitui.work.members"),
                        row.members().isPresent()
                                ? link(
                                        row.members().getAsLong(),
                                        () -> desk.behind()
                                                .members(
                                                        row.unit().id(),
                                                        row.unit().name()))
                                : new Label("\u2013")),
                figure(
                        Texts.of("unitui.work.rate"),
                        Figures.words(
                                percent(row.percentOfMembers()), row.unit().name(), () -> yearPeople(work))));
    }

    private void yearPeople(UnitPage.Work work) {
        people(work, work.people(), Texts.of("unitui.work.year", work.question().year()));
    }

    private Node termGiven(UnitPage.Work work, long target) {
        return link(target, () -> given(work, QuotaScope.ALLOCATED, UnitPages.term(work.question())));
    }

    /** The decisions behind a target of the unit. */
    private void given(UnitPage.Work work, QuotaScope scope, QuotaDecision.Years years) {
        Unit unit = work.row().unit();
        String span = years.from() == years.to()
                ? String.valueOf(years.from())
                : Texts.of("quotaui.years", years.from(), years.to());
        desk.behind()
                .given(
                        new Behind.Gift(scope, years, List.of(unit.id())),
                        Texts.of("quotaui.behind.target", unit.name(), span));
    }

    private Node span(UnitPage.Work work, ProgressSpan span) {
        ProgressQuestion question = work.question();
        Unit unit = work.row().unit();
        return link(
                work.row().figures().of(span).total(),
                () -> Optional.ofNullable(question.spans().get(span))
                        .ifPresent(period -> desk.behind()
                                .people(
                                        question,
                                        List.of(unit.id()),
                                        period,
                                        Texts.of(
                                                "quotaui.people.title",
                                                unit.name(),
                                                Texts.ofEnum("quotaui.span", span)))));
    }

    private static Node link(long figure, Runnable act) {
        Hyperlink link = new Hyperlink(VietnameseNumbers.format(figure));
        link.getStyleClass().add("link-figure");
        link.setOnAction(e -> act.run());
        return link;
    }

    private Node given(UnitPage.Work work) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(4);
        int year = work.question().year();
        grid.addRow(
                0,
                muted(Texts.of("unitui.work.source")),
                muted(Texts.of("unitui.work.yearTarget", year)),
                muted(Texts.of("unitui.work.floor")),
                muted(Texts.of("unitui.work.termTarget")));
        int at = 1;
        for (Map.Entry<QuotaSource, UnitPage.Given> e : work.given().entrySet()) {
            QuotaScope scope = new QuotaScope(e.getKey(), QuotaSubject.ADMIT);
            QuotaDecision.Years one = new QuotaDecision.Years(year, year);
            grid.addRow(
                    at++,
                    new Label(Texts.ofEnum("unitui.source", e.getKey())),
                    number(e.getValue().year(), () -> given(work, scope, one)),
                    number(e.getValue().floor(), () -> given(work, scope, one)),
                    number(e.getValue().term(), () -> given(work, scope, UnitPages.term(work.question()))));
        }
        return grid;
    }

    private Node chart(UnitPage.Work work) {
        Map<Integer, List<PeopleBehind.Line>> months = work.people().stream()
                .filter(l -> day(l, work).isPresent())
                .collect(Collectors.groupingBy(l -> day(l, work).orElseThrow().getMonthValue()));
        List<Bar> bars = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> Bar.of(
                        Texts.of("unitui.work.month", m),
                        months.getOrDefault(m, List.of()).size()))
                .toList();
        BarChart chart = new BarChart(
                Texts.of("unitui.work.months", work.question().year()),
                bars,
                i -> people(work, months.getOrDefault(i + 1, List.of()), Texts.of("unitui.work.inMonth", i + 1)));
        chart.setPrefHeight(CHART);
        chart.setMinHeight(CHART);
        return chart;
    }

    private static Optional<LocalDate> day(PeopleBehind.Line line, UnitPage.Work work) {
        return work.question().rules().countBy() == CountBy.CEREMONY ? line.ceremonyOn() : line.decisionOn();
    }

    private Node forecast(UnitPage.Work work) {
        Forecast forecast = work.forecast();
        ProgressRules rules = work.question().rules();
        String share = forecast.percent(rules.decimals(), rules.rounding())
                .map(VietnameseNumbers::percentText)
                .orElse("");
        Hyperlink expected = new Hyperlink(Texts.of(
                "unitui.work.expected",
                VietnameseNumbers.format(forecast.expected().result()),
                share));
        expected.setId("unit-expected");
        expected.getStyleClass().add("link-figure");
        ProgressRow row = work.row();
        expected.setOnAction(e -> desk.behind().forecast(work.question(), row.unit(), row.year()));
        VBox box = new VBox(3, expected);
        List<String> order = ProcessTables.processMap().stages().stream()
                .map(vn.ptdv.model.process.Stage::key)
                .toList();
        forecast.basis().stream()
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.stage())))
                .forEach(line -> box.getChildren()
                        .add(muted(
                                line.withoutHistory()
                                        ? Texts.of("unitui.work.basisNone", stage(line), line.count())
                                        : Texts.of(
                                                "unitui.work.basis",
                                                stage(line),
                                                line.count(),
                                                Math.round(line.passRate() * 100),
                                                VietnameseNumbers.format(
                                                        BigDecimal.valueOf(line.expected()), 1, rules.rounding())))));
        return box;
    }

    private static String stage(Forecast.Line line) {
        return ProcessTables.processMap()
                .stage(line.stage())
                .map(vn.ptdv.model.process.Stage::name)
                .orElse(line.stage());
    }

    private void people(UnitPage.Work work, List<PeopleBehind.Line> people, String span) {
        long reported = work.row().figures().of(ProgressSpan.YEAR).reported();
        String note = reported > 0 ? Texts.of("unitui.work.reported", VietnameseNumbers.format(reported)) : "";
        PeopleController.open(Texts.of("unitui.work.people", work.row().unit().name(), span), people, note, kit);
    }

    private static Node figure(String caption, Node value) {
        value.getStyleClass().add("strong");
        return new VBox(2, muted(caption), value);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }

    private static Node number(OptionalInt value, Runnable act) {
        return value.isPresent() ? link(value.getAsInt(), act) : new Label("–");
    }

    private static String percent(Optional<BigDecimal> value) {
        return value.map(VietnameseNumbers::percentText).orElse("–");
    }
}
