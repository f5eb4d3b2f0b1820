package vn.ptdv.sheet.preview;

import java.util.List;

/** Fields that together tell two rows apart; all of them must be filled to count. */
public record Identity(Strength strength, List<String> fields) {
    public Identity {
        fields = List.copyOf(fields);
    }

    /** The same number is the same person; the same name and birth date only probably is. */
    public enum Strength {
        CERTAIN,
        LIKELY
    }

    public static Identity certain(String... fields) {
        return new Identity(Strength.CERTAIN, List.of(fields));
    }

    public static Identity likely(String... fields) {
        return new Identity(Strength.LIKELY, List.of(fields));
    }
}
