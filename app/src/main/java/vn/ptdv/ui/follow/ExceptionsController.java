package vn.ptdv.ui.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.store.process.Pipeline;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;

/** Every time a rule was set aside: what, why, and who approved. */
public final class ExceptionsController extends Controller {
    static final String YEAR = "year";
    static final String UNIT = "unit";
    static final String APPROVER = "approver";
    private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private final Desk desk;
    private final ExceptionsModel model = new ExceptionsModel();
    private final ExceptionsView view;
    private List<ExceptionsModel.Row> all = List.of();

    public ExceptionsController(Desk desk) {
        this.desk = desk;
        this.view = new ExceptionsView(model, this, desk.kit());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onBack() {
        desk.back().run();
    }

    void onOpen(ExceptionsModel.Row row) {
        desk.openPerson().accept(row.aside().personId());
    }

    void onFilter(Filter filter) {
        model.filter.set(filter);
        show();
    }

    private void load() {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> new Pipeline(desk.services().book().reading()).exceptions(FIRST, LAST))
                        .latestWins("follow.exceptions")
                        .until(whileActive())
                        .onDone(this::take));
    }

    private void take(List<Pipeline.SetAside> found) {
        List<ExceptionsModel.Row> rows = new ArrayList<>();
        found.forEach(aside -> rows.add(new ExceptionsModel.Row(rows.size(), aside)));
        all = rows;
        Map<String, List<Item>> choices = new HashMap<>();
        choices.put(
                YEAR,
                rows.stream()
                        .map(ExceptionsModel.Row::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(y -> Item.of(y, y))
                        .toList());
        choices.put(UNIT, names(rows.stream().map(r -> r.aside().unit())));
        choices.put(APPROVER, names(rows.stream().map(r -> r.aside().words().approver())));
        model.choices.set(choices);
        show();
    }

    private static List<Item> names(Stream<String> names) {
        return VietnameseOrder.sorted(names.distinct().toList(), n -> n).stream()
                .map(n -> Item.of(n, n))
                .toList();
    }

    private void show() {
        Filter filter = model.filter.get();
        model.rows.set(all.stream().filter(r -> passes(r, filter)).toList());
    }

    private static boolean passes(ExceptionsModel.Row row, Filter filter) {
        Pipeline.SetAside aside = row.aside();
        return filter.findsIn(aside.name() + " " + aside.words().message() + " "
                        + aside.words().reason())
                && filter.allows(YEAR, row.year())
                && filter.allows(UNIT, aside.unit())
                && filter.allows(APPROVER, aside.words().approver());
    }
}
