package vn.ptdv.ui.training;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.ui.common.mvc.PageSlot;

/** The classes, and the one that is open in their place. */
final class ClassesModel {
    final ObjectProperty<List<ClassDesk.Line>> classes = new SimpleObjectProperty<>(List.of());
    final PageSlot slot = new PageSlot();
}
