package vn.ptdv.ui.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.store.person.Duplicates;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.person.FactsModel;

/** Someone who is about to be taken into the source. */
final class NewPersonModel {
    final FactsModel facts = new FactsModel();
    final StringProperty unit = new SimpleStringProperty("");
    final StringProperty openedOn = new SimpleStringProperty("");
    final BooleanProperty youthUnion = new SimpleBooleanProperty();
    final BooleanProperty tradeUnion = new SimpleBooleanProperty();
    final ObjectProperty<Message> unitMessage = new SimpleObjectProperty<>(Message.NONE);
    final ObjectProperty<Message> dayMessage = new SimpleObjectProperty<>(Message.NONE);
    final ObjectProperty<List<UnitNode>> units = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<List<Duplicates.Suspect>> suspects = new SimpleObjectProperty<>(List.of());
    final BooleanProperty saving = new SimpleBooleanProperty();

    NewPersonModel() {
        unit.addListener((o, old, now) -> unitMessage.set(Message.NONE));
        openedOn.addListener((o, old, now) -> dayMessage.set(Message.NONE));
    }
}
