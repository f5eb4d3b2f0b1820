package vn.ptdv.ui.progress;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.progress.PeopleBehind;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The people behind a figure, to look at, sort and copy. */
public final class PeopleController extends Controller {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 420;

    private final View<?, ?> view;

    private PeopleController(List<PeopleBehind.Line> people, String note, Toolkit kit) {
        view = new PeopleView(people, this, new Shown(note, kit));
    }

    /** Opens the list over the window. */
    public static void open(String title, List<PeopleBehind.Line> people, String note, Toolkit kit) {
        kit.dialogs()
                .form(new Form(
                        title, new PeopleController(people, note, kit), Texts.of("quotaui.people.close"), () -> true));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    private record Shown(String note, Toolkit kit) {}

    private static final class PeopleView extends View<List<PeopleBehind.Line>, PeopleController> {
        private final VBox root = new VBox(8);

        PeopleView(List<PeopleBehind.Line> people, PeopleController controller, Shown shown) {
            super(people, controller);
            DataTable<PeopleBehind.Line> table = new DataTable<>(
                            "people-behind",
                            PeopleBehind.Line::candidacyId,
                            columns(),
                            shown.kit().memory())
                    .says(Texts.of("quotaui.people.table"));
            table.whenEmpty(new Label(Texts.of("quotaui.people.none")));
            table.setRows(people);
            VBox.setVgrow(table, Priority.ALWAYS);
            root.setPrefSize(WIDTH, HEIGHT);
            root.getChildren().add(table);
            if (!shown.note().isEmpty()) {
                Label note = new Label(shown.note());
                note.setWrapText(true);
                root.getChildren().add(note);
            }
        }

        @Override
        public Parent root() {
            return root;
        }

        private static List<Column<PeopleBehind.Line>> columns() {
            return List.of(
                    Column.name("name", Texts.of("quotaui.people.name"), PeopleBehind.Line::name)
                            .width(210),
                    Column.text("unit", Texts.of("quotaui.people.unit"), PeopleBehind.Line::unit)
                            .width(280),
                    Column.date("ceremony", Texts.of("quotaui.people.ceremony"), PeopleBehind.Line::ceremonyOn)
                            .width(115),
                    Column.date("decision", Texts.of("quotaui.people.decision"), PeopleBehind.Line::decisionOn)
                            .width(115));
        }
    }
}
