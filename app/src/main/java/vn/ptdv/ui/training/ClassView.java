package vn.ptdv.ui.training;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.theme.Icons;

/** A class with its tabs. */
final class ClassView extends View<ClassModel, ClassController> {
    private final VBox root = new VBox(8);
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label summary = new Label();
    private final Label said = new Label();
    private final TabPane tabs = new TabPane();
    private final ClassLists lists;
    private final AttendanceTable attendance;

    /** What others made: the fields of the facts and the page of the seats. */
    record Parts(Fields facts, Parent seats) {}

    ClassView(ClassModel model, ClassController controller, Parts parts, ViewMemory memory) {
        super(model, controller);
        lists = new ClassLists(model, controller, memory);
        attendance = new AttendanceTable(model);
        title.getStyleClass().add("title");
        said.setId("class-said");
        summary.setId("class-summary");
        Fields facts = parts.facts();
        facts.onChange(() -> model.factsChanged.set(true));
        HBox attendanceActs = acts(
                button("all-present", Texts.of("classui.allPresent"), controller::onAllPresent),
                button("save-attendance", Texts.of("classui.saveAttendance"), controller::onSaveAttendance));
        VBox.setVgrow(attendance.node(), Priority.ALWAYS);
        facts.form().setMaxWidth(760);
        tabs.getTabs()
                .addAll(
                        ClassesView.tab(
                                Texts.of("classui.tab.facts"),
                                new VBox(
                                        8,
                                        facts.form(),
                                        acts(
                                                button("save-facts", Texts.of("classui.save"), controller::onSaveFacts),
                                                button("delete", Texts.of("classui.delete"), controller::onDelete)))),
                        ClassesView.tab(Texts.of("classui.tab.days"), lists.days()),
                        ClassesView.tab(Texts.of("classui.tab.seats"), parts.seats()),
                        ClassesView.tab(Texts.of("classui.tab.people"), lists.people()),
                        ClassesView.tab(
                                Texts.of("classui.tab.attendance"), new VBox(6, attendanceActs, attendance.node())),
                        ClassesView.tab(Texts.of("classui.tab.results"), lists.results()));
        tabs.setId("class-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Region below = new Region();
        HBox.setHgrow(below, Priority.ALWAYS);
        root.getChildren().addAll(head(), tabs, new HBox(12, summary, below, said));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(summary.textProperty(), model.summary);
        whileShown.bind(said.textProperty(), model.said);
        whileShown.follow(model.its, this::show);
        whileShown.follow(model.grid, attendance::show);
        lists.attach(whileShown);
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                Icons.button(Feather.ARROW_LEFT, Texts.of("classui.back"), controller::onBack),
                title,
                state,
                gap,
                button("print", Texts.of("classui.print"), controller::onPrint),
                button("open", Texts.of("classui.open"), () -> controller.onState(ClassState.RUNNING)),
                button("close", Texts.of("classui.close"), () -> controller.onState(ClassState.CLOSED)));
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    static HBox acts(Button... buttons) {
        HBox line = new HBox(6, buttons);
        line.setPadding(new javafx.geometry.Insets(6, 0, 0, 0));
        return line;
    }

    static Button button(String id, String name, Runnable act) {
        Button button = new Button(name);
        button.setId("class-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void show(Optional<TrainingClass> its) {
        its.ifPresent(c -> {
            title.setText(c.name());
            state.setText(Texts.ofEnum("classui.kind", c.kind()) + ", " + Texts.ofEnum("classui.state", c.state()));
        });
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
            e.consume();
            if (model.factsChanged.get()) {
                controller.onSaveFacts();
            }
            if (model.attendanceChanged.get()) {
                controller.onSaveAttendance();
            }
            controller.onSaveSeats();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            controller.onBack();
        }
    }
}
