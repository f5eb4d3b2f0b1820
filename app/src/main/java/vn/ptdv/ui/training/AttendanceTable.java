package vn.ptdv.ui.training;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.Participant;
import vn.ptdv.store.training.ClassStore;

/** Who was there on which day; the arrows go from box to box, Space ticks. */
final class AttendanceTable {
    private static final double ROW = 28;
    private static final double DAY = 118;
    private final ClassModel model;
    private final TableView<Participant> table = new TableView<>();
    private final VBox box = new VBox(table);

    AttendanceTable(ClassModel model) {
        this.model = model;
        box.getStyleClass().add("data-table");
        table.setId("attendance");
        table.setEditable(true);
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(Texts.of("classui.noAttendance")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.focusedProperty().addListener((o, old, now) -> {
            boolean nowhere = table.getSelectionModel().getSelectedCells().isEmpty();
            if (now
                    && nowhere
                    && !table.getItems().isEmpty()
                    && table.getColumns().size() > 1) {
                table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
                table.getFocusModel().focus(0, table.getColumns().get(1));
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Node node() {
        return box;
    }

    /** Shows the boxes anew; the one that was chosen stays so. */
    void show(ClassStore.Grid grid) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        int row = at.getRow();
        int column = table.getColumns().indexOf(at.getTableColumn());
        fill(grid);
        if (row >= 0
                && row < table.getItems().size()
                && column > 0
                && column < table.getColumns().size()) {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.getFocusModel().focus(row, table.getColumns().get(column));
        }
    }

    private void fill(ClassStore.Grid grid) {
        table.getColumns().clear();
        TableColumn<Participant, String> name = new TableColumn<>(Texts.of("classui.person"));
        name.setCellValueFactory(p -> new ReadOnlyStringWrapper(p.getValue().name()));
        name.setPrefWidth(220);
        table.getColumns().add(name);
        for (ClassDay day : grid.days()) {
            TableColumn<Participant, Boolean> column = new TableColumn<>(VietnameseDates.format(day.date()));
            column.setCellValueFactory(p -> model.present.getOrDefault(
                    new ClassStore.Cell(day.id(), p.getValue().id()), new SimpleBooleanProperty()));
            column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
            column.setPrefWidth(DAY);
            column.setSortable(false);
            column.setUserData(day.id());
            table.getColumns().add(column);
        }
        table.getItems().setAll(grid.people());
    }

    private void key(KeyEvent e) {
        var cell = table.getFocusModel().getFocusedCell();
        boolean onDay = cell.getTableColumn() != null
                && cell.getTableColumn().getUserData() instanceof Long
                && cell.getRow() >= 0
                && cell.getRow() < table.getItems().size();
        if (e.getCode() == KeyCode.SPACE && onDay) {
            e.consume();
            var there = model.present.get(new ClassStore.Cell(
                    (Long) cell.getTableColumn().getUserData(),
                    table.getItems().get(cell.getRow()).id()));
            if (there != null) {
                there.set(!there.get());
            }
        }
    }
}
