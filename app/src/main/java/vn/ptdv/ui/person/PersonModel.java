package vn.ptdv.ui.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Controller;

/** One person's page: what is known, which form is open, and the words for codes. */
final class PersonModel {
    final ObjectProperty<Optional<PersonPage>> page = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Controller>> panel = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.FACTS);
    final FactsModel facts = new FactsModel();
    final ObjectProperty<Map<String, List<Item>>> lists = new SimpleObjectProperty<>(Map.of());

    /** The parts of the page, in their order. */
    enum Tab {
        FACTS,
        DOSSIER,
        LETTERS,
        HELPERS,
        DOCUMENTS,
        HISTORY
    }

    /** The word for a code, or the code itself. */
    String label(String list, String code) {
        return lists.get().getOrDefault(list, List.of()).stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .map(Item::label)
                .orElse(code);
    }

    List<Item> list(String name) {
        return lists.get().getOrDefault(name, List.of());
    }
}
