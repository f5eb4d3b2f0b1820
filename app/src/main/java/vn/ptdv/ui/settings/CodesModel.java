package vn.ptdv.ui.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.ptdv.store.code.CodeStore;

/** The lists, the chosen one, and its entries. */
final class CodesModel {
    final ObservableList<String> lists = FXCollections.observableArrayList();
    final StringProperty list = new SimpleStringProperty("");
    final RowsModel<CodeStore.Line> entries = new RowsModel<>();
}
