package vn.ptdv.ui.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.ui.common.mvc.PageSlot;

/** The list of sessions, and the one that is open in its place. */
final class SessionsModel {
    final ObjectProperty<List<SessionDesk.Line>> sessions = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<SessionDesk.Host> host = new SimpleObjectProperty<>(SessionDesk.Host.NOBODY);
    final PageSlot slot = new PageSlot();
}
