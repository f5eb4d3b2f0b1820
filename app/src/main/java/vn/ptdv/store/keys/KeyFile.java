package vn.ptdv.store.keys;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the key file: the id of the key and one slot per holder. */
record KeyFile(int version, String keyId, List<Slot> users, Slot recovery) {
    static final int VERSION = 1;

    KeyFile {
        users = List.copyOf(users);
    }

    Optional<Slot> user(String name) {
        String wanted = folded(name);
        return users.stream()
                .filter(slot -> folded(slot.holder()).equals(wanted))
                .findFirst();
    }

    KeyFile with(Slot slot) {
        List<Slot> changed = new ArrayList<>(users);
        if (!user(slot.holder())
                .map(old -> changed.set(changed.indexOf(old), slot))
                .isPresent()) {
            changed.add(slot);
        }
        return new KeyFile(version, keyId, changed, recovery);
    }

    KeyFile without(String name) {
        String gone = folded(name);
        List<Slot> left = users.stream()
                .filter(slot -> !folded(slot.holder()).equals(gone))
                .toList();
        return new KeyFile(version, keyId, left, recovery);
    }

    KeyFile withRecovery(Slot slot) {
        return new KeyFile(version, keyId, users, slot);
    }

    boolean isUsable() {
        return version == VERSION && !users.isEmpty() && slots().allMatch(Slot::isUsable);
    }

    private Stream<Slot> slots() {
        return Stream.concat(users.stream(), Stream.of(recovery));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
