package vn.ptdv.ui.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.ui.common.theme.Icons;

/** A month of days, Monday first, with what falls on each; arrows go from day to day, Page Up and Down by months. */
final class CalendarPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int WEEKS = 6;
    private static final int MOST_LINES = 3;
    private static final double LINE = 17;
    private final TodayController controller;
    private final GridPane grid = new GridPane();
    private final Label title = new Label();
    private final Map<LocalDate, VBox> cells = new HashMap<>();
    private Runnable again = () -> {};
    private int lines = MOST_LINES;

    CalendarPane(TodayController controller) {
        super(6);
        this.controller = controller;
        title.getStyleClass().add("section");
        title.setId("calendar-month");
        HBox head = new HBox(
                8,
                Icons.button(Feather.CHEVRON_LEFT, Texts.of("today.calendar.before"), () -> controller.onMonth(-1)),
                title,
                Icons.button(Feather.CHEVRON_RIGHT, Texts.of("today.calendar.next"), () -> controller.onMonth(1)));
        head.setAlignment(Pos.CENTER_LEFT);
        grid.getStyleClass().add("calendar");
        grid.setId("calendar");
        grid.setFocusTraversable(true);
        grid.setAccessibleText(Texts.of("today.calendar.title"));
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / DayOfWeek.values().length);
            grid.getColumnConstraints().add(column);
        }
        grid.setMinHeight(0);
        grid.heightProperty().addListener((o, old, now) -> fit(now.doubleValue()));
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(head, grid);
    }

    /** As many lines in a day as there is room for below its number. */
    private void fit(double height) {
        int room = (int) (height / (WEEKS + 1) / LINE) - 1;
        int fitting = Math.max(1, Math.min(MOST_LINES, room));
        if (fitting != lines) {
            lines = fitting;
            Platform.runLater(again);
        }
    }

    void show(TodayModel.Month month, LocalDate chosen) {
        title.setText(Texts.of(
                "today.calendar.month",
                month.month().getMonthValue(),
                month.month().getYear()));
        grid.getChildren().clear();
        cells.clear();
        rows();
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name = new Label(Texts.ofEnum("today.weekday", day));
            name.getStyleClass().add("field-label");
            grid.add(name, day.getValue() - 1, 0);
        }
        LocalDate first = month.month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < WEEKS * DayOfWeek.values().length; i++) {
            LocalDate day = first.plusDays(i);
            VBox cell = cell(month, day);
            cells.put(day, cell);
            grid.add(cell, i % DayOfWeek.values().length, 1 + i / DayOfWeek.values().length);
        }
        choose(month, chosen);
    }

    void choose(TodayModel.Month month, LocalDate chosen) {
        again = () -> show(month, chosen);
        cells.forEach((day, cell) -> cell.pseudoClassStateChanged(CHOSEN, day.equals(chosen)));
        grid.setAccessibleHelp(Texts.of(
                "today.calendar.day",
                VietnameseDates.format(chosen),
                month.on(chosen).size()));
    }

    void focusDays() {
        grid.requestFocus();
    }

    private void rows() {
        grid.getRowConstraints().setAll(new RowConstraints());
        for (int i = 0; i < WEEKS; i++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setMinHeight(0);
            row.setPercentHeight(95.0 / WEEKS);
            grid.getRowConstraints().add(row);
        }
    }

    private VBox cell(TodayModel.Month month, LocalDate day) {
        VBox cell = new VBox();
        cell.getStyleClass().add("calendar-day");
        cell.setMinHeight(0);
        List<TodayModel.Row> rows = month.on(day);
        cell.getChildren().add(head(day, rows.size()));
        rows.stream().limit(lines).forEach(row -> cell.getChildren().add(line(row)));
        cell.pseudoClassStateChanged(OTHER, day.getMonthValue() != month.month().getMonthValue());
        cell.pseudoClassStateChanged(TODAY, day.equals(month.today()));
        cell.setOnMouseClicked(e -> {
            controller.onDay(day);
            grid.requestFocus();
        });
        return cell;
    }

    private HBox head(LocalDate day, int all) {
        Label number = new Label(String.valueOf(day.getDayOfMonth()));
        number.getStyleClass().add("strong");
        HBox head = new HBox(6, number);
        if (all > lines) {
            head.getChildren().add(new Label(Texts.of("today.calendar.more", all - lines)));
        }
        return head;
    }

    private static Label line(TodayModel.Row row) {
        String sign = TodayColumns.left(row).substring(0, 1);
        String words = row.line()
                .map(l -> l.name().isEmpty() ? l.what() : l.name() + ": " + l.what())
                .orElse("");
        Label label = new Label(Texts.of("today.calendar.line", sign, words));
        label.setMinHeight(0);
        return label;
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> controller.onDays(-1);
            case RIGHT -> controller.onDays(1);
            case UP -> controller.onDays(-DayOfWeek.values().length);
            case DOWN -> controller.onDays(DayOfWeek.values().length);
            case PAGE_UP -> controller.onMonth(-1);
            case PAGE_DOWN -> controller.onMonth(1);
            case HOME, T -> controller.onToday();
            case ENTER -> controller.onIntoDay();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
