package vn.ptdv.ui.common.table;

import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;

/**
 * The table's own look, but for a double click between two headings: the control would lay out every row one after the
 * other to find the widest.
 */
final class FittingSkin<S> extends TableViewSkin<S> {
    private final Consumer<TableColumn<?, ?>> fit;

    FittingSkin(TableView<S> table, Consumer<TableColumn<?, ?>> fit) {
        super(table);
        this.fit = fit;
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new TableHeaderRow(this) {
            @Override
            protected NestedTableColumnHeader createRootHeader() {
                return new NestedTableColumnHeader(null) {
                    @Override
                    protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
                        return column == null || !column.getColumns().isEmpty() || column == getTableColumn()
                                ? super.createTableColumnHeader(column)
                                : new Heading(column);
                    }
                };
            }
        };
    }

    private final class Heading extends TableColumnHeader {
        Heading(TableColumnBase<?, ?> column) {
            super(column);
        }

        @Override
        protected void resizeColumnToFitContent(int maxRows) {
            if (getTableColumn() instanceof TableColumn<?, ?> column && column.getUserData() instanceof Column<?>) {
                // By itself the control fits every column that is as wide as its own default, to the first rows only.
                if (maxRows < 0) {
                    fit.accept(column);
                }
            } else {
                super.resizeColumnToFitContent(maxRows);
            }
        }
    }
}
