package vn.ptdv.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.exchange.paper.SigningLines;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.field.Item;

/** Who may sign what is printed: one of the office's signers, under the line of authority that is set or another. */
record Signers(List<Signer> known, List<Signer> matrix) {
    static final String FIRST = "0";
    static final String AS_SET = "-";

    static Signers of(SettingValues settings) {
        return new Signers(settings.signers(), new SigningLines(settings).all());
    }

    List<Item> people() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            items.add(Item.of(String.valueOf(i), known.get(i).name(), words(known.get(i))));
        }
        return items.isEmpty() ? List.of(Item.of(FIRST, Texts.of("templateui.noSigner"))) : items;
    }

    List<Item> lines() {
        List<Item> items = new ArrayList<>(List.of(Item.of(AS_SET, Texts.of("templateui.authority.set"))));
        for (int i = 0; i < matrix.size(); i++) {
            items.add(Item.of(String.valueOf(i), words(matrix.get(i))));
        }
        return items;
    }

    private static String words(Signer signer) {
        return signer.position().isEmpty() ? signer.authority() : signer.authority() + " – " + signer.position();
    }

    /** The chosen person under the chosen line; nobody where the office has set no signer. */
    Optional<Signer> chosen(String person, String line) {
        if (known.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        Signer signer = known.get(Integer.parseInt(person));
        if (line.isEmpty() || line.equals(AS_SET)) {
            return Optional.of(signer);
        }
        Signer other = matrix.get(Integer.parseInt(line));
        return Optional.of(new Signer(signer.name(), other.position(), other.authority()));
    }
}
