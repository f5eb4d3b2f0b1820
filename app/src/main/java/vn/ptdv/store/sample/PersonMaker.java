package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.Sex;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.PersonGroupRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;

/** Makes the people: names, births and citizen numbers that agree, origin, schooling and work of their place. */
final class PersonMaker {
    private static final int HUNDRED = 100;
    private static final int MILLION = 1_000_000;
    private static final int STRIDE = 7919;
    private static final List<String> ETHNIC = List.of("02", "03", "06", "07", "08", "05", "09", "17");
    private static final List<String> RELIGIONS =
            List.of("CONG_GIAO", "CONG_GIAO", "PHAT_GIAO", "PHAT_GIAO", "TIN_LANH", "CAO_DAI", "HOA_HAO");
    private static final List<SpecialGroup> RARE = List.of(
            SpecialGroup.RE_ADMISSION,
            SpecialGroup.FOREIGN_SPOUSE,
            SpecialGroup.NO_PARTY_ORG,
            SpecialGroup.POLITICAL_ISSUE,
            SpecialGroup.OVER_60,
            SpecialGroup.LOW_EDUCATION,
            SpecialGroup.LOCAL_ELDER,
            SpecialGroup.HOA);
    private final World world;
    private final Map<String, Weighted<Trait>> traits = Trait.shipped();
    private final List<String> provinces = CsvTable.shipped("citizen_provinces").rows().stream()
            .map(row -> row.text("code"))
            .toList();

    /** A person with what decides the dossier. */
    record Made(PersonRecord row, Trait trait, Set<SpecialGroup> special, Sex sex, LocalDate birth) {
        /** The same person on the second way. */
        Made readmitted() {
            Set<SpecialGroup> more = new LinkedHashSet<>(special);
            more.add(SpecialGroup.RE_ADMISSION);
            return new Made(row, trait, more, sex, birth);
        }

        boolean youth(LocalDate day) {
            return birth.plusYears(31).isAfter(day);
        }
    }

    PersonMaker(World world) {
        this.world = world;
    }

    Made make(Rows rows, int index, SampleUnit unit, Journey journey) {
        Dice dice = world.dice("person", index);
        Trait trait = Objects.requireNonNull(traits.get(unit.flavour())).one(dice);
        Set<SpecialGroup> special = special(dice, index, trait);
        Sex sex = dice.in(470) ? Sex.FEMALE : Sex.MALE;
        LocalDate birth = birth(dice, trait, special, journey);
        PersonRecord row = new PersonRecord();
        row.setId(rows.newId());
        origin(row, dice, special, sex);
        row.setSex(sex.name());
        row.setBirth(dice.in(12) ? String.valueOf(birth.getYear()) : birth.toString());
        row.setCitizenId(citizen(dice, index, sex, birth));
        home(row, dice, unit);
        schooling(row, dice, trait, special);
        work(row, dice, unit, trait, birth);
        rows.add(row);
        groups(rows, row, dice, trait);
        return new Made(row, trait, special, sex, birth);
    }

    private Set<SpecialGroup> special(Dice dice, int index, Trait trait) {
        Set<SpecialGroup> special = new LinkedHashSet<>();
        SpecialGroup[] all = SpecialGroup.values();
        if (index < 2 * all.length) {
            special.add(all[index % all.length]);
        }
        if (!trait.special().isEmpty() && dice.in(600)) {
            special.add(SpecialGroup.valueOf(trait.special().get(0)));
        }
        if (dice.in(22)) {
            special.add(dice.one(RARE));
        }
        if (dice.in(55)) {
            special.add(SpecialGroup.RELIGION);
        }
        return special;
    }

    /** Old enough on the day the cell votes, which the journey already knows. */
    private LocalDate birth(Dice dice, Trait trait, Set<SpecialGroup> special, Journey journey) {
        LocalDate start = journey.steps.get(0).day();
        int age = dice.between(trait.ages().from(), trait.ages().to());
        if (special.contains(SpecialGroup.OVER_60)) {
            age = 61 + dice.between(0, 4);
        } else if (special.contains(SpecialGroup.LOCAL_ELDER)) {
            age = Math.max(age, 45);
        }
        LocalDate birth = start.minusYears(age).minusDays(dice.between(0, 364));
        LocalDate vote = journey.day(StageKeys.CELL_VOTE).orElse(start);
        LocalDate latest = vote.minusYears(18).minusDays(12);
        boolean young = journey.reached(StageKeys.CELL_VOTE) && birth.isAfter(latest);
        return young ? latest.minusDays(dice.between(0, 60)) : birth;
    }

    private void origin(PersonRecord row, Dice dice, Set<SpecialGroup> special, Sex sex) {
        boolean minority = dice.in(120);
        String family = minority ? world.names.ethnicFamily(dice) : world.names.family(dice);
        row.setFullName(world.names.of(family, dice, sex));
        row.setFoldedName(VietnameseText.fold(row.getFullName()));
        String ethnic = minority ? dice.one(ETHNIC) : "01";
        row.setEthnicCode(special.contains(SpecialGroup.HOA) ? "04" : ethnic);
        boolean religious = special.contains(SpecialGroup.RELIGION);
        row.setReligionCode(religious ? dice.one(RELIGIONS) : "KHONG");
        if (religious) {
            row.setReligionRankCode(dice.in(40) ? "CHUC_VIEC" : "TIN_DO");
        }
    }

    private String citizen(Dice dice, int index, Sex sex, LocalDate birth) {
        int digit = (birth.getYear() / HUNDRED - 19) * 2 + (sex == Sex.FEMALE ? 1 : 0);
        String place = dice.in(500) ? provinces.get(0) : dice.one(provinces);
        return place
                + digit
                + "%02d%06d".formatted(birth.getYear() % HUNDRED, ((long) index * STRIDE + HUNDRED) % MILLION);
    }

    private void home(PersonRecord row, Dice dice, SampleUnit unit) {
        String town = dice.one(world.words.all("PLACE", ""));
        row.setHometown(world.words.of("ADDRESS", "TOWN", town));
        row.setBirthPlace(row.getHometown());
        row.setResidence(world.words.of("ADDRESS", "HOME", dice.between(1, 40)));
        if (dice.in(80)) {
            row.setTemporaryResidence(world.words.of("ADDRESS", "STREET", dice.between(1, 200), town));
        }
        row.setPhone("09%08d".formatted(dice.between(10_000_000, 99_999_999)));
        row.setWorkplace(unit.name());
    }

    private void schooling(PersonRecord row, Dice dice, Trait trait, Set<SpecialGroup> special) {
        boolean low = special.contains(SpecialGroup.LOW_EDUCATION) || special.contains(SpecialGroup.LOCAL_ELDER);
        row.setGeneralEducationCode(low ? "PRIMARY" : dice.one(trait.schooling().general()));
        String profession = dice.one(trait.schooling().profession());
        if (!low && !profession.isEmpty()) {
            row.setProfessionCode(profession);
            row.setMajor(world.words.one(dice, "PERSON", "MAJOR"));
            row.setForeignLanguage(world.words.of("PERSON", "LANGUAGE"));
            row.setInformatics(world.words.of("PERSON", "INFORMATICS"));
        }
        row.setPoliticalTheoryCode(dice.in(120) ? "SO_CAP" : dice.in(40) ? "TRUNG_CAP" : "CHUA");
    }

    private void work(PersonRecord row, Dice dice, SampleUnit unit, Trait trait, LocalDate birth) {
        row.setOccupationCode(trait.occupation());
        row.setJob(trait.job());
        if (dice.in(650)) {
            row.setYouthUnionOn(
                    birth.plusYears(15).withMonth(3).withDayOfMonth(26).toString());
            row.setYouthUnionPlace(world.words.of("PERSON", "UNION", unit.name()));
        }
        if (dice.in(60)) {
            row.setRewards(world.words.of("PERSON", "REWARD", world.today.getYear() - 1));
        }
    }

    private static void groups(Rows rows, PersonRecord person, Dice dice, Trait trait) {
        List<String> codes = new ArrayList<>(trait.groups());
        if (person.getYouthUnionOn() != null && dice.in(700)) {
            codes.add("DOAN_VIEN");
        }
        for (String code : codes) {
            PersonGroupRecord row = new PersonGroupRecord();
            row.setPersonId(person.getId());
            row.setGroupCode(code);
            rows.add(row);
        }
    }
}
