package vn.ptdv.logic.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;

/**
 * The citizen number, CCCD: 12 digits of which 1–3 are the place of birth registration, 4 is century and sex, 5–6 the
 * year of birth.
 */
public final class CitizenId {
    private static final int LENGTH = 12;
    private static final int OLD_LENGTH = 9;
    /** Every place code starts with 0, and some with 00, so a workbook that takes the text for a number cuts one or two. */
    private static final int SHORTEST_CUT = 10;

    private static final int PLACE_END = 3;
    private static final int YEAR_END = 6;
    private static final int SHOWN = 3;
    private static final int FIRST_CENTURY = 1900;
    private static final int CENTURY = 100;

    private final Set<String> places;

    /** With the place codes that are known; none known means that the place is not checked. */
    public CitizenId(Set<String> places) {
        this.places = Set.copyOf(places);
    }

    /** With the place codes that come with the program. */
    public static CitizenId standard() {
        return new CitizenId(CitizenPlaces.load());
    }

    /** What the program thinks of a typed number, set beside what is known of the person. */
    public CitizenCheck check(String typed, Optional<Sex> sex, Optional<PartialDate> birth) {
        String number = clean(typed);
        if (!number.matches("[0-9]+")) {
            return new CitizenCheck.Refused(CitizenFinding.NOT_DIGITS);
        }
        if (number.length() == OLD_LENGTH) {
            return new CitizenCheck.Doubtful(number, List.of(CitizenFinding.OLD_NUMBER));
        }
        if (number.length() < SHORTEST_CUT || number.length() > LENGTH) {
            return new CitizenCheck.Refused(CitizenFinding.LENGTH);
        }
        String whole = normal(number);
        List<CitizenFinding> doubts = doubts(whole, sex, birth);
        if (whole.length() > number.length()) {
            doubts.add(0, CitizenFinding.ZERO_RESTORED);
        }
        return doubts.isEmpty() ? new CitizenCheck.Accepted(whole) : new CitizenCheck.Doubtful(whole, doubts);
    }

    /** Without blanks, dots, dashes and the apostrophe that marks text in a workbook. */
    public static String clean(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u200B\\uFEFF'.\\-]", "");
    }

    /** Clean and with the leading zeros that a workbook cut off: the text under which a number is stored and compared. */
    public static String normal(String typed) {
        String number = clean(typed);
        boolean cut = number.length() >= SHORTEST_CUT && number.length() < LENGTH;
        return cut ? "0".repeat(LENGTH - number.length()) + number : number;
    }

    /** Only the last three digits, which tell two people apart on a screen but give away neither birth nor home. */
    public static String masked(String number) {
        int hidden = Math.max(0, number.length() - SHOWN);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    /** The year of birth that is written in a 12-digit number. */
    public static int birthYear(String number) {
        int century = Character.digit(number.charAt(PLACE_END), 10) / 2;
        return FIRST_CENTURY + century * CENTURY + Integer.parseInt(number.substring(PLACE_END + 1, YEAR_END));
    }

    /** The sex that is written in a 12-digit number. */
    public static Sex sex(String number) {
        return Character.digit(number.charAt(PLACE_END), 10) % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    private List<CitizenFinding> doubts(String number, Optional<Sex> sex, Optional<PartialDate> birth) {
        List<CitizenFinding> doubts = new ArrayList<>();
        if (!places.isEmpty() && !places.contains(number.substring(0, PLACE_END))) {
            doubts.add(CitizenFinding.PLACE_UNKNOWN);
        }
        if (sex.filter(known -> known != sex(number)).isPresent()) {
            doubts.add(CitizenFinding.SEX_DIFFERS);
        }
        if (birth.filter(known -> known.year() != birthYear(number)).isPresent()) {
            doubts.add(CitizenFinding.BIRTH_YEAR_DIFFERS);
        }
        return doubts;
    }
}
