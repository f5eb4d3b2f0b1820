package vn.ptdv.ui.common.table;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

/** How far a table is scrolled to the side, in pixels. */
final class SideScroll {
    private SideScroll() {}

    static DoubleProperty of(TableView<?> table) {
        DoubleProperty scrolled = new SimpleDoubleProperty();
        Runnable find = () -> table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .ifPresent(bar -> scrolled.bind(javafx.beans.binding.Bindings.when(bar.visibleProperty())
                        .then(bar.valueProperty())
                        .otherwise(0.0)));
        table.skinProperty().addListener((o, old, now) -> find.run());
        find.run();
        return scrolled;
    }
}
