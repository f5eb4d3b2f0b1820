package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.model.person.Absence;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** Who helps and who helped, the reviews of each period, and the times away. */
final class HelpersTab implements PersonView.PageTab {
    private final VBox box = new VBox(6);
    private final DataTable<HelperAssignment> helpers;
    private final DataTable<ReviewLine> reviews;
    private final DataTable<Absence> absences;

    HelpersTab(PersonModel model, PersonController controller, ViewMemory memory) {
        helpers = new DataTable<>("person-helpers", HelperAssignment::id, helperColumns(), memory);
        helpers.says(Texts.of("personui.helper.list"))
                .styled(h -> h.charge().to().isPresent() ? RowStyle.FADED : RowStyle.PLAIN);
        reviews = new DataTable<>("person-reviews", ReviewLine::period, reviewColumns(model), memory);
        reviews.says(Texts.of("personui.review.list"))
                .onOpen(r -> controller.ask(id -> controller.help().review(id, Optional.of(r))));
        absences = new DataTable<>("person-absences", Absence::id, absenceColumns(model), memory);
        absences.says(Texts.of("personui.absence.list"))
                .onOpen(a -> controller.ask(() -> controller.help().absence(Optional.of(a))));
        box.getStyleClass().add("titled-part");
        box.getChildren()
                .addAll(
                        LettersTab.head(Texts.of("personui.helper.list"), helperActs(controller)),
                        grown(helpers),
                        LettersTab.head(Texts.of("personui.review.list"), reviewActs(controller)),
                        grown(reviews),
                        LettersTab.head(Texts.of("personui.absence.list"), absenceActs(controller)),
                        grown(absences));
    }

    private Button[] helperActs(PersonController controller) {
        return new Button[] {
            button(
                    "helper-add",
                    Texts.of("personui.helper.add"),
                    () -> controller.ask(id -> controller.help().assign(id))),
            button(
                    "helper-replace",
                    Texts.of("personui.helper.replace"),
                    () -> withActive(h -> controller.ask(() -> controller.help().replace(h)))),
            button(
                    "helper-end",
                    Texts.of("personui.helper.end"),
                    () -> withActive(h -> controller.ask(() -> controller.help().end(h))))
        };
    }

    private Button[] reviewActs(PersonController controller) {
        return new Button[] {
            button(
                    "review-add",
                    Texts.of("personui.review.add"),
                    () -> controller.ask(id -> controller.help().review(id, Optional.empty())))
        };
    }

    private Button[] absenceActs(PersonController controller) {
        return new Button[] {
            button(
                    "absence-add",
                    Texts.of("personui.absence.add"),
                    () -> controller.ask(() -> controller.help().absence(Optional.empty()))),
            button(
                    "absence-remove",
                    Texts.of("personui.absence.remove"),
                    () -> absences.chosenRows()
                            .forEach(a -> controller.run(
                                    () -> controller.services().people().removeAbsence(a.id()))))
        };
    }

    private static Button button(String id, String name, Runnable act) {
        Button button = LettersTab.button(name, act);
        button.setId(id);
        return button;
    }

    private static Node grown(DataTable<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private void withActive(Consumer<HelperAssignment> act) {
        helpers.chosenRows().stream()
                .filter(h -> h.charge().to().isEmpty())
                .findFirst()
                .ifPresent(act);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(PersonPage page) {
        helpers.setRows(page.way().map(w -> w.file().helpers()).orElse(List.of()));
        reviews.setRows(page.way().map(w -> w.file().reviews()).orElse(List.of()));
        absences.setRows(page.absences());
    }

    private static List<Column<HelperAssignment>> helperColumns() {
        return List.of(
                Column.<HelperAssignment>name("name", Texts.of("personui.helper.name"), HelperAssignment::name),
                Column.<HelperAssignment>text(
                                "role", Texts.of("personui.helper.role"), h -> Texts.ofEnum("personui.role", h.role()))
                        .width(150),
                Column.<HelperAssignment>date(
                        "from",
                        Texts.of("personui.helper.from"),
                        h -> Optional.of(h.charge().from())),
                Column.<HelperAssignment>date(
                        "to", Texts.of("personui.helper.to"), h -> h.charge().to()),
                Column.<HelperAssignment>text(
                        "resolution",
                        Texts.of("personui.helper.resolution"),
                        h -> h.charge().resolution()),
                Column.<HelperAssignment>text(
                        "why",
                        Texts.of("personui.helper.endedWhy"),
                        h -> h.charge().endReason()));
    }

    private static List<Column<ReviewLine>> reviewColumns(PersonModel model) {
        return List.of(
                Column.<ReviewLine>text("period", Texts.of("personui.review.period"), r -> Reviews.words(r.period()))
                        .sortedBy(ReviewLine::period)
                        .width(120),
                Column.<ReviewLine>text(
                                "grade", Texts.of("personui.review.grade"), r -> model.label("REVIEW_GRADE", r.grade()))
                        .width(120),
                Column.<ReviewLine>text("content", Texts.of("personui.review.content"), ReviewLine::content)
                        .width(240),
                Column.<ReviewLine>text("reviewer", Texts.of("personui.review.reviewer"), ReviewLine::reviewer));
    }

    private static List<Column<Absence>> absenceColumns(PersonModel model) {
        return List.of(
                Column.<Absence>text(
                                "kind", Texts.of("personui.absence.kind"), a -> model.label("ABSENCE_KIND", a.kind()))
                        .width(180),
                Column.<Absence>date("from", Texts.of("personui.absence.from"), a -> Optional.of(a.from())),
                Column.<Absence>date("to", Texts.of("personui.absence.to"), Absence::to),
                Column.<Absence>text("place", Texts.of("personui.absence.place"), Absence::place)
                        .width(220));
    }
}
