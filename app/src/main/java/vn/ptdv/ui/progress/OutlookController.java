package vn.ptdv.ui.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.process.ProcessTables;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.Forecast;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.process.Stage;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** What a forecast rests on: the funnel with its pass rates and usual durations, and the people who stand in it. */
final class OutlookController extends Controller {
    private final View<?, ?> view;

    private OutlookController(Behind.Outlook outlook, ProgressRules rules, Toolkit kit) {
        view = new OutlookView(outlook, this, new Look(rules, kit));
    }

    static void open(String unit, Behind.Outlook outlook, ProgressRules rules, Toolkit kit) {
        kit.dialogs()
                .form(new Form(
                        Texts.of("quotaui.outlook.title", unit),
                        new OutlookController(outlook, rules, kit),
                        Texts.of("quotaui.people.close"),
                        () -> true));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    private record Look(ProgressRules rules, Toolkit kit) {}

    private static final class OutlookView extends View<Behind.Outlook, OutlookController> {
        private static final double WIDTH = 860;
        private static final double HEIGHT = 540;
        private static final double FUNNEL = 240;
        private final VBox root = new VBox(8);
        private final Map<String, String> stages = ProcessTables.processMap().stages().stream()
                .collect(Collectors.toMap(Stage::key, Stage::name, (one, other) -> one, LinkedHashMap::new));

        OutlookView(Behind.Outlook outlook, OutlookController controller, Look look) {
            super(outlook, controller);
            Label says = new Label(says(outlook.forecast(), look.rules()));
            says.setId("outlook-says");
            says.setWrapText(true);
            says.setMinHeight(Label.USE_PREF_SIZE);
            DataTable<Forecast.Line> funnel = new DataTable<>(
                            "outlook-funnel",
                            Forecast.Line::stage,
                            funnel(),
                            look.kit().memory())
                    .inGivenOrder()
                    .says(Texts.of("quotaui.outlook.funnel"));
            DataTable<CandidateRow> people = new DataTable<>(
                            "outlook-people",
                            CandidateRow::candidacyId,
                            people(),
                            look.kit().memory())
                    .says(Texts.of("quotaui.outlook.people"));
            people.whenEmpty(new Label(Texts.of("quotaui.outlook.nobody")));
            funnel.whenEmpty(new Label(Texts.of("quotaui.outlook.nobody")));
            funnel.onChoose(chosen -> people.setFilter(p ->
                    chosen.isEmpty() || chosen.stream().anyMatch(l -> l.stage().equals(p.stage()))));
            List<String> order = List.copyOf(stages.keySet());
            funnel.setRows(outlook.forecast().basis().stream()
                    .sorted(Comparator.comparingInt(l -> order.indexOf(l.stage())))
                    .toList());
            people.setRows(outlook.people());
            funnel.setPrefHeight(FUNNEL);
            funnel.setMinHeight(FUNNEL);
            VBox.setVgrow(people, Priority.ALWAYS);
            root.setPrefSize(WIDTH, HEIGHT);
            root.getChildren().addAll(says, funnel, people);
        }

        @Override
        public Parent root() {
            return root;
        }

        private static String says(Forecast forecast, ProgressRules rules) {
            String share = forecast.percent(rules.decimals(), rules.rounding())
                    .map(VietnameseNumbers::percentText)
                    .orElse("–");
            return Texts.of(
                    "quotaui.outlook.says",
                    VietnameseNumbers.format(forecast.soFar().result()),
                    VietnameseNumbers.format(forecast.more()),
                    VietnameseDates.format(forecast.by()),
                    VietnameseNumbers.format(forecast.expected().result()),
                    share);
        }

        private List<Column<Forecast.Line>> funnel() {
            return List.of(
                    Column.<Forecast.Line>text("stage", Texts.of("quotaui.outlook.stage"), l -> stage(l.stage()))
                            .width(230),
                    Column.<Forecast.Line>number("count", Texts.of("quotaui.outlook.count"), Forecast.Line::count)
                            .width(100),
                    Column.<Forecast.Line>number("past", Texts.of("quotaui.outlook.past"), Forecast.Line::pastCases)
                            .width(130),
                    Column.<Forecast.Line>text(
                                    "rate",
                                    Texts.of("quotaui.outlook.rate"),
                                    l -> l.withoutHistory() ? "–" : oneDecimal(l.passRate() * 100))
                            .right()
                            .width(110),
                    Column.<Forecast.Line>text(
                                    "days",
                                    Texts.of("quotaui.outlook.days"),
                                    l -> l.usualDays().isPresent()
                                            ? VietnameseNumbers.format(
                                                    l.usualDays().getAsInt())
                                            : "–")
                            .right()
                            .width(140),
                    Column.<Forecast.Line>text(
                                    "expected", Texts.of("quotaui.outlook.expected"), l -> oneDecimal(l.expected()))
                            .right()
                            .width(110));
        }

        private List<Column<CandidateRow>> people() {
            return List.of(
                    Column.<CandidateRow>name("name", Texts.of("quotaui.people.name"), CandidateRow::name)
                            .width(200),
                    Column.<CandidateRow>text("unit", Texts.of("quotaui.people.unit"), CandidateRow::unit)
                            .width(280),
                    Column.<CandidateRow>text("stage", Texts.of("quotaui.outlook.stage"), r -> stage(r.stage()))
                            .width(180),
                    Column.<CandidateRow>date(
                            "since", Texts.of("quotaui.outlook.since"), r -> Optional.of(r.stageSince())));
        }

        private String stage(String key) {
            return stages.getOrDefault(key, key);
        }

        private static String oneDecimal(double value) {
            return VietnameseNumbers.format(BigDecimal.valueOf(value), 1, Rounding.HALF_UP);
        }
    }
}
