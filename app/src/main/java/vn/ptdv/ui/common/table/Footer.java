package vn.ptdv.ui.common.table;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.theme.Icons;

/** How many rows there are, are left by the filter and are chosen; and which columns to show. */
final class Footer extends HBox {
    private static final double WIDEST = 420;
    private final Label counts = new Label();
    private final Label extra = new Label();
    private final Button export = Icons.button(Feather.SHARE, Texts.of("common.table.export"), () -> {});

    private final Button filter = Icons.button(Feather.FILTER, Texts.of("common.table.filter"), () -> {});
    private final HBox kept = new HBox();
    private final Label built = new Label();
    private final Button unfilter = Icons.button(Feather.X, Texts.of("common.filter.clear"), () -> {});

    Footer(List<? extends TableColumn<?, ?>> columns) {
        getStyleClass().add("footer");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        counts.setId("table-counts");
        counts.getStyleClass().add("muted");
        Button choose = Icons.button(Feather.COLUMNS, Texts.of("common.table.columns"), () -> {});
        choose.setOnAction(e -> menu(columns).show(choose, Side.TOP, 0, 0));
        export.setId("table-export");
        filter.setId("table-filter");
        built.getStyleClass().add("muted");
        built.setMaxWidth(WIDEST);
        unfilter.setId("table-unfilter");
        offer(Tools.NONE);
        showBuilt("");
        getChildren().addAll(counts, built, unfilter, gap, extra, filter, kept, export, choose);
    }

    void show(int all, int left, int chosen) {
        StringBuilder text = new StringBuilder(
                left == all
                        ? Texts.of("common.table.rows", VietnameseNumbers.format(all))
                        : Texts.of(
                                "common.table.filtered",
                                VietnameseNumbers.format(left),
                                VietnameseNumbers.format(all)));
        if (chosen > 0) {
            text.append(" · ").append(Texts.of("common.table.chosen", VietnameseNumbers.format(chosen)));
        }
        counts.setText(text.toString());
    }

    void reading() {
        counts.setText(Texts.of("common.table.reading"));
    }

    void onTools(Runnable export, Runnable build, Runnable unbuild) {
        this.export.setOnAction(e -> export.run());
        filter.setOnAction(e -> build.run());
        unfilter.setOnAction(e -> unbuild.run());
    }

    /** What the window offers to this table. */
    enum Tools {
        NONE,
        EXPORT,
        EXPORT_AND_FILTER
    }

    /** Only for what the window can do is there a button. */
    void offer(Tools tools) {
        show(export, tools != Tools.NONE);
        show(filter, tools == Tools.EXPORT_AND_FILTER);
        show(kept, tools == Tools.EXPORT_AND_FILTER);
    }

    /** The filters kept for this table stand beside the button that makes one. */
    void keep(Node filters) {
        kept.getChildren().setAll(filters);
    }

    /** The conditions that hold at present, in words. */
    void showBuilt(String words) {
        built.setText(words.isEmpty() ? "" : Texts.of("common.table.built", words));
        show(built, !words.isEmpty());
        show(unfilter, !words.isEmpty());
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** Told the size of the letters when the theme changes it. */
    void onLetters(DoubleConsumer act) {
        counts.fontProperty().addListener((o, old, now) -> {
            if (now.getSize() != old.getSize()) {
                act.accept(now.getSize());
            }
        });
    }

    void extra(String text) {
        extra.setText(text);
    }

    private static ContextMenu menu(List<? extends TableColumn<?, ?>> columns) {
        ContextMenu menu = new ContextMenu();
        for (TableColumn<?, ?> column : columns) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.setSelected(column.isVisible());
            item.setOnAction(e -> column.setVisible(item.isSelected()));
            menu.getItems().add(item);
        }
        MenuItem reset = new MenuItem(Texts.of("common.table.resetColumns"));
        reset.setOnAction(e -> columns.forEach(TableColumns::reset));
        menu.getItems().addAll(new SeparatorMenuItem(), reset);
        return menu;
    }
}
