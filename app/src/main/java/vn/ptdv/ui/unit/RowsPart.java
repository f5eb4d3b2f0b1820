package vn.ptdv.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.ui.common.table.DataTable;

/** A small list on the page of a unit: its heading, the acts on it, and its rows. */
final class RowsPart<R> extends VBox {
    private static final double LOWEST = 150;
    private final DataTable<R> table;
    private final HBox bar = new HBox(8);
    private final List<Button> ofOne = new ArrayList<>();
    private Consumer<List<R>> chosen = rows -> {};

    RowsPart(String title, DataTable<R> table) {
        super(6);
        this.table = table;
        Label heading = new Label(title);
        heading.getStyleClass().add("section");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().add(heading);
        table.setPrefHeight(LOWEST);
        table.setMinHeight(LOWEST);
        table.onChoose(rows -> {
            ofOne.forEach(b -> b.setDisable(rows.size() != 1));
            chosen.accept(List.copyOf(rows));
        });
        getChildren().addAll(bar, table);
    }

    RowsPart<R> adding(String id, String name, Runnable act) {
        button(id, name).setOnAction(e -> act.run());
        return this;
    }

    /** An act on the one chosen row. */
    RowsPart<R> acting(String id, String name, Consumer<R> act) {
        Button button = button(id, name);
        button.setOnAction(e -> table.chosenRows().stream().findFirst().ifPresent(act));
        button.setDisable(true);
        ofOne.add(button);
        return this;
    }

    RowsPart<R> onChoose(Consumer<List<R>> act) {
        chosen = act;
        return this;
    }

    /** Taller than usual. */
    RowsPart<R> tall(double height) {
        table.setPrefHeight(height);
        table.setMinHeight(height);
        return this;
    }

    void show(List<R> rows) {
        table.setRows(rows);
    }

    private Button button(String id, String name) {
        Button button = new Button(name);
        button.setId(id);
        bar.getChildren().add(button);
        return button;
    }
}
