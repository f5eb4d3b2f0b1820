package vn.ptdv.ui.statistic;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.run.LaterAct;
import vn.ptdv.ui.common.layout.Banner;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** A finished run beside the book of today: each figure that is different, who came or went, who changed what. */
final class ComparisonController extends Controller {
    private final View<?, ?> view;

    ComparisonController(RunsController.Comparison comparison, ViewMemory memory) {
        this.view = new ComparisonView(comparison, this, memory);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    private static final class ComparisonView extends View<RunsController.Comparison, ComparisonController> {
        private static final double WIDTH = 1060;
        private static final double HEIGHT = 480;
        private static final double ACTS = 150;
        private final VBox root = new VBox(8);
        private final VBox acts = new VBox(4);

        ComparisonView(RunsController.Comparison comparison, ComparisonController controller, ViewMemory memory) {
            super(comparison, controller);
            root.setPrefSize(WIDTH, HEIGHT);
            root.getChildren().add(banner(comparison));
            if (!comparison.look().isEmpty()) {
                Label look = new Label(Texts.of("stat.frozen.look", comparison.look()));
                look.setId("run-look");
                look.getStyleClass().add("muted");
                root.getChildren().add(look);
            }
            if (!comparison.intact()) {
                root.getChildren().add(new Banner(Banner.Kind.ERROR, Texts.of("stat.frozen.broken")));
            }
            List<RunsController.Difference> differences =
                    comparison.differences().orElse(List.of());
            DataTable<RunsController.Difference> table = new DataTable<>(
                            "run-differences",
                            d -> d.change().row() + "\t" + d.change().column(),
                            columns(),
                            memory)
                    .inGivenOrder()
                    .whenEmpty(new Label(Texts.of("stat.frozen.same")))
                    .onChoose(chosen -> chosen.stream().findFirst().ifPresent(this::explain));
            table.setId("run-differences");
            table.setRows(differences);
            VBox.setVgrow(table, Priority.ALWAYS);
            Label who = new Label(Texts.of("stat.frozen.who"));
            who.getStyleClass().add("section");
            acts.setId("run-acts");
            acts.setMinHeight(ACTS);
            root.getChildren().addAll(table, who, acts);
            differences.stream().findFirst().ifPresent(this::explain);
        }

        @Override
        public Parent root() {
            return root;
        }

        private static Banner banner(RunsController.Comparison comparison) {
            if (comparison.differences().isEmpty()) {
                return new Banner(Banner.Kind.WARNING, Texts.of("stat.frozen.gone"));
            }
            int count = comparison.differences().get().size();
            return count == 0
                    ? new Banner(Banner.Kind.SUCCESS, Texts.of("stat.frozen.same"))
                    : new Banner(Banner.Kind.INFO, Texts.of("stat.frozen.different", count));
        }

        private static List<Column<RunsController.Difference>> columns() {
            return List.of(
                    Column.<RunsController.Difference>text(
                                    "row",
                                    Texts.of("stat.frozen.column.row"),
                                    d -> d.change().row())
                            .width(290),
                    Column.<RunsController.Difference>text(
                                    "column",
                                    Texts.of("stat.frozen.column.column"),
                                    d -> d.change().column())
                            .width(150),
                    Column.<RunsController.Difference>text(
                                    "before",
                                    Texts.of("stat.frozen.column.before"),
                                    d -> d.change().textBefore())
                            .right()
                            .width(90),
                    Column.<RunsController.Difference>text(
                                    "now",
                                    Texts.of("stat.frozen.column.now"),
                                    d -> d.change().textNow())
                            .right()
                            .width(90),
                    Column.<RunsController.Difference>text(
                                    "people", Texts.of("stat.frozen.column.people"), RunsController.Difference::people)
                            .width(400));
        }

        private void explain(RunsController.Difference difference) {
            acts.getChildren()
                    .setAll(difference.acts().stream().map(ComparisonView::line).collect(Collectors.toList()));
            if (difference.acts().isEmpty()) {
                acts.getChildren().setAll(new Label(Texts.of("stat.frozen.nobody")));
            }
        }

        private static Label line(LaterAct act) {
            return new Label(Texts.of(
                    "stat.frozen.act",
                    act.action().at().format(RunsView.MOMENT),
                    act.action().user(),
                    act.action().name().words()));
        }
    }
}
