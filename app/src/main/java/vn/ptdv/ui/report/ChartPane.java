package vn.ptdv.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.report.ReportFiles.Ran;
import vn.ptdv.logic.report.ReportChart;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.chart.Bar;
import vn.ptdv.ui.common.chart.BarChart;
import vn.ptdv.ui.common.chart.Funnel;

/** The drawing of a report; every bar opens its names. */
final class ChartPane extends ScrollPane {
    private static final double HIGH = 380;
    private final ReportsController controller;

    ChartPane(ReportsController controller) {
        this.controller = controller;
        setId("report-chart");
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    void show(Ran ran) {
        Optional<ReportChart> chart = ReportChart.of(ran.table());
        if (chart.isEmpty()) {
            setContent(quiet(Texts.of("report.chart.none")));
            return;
        }
        String title = ran.table().head().title();
        List<ReportChart.Point> points = chart.get().points();
        List<Bar> bars = points.stream().map(ChartPane::bar).toList();
        VBox box = new VBox(8, quiet(words(points)));
        if (chart.get().form() == ReportChart.Form.BARS) {
            BarChart drawn = new BarChart(title, bars, i -> open(points.get(i)));
            drawn.setPrefHeight(HIGH);
            box.getChildren().add(drawn);
        } else {
            box.getChildren().add(new Funnel(title, bars, i -> open(points.get(i))));
        }
        setContent(box);
    }

    private void open(ReportChart.Point point) {
        controller.onPeople(point.label(), point.behind());
    }

    private static Bar bar(ReportChart.Point point) {
        return new Bar(point.label(), point.value(), point.plan(), point.before());
    }

    private static String words(List<ReportChart.Point> points) {
        boolean planned = points.stream().anyMatch(p -> p.plan().isPresent());
        boolean before = points.stream().anyMatch(p -> p.before().isPresent());
        return planned && before
                ? Texts.of("report.chart.all")
                : Texts.of(planned ? "report.chart.planned" : before ? "report.chart.before" : "report.chart.plain");
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
