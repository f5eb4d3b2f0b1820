package vn.ptdv.ui.common.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.filter.Reading;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.layout.Chips;
import vn.ptdv.ui.common.table.TableBar;
import vn.ptdv.ui.common.theme.Icons;

/** Search text and conditions over a list. It waits until the typing rests, and never touches the typed text. */
public final class FilterBar extends HBox implements TableBar {
    private static final Duration REST = Duration.millis(180);
    private static final int COLUMNS = 22;
    private static final double ONE_LINE = 4000;

    private final TextField search = new TextField();
    private final List<Node> buttons = new ArrayList<>();
    private final Button clear = new Button(Texts.of("common.filter.clear"));
    private final PauseTransition rest = new PauseTransition(REST);
    private final FlowPane menus = new FlowPane(6, 4);
    private final List<Condition> conditions;
    private Consumer<? super Filter> wanted = f -> {};
    private Runnable down = () -> {};
    private Filter filter = Filter.ALL;
    private Optional<Building> building = Optional.empty();
    private List<Node> pins = List.of();
    private boolean setting;

    public FilterBar(String prompt, List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
        getStyleClass().add("filter-bar");
        setSpacing(8);
        setFillHeight(false);
        menus.setRowValignment(javafx.geometry.VPos.CENTER);
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.setId("filter-search");
        search.setPrefColumnCount(COLUMNS);
        search.setMinWidth(USE_PREF_SIZE);
        search.textProperty().addListener((o, old, now) -> typed());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rest.setOnFinished(e -> want(filter.searching(search.getText())));
        clear.getStyleClass().add("flat");
        clear.setOnAction(e -> setFilter(Filter.ALL));
        conditions.forEach(c -> buttons.add(new ConditionMenu(c, () -> filter, this::setFilter)));
        menus.getChildren().addAll(buttons);
        menus.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(menus, Priority.ALWAYS);
        getChildren().addAll(search, menus);
        show();
    }

    /** Called when something else is wanted: at once for conditions, when typing rests for the text. */
    public FilterBar onFilter(Consumer<? super Filter> act) {
        wanted = act;
        return this;
    }

    /** Down or Enter in the search goes on into the list. */
    public FilterBar onDown(Runnable act) {
        down = act;
        return this;
    }

    /** Lets filters be kept under names. */
    public FilterBar saving(FilterShelf saved) {
        getChildren().add(new SavedMenu(saved, () -> filter, this::setFilter).pinsAt(this::pin));
        return this;
    }

    /** After the buttons, so that in a narrow window the pinned filters and no condition go into the next line. */
    private void pin(List<Node> now) {
        buttons.removeAll(pins);
        menus.getChildren().removeAll(pins);
        pins = List.copyOf(now);
        menus.getChildren().addAll(buttons.size(), pins);
        buttons.addAll(pins);
    }

    /** Lets conditions on any field be put together; the screen finds them in the filter as an expression. */
    public FilterBar building(FilterFields<?> these, Dialogs dialogs, Supplier<LocalDate> today) {
        building = Optional.of(new Building(these, dialogs, today));
        Button more = new Button(Texts.of("common.filter.more"), Icons.of(Feather.FILTER));
        more.setId("filter-more");
        more.setOnAction(e -> build());
        int place = buttons.size() - pins.size();
        buttons.add(place, more);
        menus.getChildren().add(place, more);
        return this;
    }

    public Filter filter() {
        return filter;
    }

    @Override
    public boolean buildsConditions() {
        return building.isPresent();
    }

    @Override
    public void build() {
        building.ifPresent(with -> {
            FilterBuilder builder =
                    new FilterBuilder(with.fields(), with.today().get(), filter.expression());
            Form form = new Form(
                    Texts.of("common.filter.build"), builder, Texts.of("common.filter.buildAct"), builder::accept);
            if (with.dialogs().form(form)) {
                setFilter(filter.built(builder.expression()));
            }
        });
    }

    @Override
    public String words() {
        List<String> said = new ArrayList<>();
        if (!filter.search().isBlank()) {
            said.add(Texts.of("common.filter.searched", filter.search().strip()));
        }
        conditions.stream().filter(c -> !filter.codes(c.key()).isEmpty()).forEach(c -> said.add(words(c)));
        building.filter(b -> !filter.expression().isEmpty()).ifPresent(b -> said.add(words(b)));
        return String.join("; ", said);
    }

    /** Sets all at once, such as a saved filter or one that a figure on the dashboard stands for. */
    public void setFilter(Filter now) {
        setting = true;
        if (!search.getText().equals(now.search())) {
            search.setText(now.search());
        }
        setting = false;
        rest.stop();
        want(now);
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void typed() {
        if (!setting) {
            rest.playFromStart();
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
            rest.stop();
            want(filter.searching(search.getText()));
            down.run();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            setFilter(filter.searching(""));
            e.consume();
        }
    }

    private void want(Filter now) {
        if (!now.equals(filter)) {
            filter = now;
            show();
            wanted.accept(now);
        }
    }

    /** On which fields conditions can be put together, who asks for them, and the day they are read on. */
    private record Building(FilterFields<?> fields, Dialogs dialogs, Supplier<LocalDate> today) {}

    private String words(Condition condition) {
        return condition.label() + ": " + condition.names(filter.codes(condition.key()));
    }

    private String words(Building on) {
        return on.fields().read(filter.expression(), on.today().get()) instanceof Reading.Read read
                ? on.fields().words(read.criterion())
                : filter.expression();
    }

    private void show() {
        List<Node> line = new ArrayList<>(Chips.nodes(conditions.stream()
                .filter(c -> !filter.codes(c.key()).isEmpty())
                .map(c -> new Chips.Chip(words(c), () -> setFilter(filter.with(c.key(), List.of()))))
                .toList()));
        building.filter(b -> !filter.expression().isEmpty())
                .ifPresent(b ->
                        line.addAll(Chips.nodes(List.of(new Chips.Chip(words(b), () -> setFilter(filter.built("")))))));
        line.add(clear);
        // The buttons stay where they are: taking one away would close the list that is open under it.
        menus.getChildren().remove(buttons.size(), menus.getChildren().size());
        menus.getChildren().addAll(line);
        clear.setVisible(!filter.isAll());
        clear.setManaged(!filter.isAll());
    }
}
