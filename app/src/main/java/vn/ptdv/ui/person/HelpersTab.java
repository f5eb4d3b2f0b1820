package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** Who helps and who helped, and the reviews of each period. */
final class HelpersTab implements PersonView.PageTab {
    private final VBox box = new VBox(6);
    private final DataTable<HelperAssignment> helpers;
    private final DataTable<ReviewLine> reviews;

    HelpersTab(PersonModel model, PersonController controller, ViewMemory memory) {
        helpers = new DataTable<>("person-helpers", HelperAssignment::id, helperColumns(), memory);
        helpers.says(Texts.of("personui.helper.list"))
                .styled(h -> h.charge().to().isPresent() ? RowStyle.FADED : RowStyle.PLAIN);
        reviews = new DataTable<>("person-reviews", ReviewLine::period, reviewColumns(model), memory);
        reviews.says(Texts.of("personui.review.list"));
        Button add = LettersTab.button(
                Texts.of("personui.helper.add"),
                () -> controller.ask(id -> controller
                        .plans()
                        .helper(id, Optional.empty(), controller.services().today())));
        add.setId("helper-add");
        Button replace = LettersTab.button(
                Texts.of("personui.helper.replace"),
                () -> helpers.chosenRows().stream()
                        .filter(h -> h.charge().to().isEmpty())
                        .findFirst()
                        .ifPresent(h -> controller.ask(id -> controller
                                .plans()
                                .helper(
                                        id,
                                        Optional.of(h),
                                        controller.services().today()))));
        Button review = LettersTab.button(
                Texts.of("personui.review.add"),
                () -> controller.ask(id ->
                        controller.plans().review(id, controller.services().today())));
        VBox.setVgrow(helpers, Priority.ALWAYS);
        VBox.setVgrow(reviews, Priority.ALWAYS);
        box.getStyleClass().add("titled-part");
        box.getChildren()
                .addAll(
                        LettersTab.head(Texts.of("personui.helper.list"), add, replace),
                        helpers,
                        LettersTab.head(Texts.of("personui.review.list"), review),
                        reviews);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(PersonPage page) {
        helpers.setRows(page.way().map(w -> w.file().helpers()).orElse(List.of()));
        reviews.setRows(page.way().map(w -> w.file().reviews()).orElse(List.of()));
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
                        h -> h.charge().resolution()));
    }

    private static List<Column<ReviewLine>> reviewColumns(PersonModel model) {
        return List.of(
                Column.<ReviewLine>text("period", Texts.of("personui.review.period"), ReviewLine::period)
                        .width(80),
                Column.<ReviewLine>text(
                                "grade", Texts.of("personui.review.grade"), r -> model.label("REVIEW_GRADE", r.grade()))
                        .width(120),
                Column.<ReviewLine>text("content", Texts.of("personui.review.content"), ReviewLine::content)
                        .width(240),
                Column.<ReviewLine>text("reviewer", Texts.of("personui.review.reviewer"), ReviewLine::reviewer));
    }
}
