package vn.ptdv.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.report.Overview;

/** What the end of the year will bring, and the share of all members against the band that is aimed at. */
final class AheadCard extends VBox {
    AheadCard(Overview overview, OverviewController controller) {
        setId("overview-ahead");
        getStyleClass().add("overview-card");
        HBox line = new HBox(6);
        overview.later()
                .forecast()
                .ifPresentOrElse(
                        forecast -> line.getChildren().setAll(figures(overview, forecast, controller)),
                        () -> line.getChildren().setAll(Figures.quiet(Texts.of("overview.forecast.counting"))));
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren()
                .addAll(
                        Figures.styled(Texts.of("overview.forecast.title"), "section"),
                        line,
                        Figures.quiet(Texts.of(
                                "overview.rate",
                                overview.ahead()
                                        .ofMembers()
                                        .map(VietnameseNumbers::percentText)
                                        .orElse("–"),
                                VietnameseNumbers.format(overview.ahead().members()))),
                        Figures.quiet(band(overview)));
    }

    private static List<Node> figures(Overview overview, Forecast forecast, OverviewController controller) {
        String share = forecast.percent(
                        overview.rules().decimals(), overview.rules().rounding())
                .map(VietnameseNumbers::percentText)
                .orElse("–");
        return List.of(
                Figures.big(
                        "overview-forecast",
                        VietnameseNumbers.format(forecast.expected().result()),
                        Texts.of("overview.forecast.title"),
                        () -> controller.onForecast(forecast)),
                Figures.styled(share, "strong"),
                Figures.link(
                        "overview-why",
                        Texts.of("overview.forecast.why"),
                        Texts.of("overview.forecast.why"),
                        () -> controller.onForecast(forecast)));
    }

    private static String band(Overview overview) {
        String band = Texts.of(
                "overview.rate.band",
                VietnameseNumbers.format(overview.rules().band().minPercent()),
                VietnameseNumbers.format(overview.rules().band().maxPercent()));
        return overview.ahead()
                .position()
                .map(p -> band + ": " + Texts.ofEnum("overview.rate.position", p))
                .orElse(band);
    }
}
