package vn.ptdv.logic.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** A key under which two records are likely the same person; the stronger the key, the surer. */
public record DuplicateKey(Strength strength, String value) {
    private static final String SEPARATOR = "|";

    /** From sure to a mere hint. */
    public enum Strength {
        CITIZEN_ID,
        NAME_AND_BIRTH,
        NAME_AND_YEAR
    }

    /** All keys of one person, the strongest first; without a name, birth or number there are fewer or none. */
    public static List<DuplicateKey> of(String fullName, Optional<PartialDate> birth, Optional<String> citizenId) {
        List<DuplicateKey> keys = new ArrayList<>();
        citizenId
                .map(CitizenId::normal)
                .filter(number -> !number.isEmpty())
                .ifPresent(number -> keys.add(new DuplicateKey(Strength.CITIZEN_ID, number)));
        String name = VietnameseText.fold(fullName);
        if (!name.isEmpty()) {
            birth.flatMap(PartialDate::exact)
                    .ifPresent(day -> keys.add(new DuplicateKey(Strength.NAME_AND_BIRTH, name + SEPARATOR + day)));
            birth.ifPresent(date -> keys.add(new DuplicateKey(Strength.NAME_AND_YEAR, name + SEPARATOR + date.year())));
        }
        return List.copyOf(keys);
    }
}
