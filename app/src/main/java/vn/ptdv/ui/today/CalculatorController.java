package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.process.DeadlineCalculator;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.process.DeadlineResult;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.PersonServices;

/** One limit, one day: until when, by which rule, and whether somebody has checked it. */
final class CalculatorController extends Controller {
    private final PersonServices services;
    private final Toolkit kit;
    private final Runnable close;
    private final CalculatorModel model = new CalculatorModel();
    private final CalculatorView view;

    CalculatorController(PersonServices services, Toolkit kit, Runnable close) {
        this.services = services;
        this.kit = kit;
        this.close = close;
        model.from.set(services.today().toString());
        this.view = new CalculatorView(model, this, kit.clock());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        kit.tasks()
                .start(Job.of(progress -> services.process().now().deadlineRules().stream()
                                .map(r -> Item.of(r.ruleKey(), r.name()))
                                .toList())
                        .until(whileActive)
                        .onDone(model.rules::set));
        whileActive.onChange(model.rule, now -> compute());
        whileActive.onChange(model.from, now -> compute());
    }

    void onClose() {
        close.run();
    }

    private void compute() {
        String rule = model.rule.get();
        Optional<LocalDate> from = PartialDate.parse(model.from.get()).flatMap(PartialDate::exact);
        if (rule.isEmpty() || from.isEmpty()) {
            model.due.set("");
            model.because.set(List.of());
            return;
        }
        kit.tasks()
                .start(Job.of(progress -> services.process().now().calculator().compute(rule, from.get()))
                        .latestWins("today.calculator")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(DeadlineResult result) {
        if (result instanceof DeadlineResult.Computed day) {
            model.due.set(Texts.of("today.calculator.due", VietnameseDates.format(day.due())));
            model.because.set(because(day));
        } else if (result instanceof DeadlineResult.Unknown unknown) {
            model.due.set("");
            model.because.set(List.of(FindingText.of(unknown.reason())));
        }
    }

    private List<String> because(DeadlineResult.Computed day) {
        DeadlineCalculator calculator = services.process().now().calculator();
        String set = calculator.rules().set(day.ruleSetId()).map(RuleSet::name).orElse(day.ruleSetId());
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of(
                "today.calculator.amount",
                FindingText.amount(day.value(), day.unit()),
                VietnameseDates.format(day.basisDay())));
        lines.add(Texts.of("today.calculator.set", set));
        lines.add(Texts.of("today.calculator.source", day.source()));
        lines.add(day.verified() ? Texts.of("today.calculator.verified") : Texts.of("today.calculator.unverified"));
        if (!day.holidaysKnown()) {
            lines.add(Texts.of("today.calculator.noHolidays", day.due().getYear()));
        }
        return lines;
    }
}
