package vn.ptdv.ui.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;

/** The reviews of a period for a whole unit in one grid, and who has not been reviewed yet. */
public final class ReviewsController extends Controller {
    /** More than anybody types in one go; a smaller unit shows the rest. */
    static final int MOST_ROWS = 3000;

    static final String GRADE = "grade";
    static final String CONTENT = "content";
    static final String REVIEWER = "reviewer";
    private final Desk desk;
    private final Reviews reviews;
    private final ReviewsModel model;
    private final ReviewsView view;

    public ReviewsController(Desk desk) {
        this.desk = desk;
        this.reviews = new Reviews(desk.services().book());
        this.model = new ReviewsModel(desk.services().today());
        this.view = new ReviewsView(model, this, desk.kit());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> {
            boolean own = model.saving.get();
            Platform.runLater(() -> changed(own));
        }));
        desk.kit()
                .tasks()
                .start(Job.of(progress -> desk.services().unitNodes())
                        .until(whileActive)
                        .onDone(model.units::set));
        load();
    }

    @Override
    public boolean mayLeave() {
        if (!view.isChanged()) {
            return true;
        }
        Optional<Integer> way = desk.kit()
                .dialogs()
                .choose(new Choice(
                        Texts.of("followui.review.title"),
                        Texts.of("followui.review.lose"),
                        List.of(Texts.of("followui.review.loseAct"))));
        way.ifPresent(yes -> view.drop());
        return way.isPresent();
    }

    void onBack() {
        if (mayLeave()) {
            desk.back().run();
        }
    }

    /** Another period or unit; false when what was typed is to stay. */
    boolean onWhich(Period period, Optional<Long> unit) {
        boolean same = period.equals(model.period.get()) && unit.equals(model.unit.get());
        if (same || mayLeave()) {
            model.period.set(period);
            model.unit.set(unit);
            load();
            return true;
        }
        return false;
    }

    void onOnlyMissing() {
        if (mayLeave()) {
            model.onlyMissing.set(!model.onlyMissing.get());
            load();
        }
    }

    List<UnitNode> units() {
        return model.units.get();
    }

    void onSave() {
        Map<GridCell<Long>, String> typed = view.typed();
        Optional<ReviewsModel.Sheet> sheet = model.sheet.get();
        if (typed.isEmpty() || sheet.isEmpty() || model.saving.get()) {
            return;
        }
        LocalDate on = model.on.get().orElse(desk.services().today());
        Reviews.Sheet head = new Reviews.Sheet(sheet.get().period().code(), on, model.reviewer.get());
        List<Reviews.Entry> entries = entries(sheet.get(), typed);
        model.says.set("");
        model.saving.set(true);
        desk.kit()
                .tasks()
                .start(Job.of(progress -> reviews.save(head, entries))
                        .onEnd(() -> model.saving.set(false))
                        .onDone(saved -> saved(saved, entries.size())));
    }

    private List<Reviews.Entry> entries(ReviewsModel.Sheet sheet, Map<GridCell<Long>, String> typed) {
        List<Reviews.Entry> entries = new ArrayList<>();
        for (ReviewsModel.Row row : sheet.rows()) {
            ReviewLine line = row.line();
            long id = line.candidacyId();
            boolean touched = typed.keySet().stream().anyMatch(c -> c.row() == id);
            if (touched) {
                entries.add(new Reviews.Entry(
                        id,
                        typed.containsKey(new GridCell<>(id, GRADE))
                                ? sheet.grades().code(typed.getOrDefault(new GridCell<>(id, GRADE), ""))
                                : line.grade(),
                        typed.getOrDefault(new GridCell<>(id, CONTENT), line.content()),
                        typed.getOrDefault(new GridCell<>(id, REVIEWER), line.reviewer())));
            }
        }
        return entries;
    }

    private void saved(Saved saved, int count) {
        if (saved instanceof Saved.Refused refused) {
            Map<GridCell<Long>, GridMark> wrong = new HashMap<>();
            refused.findings().forEach(f -> mark(f, wrong));
            model.wrong.set(wrong);
            model.says.set(Texts.of(
                    "followui.review.refused",
                    refused.findings().size(),
                    FieldWords.of(refused.findings().get(0))));
        } else {
            view.saved();
            model.says.set(Texts.of("followui.review.saved", count));
            load();
        }
    }

    private static void mark(FieldFinding finding, Map<GridCell<Long>, GridMark> wrong) {
        String[] place = finding.field().split(":", 2);
        if (place.length == 2) {
            wrong.put(new GridCell<>(Long.valueOf(place[1]), place[0]), GridMark.wrong(FieldWords.of(finding)));
        }
    }

    /** What was said of a saving holds until something else is done, above all until it is taken back. */
    private void changed(boolean own) {
        if (!own) {
            model.says.set("");
        }
        load();
    }

    private void load() {
        Period period = model.period.get();
        Optional<Long> unit = model.unit.get();
        boolean onlyMissing = model.onlyMissing.get();
        desk.kit()
                .tasks()
                .start(Job.of(progress -> read(period, unit, onlyMissing))
                        .latestWins("follow.reviews")
                        .until(whileActive())
                        .onDone(this::show));
    }

    // What was typed for the same people outlives a change that came from elsewhere.
    private void show(ReviewsModel.Sheet sheet) {
        boolean same = model.sheet
                .get()
                .filter(s -> s.period().equals(sheet.period()) && s.unit().equals(sheet.unit()))
                .isPresent();
        if (!same || !view.isChanged()) {
            model.sheet.set(Optional.of(sheet));
        }
    }

    private ReviewsModel.Sheet read(Period period, Optional<Long> unit, boolean onlyMissing) {
        Map<Long, String> away = reviews.away(desk.services().today());
        Map<String, String> kinds = new HashMap<>();
        desk.services().codes("ABSENCE_KIND").forEach(i -> kinds.put(i.code(), i.label()));
        List<ReviewsModel.Row> all = reviews.grid(unit.map(this::below), period.code(), period.to()).stream()
                .map(line -> new ReviewsModel.Row(
                        line,
                        Optional.ofNullable(away.get(line.candidacyId())).map(kind -> kinds.getOrDefault(kind, kind))))
                .toList();
        List<Item> grades = desk.services().codes("REVIEW_GRADE");
        return new ReviewsModel.Sheet(
                period,
                unit,
                all.stream()
                        .filter(row -> !onlyMissing || row.isMissing())
                        .limit(MOST_ROWS)
                        .toList(),
                ReviewsModel.Tally.of(all),
                new GradeWords(grades));
    }

    private Collection<Long> below(long unit) {
        Set<Long> units = new HashSet<>();
        desk.services().units().subtree(unit).stream().map(Unit::id).forEach(units::add);
        units.add(unit);
        return units;
    }
}
