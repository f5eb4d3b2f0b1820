package vn.ptdv.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.store.report.Overview;
import vn.ptdv.ui.common.chart.Bar;
import vn.ptdv.ui.common.chart.BarChart;
import vn.ptdv.ui.common.chart.Funnel;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** Three rows: how far one is, how it came about, what asks for attention. */
final class OverviewView extends View<OverviewModel, OverviewController> {
    private static final List<DueGroup> GROUPS = List.of(DueGroup.OVERDUE, DueGroup.THIS_WEEK, DueGroup.THIS_MONTH);
    private static final double CARD = 112;
    private static final double CHART = 190;
    private final VBox root = new VBox(10);
    private final HBox cards = new HBox(10);
    private final HBox charts = new HBox(10);
    private final VBox attentionBox;
    private final VBox dueBox;
    private final HBox dueHead = new HBox(12);
    private final FlowPane leaks = new FlowPane(14, 2);
    private final HBox attentionHead = new HBox(12);
    private final DataTable<ProgressRow> attention;
    private final DataTable<DueLine> due;

    OverviewView(OverviewModel model, OverviewController controller, ViewMemory memory) {
        super(model, controller);
        attention = new DataTable<>("overview-attention", r -> r.unit().id(), attentionColumns(), memory)
                .inGivenOrder()
                .says(Texts.of("overview.attention.table"))
                .onOpen(controller::onUnit);
        attention.setId("overview-attention");
        due = new DataTable<>("overview-due", DueColumns::id, DueColumns.few(), memory)
                .inGivenOrder()
                .says(Texts.of("overview.due.title"))
                .onOpen(controller::onDueLine);
        due.setId("overview-due");
        dueHead.setAlignment(Pos.BASELINE_LEFT);
        attentionHead.setAlignment(Pos.BASELINE_LEFT);
        attentionBox = new VBox(4, attentionHead, attention);
        dueBox = new VBox(4, dueHead, due, leaks);
        VBox.setVgrow(attention, Priority.ALWAYS);
        VBox.setVgrow(due, Priority.ALWAYS);
        HBox lists = new HBox(14, attentionBox, dueBox);
        grow(attentionBox);
        grow(dueBox);
        VBox.setVgrow(lists, Priority.ALWAYS);
        root.setId("overview");
        root.getChildren().addAll(cards, charts, lists);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.overview(), read -> read.ifPresentOrElse(this::show, this::showWaiting));
    }

    /** The parts stand in their places before the first figure comes. */
    private void showWaiting() {
        int year = controller.year();
        cards.getChildren()
                .setAll(
                        waiting(Texts.of("overview.year", String.valueOf(year)), CARD),
                        waiting(Texts.of("overview.term"), CARD),
                        waiting(Texts.of("overview.forecast.title"), CARD));
        charts.getChildren().setAll(waiting(monthsTitle(year), CHART), waiting(Texts.of("overview.funnel"), CHART));
        attentionHead.getChildren().setAll(Figures.styled(Texts.of("overview.attention.table"), "section"));
        attention.reading();
        showDue(Optional.empty());
    }

    private static Node waiting(String title, double height) {
        Label says = Figures.quiet(Texts.of("common.table.reading"));
        VBox box = part(title, says);
        box.setMinHeight(height);
        return box;
    }

    private static String monthsTitle(int year) {
        return Texts.of("overview.months", String.valueOf(year), String.valueOf(year - 1));
    }

    private void show(Overview overview) {
        showCards(overview);
        showCharts(overview);
        attentionHead
                .getChildren()
                .setAll(
                        Figures.styled(
                                Texts.of(
                                        "overview.attention",
                                        overview.attention().size()),
                                "section"),
                        Figures.link(
                                "overview-letter",
                                Texts.of("overview.letter"),
                                Texts.of("overview.letter"),
                                controller::onLetter));
        attention.setRows(overview.attention());
        showDue(overview.later().due());
        leaks.getChildren()
                .setAll(overview.later()
                        .leaks()
                        .map(found -> found.stream().map(this::leak).toList())
                        .orElse(List.of(Figures.quiet(Texts.of("common.table.reading")))));
    }

    private void showDue(Optional<Map<DueGroup, List<DueLine>>> read) {
        if (read.isEmpty()) {
            due.reading();
            dueHead.getChildren().setAll(Figures.styled(Texts.of("overview.due.title"), "section"));
            return;
        }
        Map<DueGroup, List<DueLine>> lines = read.get();
        List<Node> heads = new ArrayList<>(List.of(Figures.styled(Texts.of("overview.due.title"), "section")));
        GROUPS.forEach(group ->
                heads.add(dueCount(group, lines.getOrDefault(group, List.of()).size())));
        heads.add(Figures.link("overview-print", Texts.of("overview.print"), Texts.of("overview.print"), due::takeOut));
        dueHead.getChildren().setAll(heads);
        due.setRows(GROUPS.stream()
                .flatMap(group -> lines.getOrDefault(group, List.of()).stream())
                .toList());
    }

    private void showCards(Overview overview) {
        int year = overview.today().getYear();
        List<Node> all = new ArrayList<>();
        all.add(new GoalCard(
                        "year",
                        Texts.of("overview.year", String.valueOf(year)),
                        overview.year(),
                        overview.rules(),
                        controller)
                .withLastYear(year - 1));
        overview.term()
                .ifPresent(term ->
                        all.add(new GoalCard("term", Texts.of("overview.term"), term, overview.rules(), controller)));
        all.add(new AheadCard(overview, controller));
        all.forEach(OverviewView::grow);
        cards.getChildren().setAll(all);
    }

    private void showCharts(Overview overview) {
        int year = overview.today().getYear();
        List<Bar> months = overview.months().stream()
                .map(m -> Bar.of(
                                Texts.of("overview.months.month", m.month()),
                                m.now().size())
                        .planned(m.planned())
                        .before(m.before().size()))
                .toList();
        BarChart chart = new BarChart(
                monthsTitle(year),
                months,
                i -> controller.onPeople(
                        Texts.of("overview.months.people", i + 1, String.valueOf(year)),
                        overview.months().get(i).now()));
        chart.setId("overview-months");
        String funnelTitle = Texts.of("overview.funnel");
        Funnel funnel = new Funnel(
                funnelTitle,
                overview.funnel().stream()
                        .map(s -> Bar.of(s.name(), s.candidacies().size()).noted(stale(overview, s)))
                        .toList(),
                i -> controller.onPeople(
                        overview.funnel().get(i).name(),
                        overview.funnel().get(i).candidacies()));
        funnel.setId("overview-funnel");
        charts.getChildren().setAll(part(monthsTitle(year), chart), part(funnelTitle, funnel));
    }

    private static String stale(Overview overview, Overview.Step step) {
        return step.stale().isEmpty()
                ? ""
                : Texts.of(
                        "overview.funnel.stale",
                        VietnameseNumbers.format(step.stale().size()),
                        overview.staleMonths());
    }

    private static VBox part(String title, Node chart) {
        VBox box = new VBox(4, Figures.styled(title, "section"), chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        box.getStyleClass().add("overview-card");
        grow(box);
        return box;
    }

    private Node dueCount(DueGroup group, int count) {
        String words =
                Texts.of("overview.due.count", Texts.ofEnum("overview.due", group), VietnameseNumbers.format(count));
        return Figures.link("overview-due-" + group.name(), words, words, () -> controller.onDue(group));
    }

    private Node leak(Overview.Leak leak) {
        String words = Texts.family(
                "overview.leak",
                leak.kind().name(),
                VietnameseNumbers.format(leak.candidacies().size()),
                leak.amount());
        return Figures.link(
                "overview-leak-" + leak.kind().name(),
                words,
                words,
                () -> controller.onPeople(words, leak.candidacies()));
    }

    /** All parts of a row get the same share of its width. */
    private static void grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        ((javafx.scene.layout.Region) node).setPrefWidth(1);
        ((javafx.scene.layout.Region) node).setMaxWidth(Double.MAX_VALUE);
    }

    private List<Column<ProgressRow>> attentionColumns() {
        return List.of(
                Column.<ProgressRow>text(
                                "unit",
                                Texts.of("overview.attention.unit"),
                                r -> r.unit().name())
                        .width(168),
                Column.<ProgressRow>text(
                                "result",
                                Texts.of("overview.attention.result"),
                                r -> Texts.of(
                                        "overview.attention.of",
                                        VietnameseNumbers.format(r.year().result()),
                                        VietnameseNumbers.format(r.year().target())))
                        .sortedBy(r -> r.year().result())
                        .right()
                        .width(64),
                Column.<ProgressRow>text(
                                "percent",
                                Texts.of("overview.attention.percent"),
                                r -> r.percentOfQuota()
                                        .map(VietnameseNumbers::percentText)
                                        .orElse(""))
                        .sortedBy(r -> r.percentOfQuota().orElse(java.math.BigDecimal.ZERO))
                        .right()
                        .width(64),
                Column.<ProgressRow>text("mark", Texts.of("overview.attention.mark"), this::statusWord)
                        .drawn(r -> Figures.sign(r.status(), rules()))
                        .width(122));
    }

    private String statusWord(ProgressRow row) {
        return Figures.sign(row.status(), rules()).getText();
    }

    private ProgressRules rules() {
        return model.overview().get().map(Overview::rules).orElseThrow();
    }
}
