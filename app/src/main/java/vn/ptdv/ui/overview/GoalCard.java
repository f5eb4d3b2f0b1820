package vn.ptdv.ui.overview;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.store.report.Overview;
import vn.ptdv.ui.common.layout.ShareBar;

/** A target with its result, the share against the time that has passed, and the year before. */
final class GoalCard extends VBox {
    private final Overview.Goal goal;
    private final ProgressRules rules;
    private final OverviewController controller;

    GoalCard(String id, String title, Overview.Goal goal, ProgressRules rules, OverviewController controller) {
        this.goal = goal;
        this.rules = rules;
        this.controller = controller;
        setId("overview-" + id);
        getStyleClass().add("overview-card");
        double share = goal.progress().target() == 0
                ? 0
                : (double) goal.progress().result() / goal.progress().target();
        double expected = (double) goal.pace().elapsedDays() / goal.pace().allDays();
        getChildren()
                .addAll(
                        Figures.styled(title, "section"),
                        figures(id, title),
                        new ShareBar(share, expected, Texts.of("overview.goal.bar", percent(), elapsed())),
                        Figures.quiet(pace()));
    }

    /** The same days a year earlier, as a figure that opens its list. */
    GoalCard withLastYear(int lastYear) {
        Comparison beside = goal.lastYear();
        Button figure = Figures.link(
                "overview-last-year",
                VietnameseNumbers.format(beside.before()),
                Texts.of("overview.goal.before", String.valueOf(lastYear)),
                () -> controller.onPeople(
                        Texts.of("overview.goal.before", String.valueOf(lastYear)), goal.behindLastYear()));
        HBox line = new HBox(
                5,
                Figures.quiet(Texts.of("overview.goal.before", String.valueOf(lastYear))),
                figure,
                Figures.quiet(change(beside)));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        return this;
    }

    private Node figures(String id, String title) {
        Label of = Figures.styled(
                Texts.of(
                        "overview.goal.of",
                        VietnameseNumbers.format(goal.progress().target())),
                "muted");
        HBox line = new HBox(
                6,
                Figures.big(
                        "overview-" + id + "-result",
                        VietnameseNumbers.format(goal.progress().result()),
                        Texts.of("overview.goal.result", title),
                        () -> controller.onPeople(Texts.of("overview.goal.result", title), goal.behind())),
                of,
                Figures.styled(percent(), "strong"),
                Figures.sign(goal.status(rules), rules));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private String percent() {
        return goal.percent(rules).map(VietnameseNumbers::percentText).orElse("–");
    }

    private String elapsed() {
        return VietnameseNumbers.percentText(goal.pace().percent(rules.decimals(), rules.rounding()));
    }

    private String pace() {
        Optional<BigDecimal> points = goal.pace().points(goal.progress(), 0, Rounding.HALF_UP);
        String elapsed = Texts.of("overview.goal.elapsed", elapsed());
        return points.filter(p -> p.signum() != 0)
                .map(p -> elapsed + "; "
                        + (p.signum() < 0
                                ? Texts.of("overview.goal.behind", VietnameseNumbers.format(p.negate()))
                                : Texts.of("overview.goal.ahead", VietnameseNumbers.format(p))))
                .orElse(elapsed);
    }

    private String change(Comparison beside) {
        return beside.change(rules.decimals(), rules.rounding())
                .map(p -> Texts.of(
                        p.signum() < 0 ? "overview.goal.less" : "overview.goal.more",
                        VietnameseNumbers.percentText(p.abs())))
                .orElse("");
    }
}
