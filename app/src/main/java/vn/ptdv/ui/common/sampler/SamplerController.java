package vn.ptdv.ui.common.sampler;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.TaskRunner;

/** Shows each part in each state. */
public final class SamplerController extends Controller {
    /** What the sampler needs from the program. */
    public record Needs(TaskRunner tasks, Dialogs dialogs, ViewMemory memory, UiClock clock) {}

    private static final int ROWS = 40;

    private final SamplerModel model = new SamplerModel();
    private final Needs needs;
    private final SamplerView view;

    public SamplerController(Needs needs) {
        this.needs = needs;
        view = new SamplerView(model, this, needs);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        Job<List<SampleRow>> load = Job.of(progress -> rows(needs.clock().today()));
        needs.tasks().start(load.onDone(model.rows()::set).latestWins("sampler").until(whileActive));
    }

    void onFilter(Filter filter) {
        model.filter().set(filter);
    }

    void onOpen(SampleRow row) {
        model.said().set(row.name());
    }

    void onPart(int number) {
        model.said().set(String.valueOf(number));
    }

    void onDelete() {
        String act = Texts.of("common.sampler.delete");
        if (needs.dialogs().confirm(Question.grave(act, Texts.of("common.sampler.deleteText"), act))) {
            model.rows().set(List.of());
        }
    }

    private static List<SampleRow> rows(LocalDate today) {
        List<String> names = Texts.of("common.sampler.names").lines().toList();
        List<String> units = Texts.of("common.sampler.units").lines().toList();
        List<String> steps = Texts.of("common.sampler.steps").lines().toList();
        Status[] states = Status.values();
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new SampleRow(
                        i,
                        names.get(i % names.size()),
                        today.minusYears(18 + i % 30).minusDays(i * 37L),
                        units.get(i % units.size()),
                        steps.get(i % steps.size()),
                        (i * 53L) % 1900,
                        (i * 17 % 105) / 100.0,
                        states[i % states.length]))
                .toList();
    }
}
