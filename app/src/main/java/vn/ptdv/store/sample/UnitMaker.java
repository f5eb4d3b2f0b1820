package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.ENTERPRISE;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_DECISION;
import static vn.ptdv.store.jooq.Tables.UNIT_FLAG;
import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;
import static vn.ptdv.store.jooq.Tables.UNIT_SUCCESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.Sex;
import vn.ptdv.store.jooq.tables.records.EnterpriseRecord;
import vn.ptdv.store.jooq.tables.records.UnitFlagRecord;
import vn.ptdv.store.jooq.tables.records.UnitOfficerRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;

/** Writes the units, who answers for them, their marks, and enterprises that have no Party organisation yet. */
final class UnitMaker {
    private static final LocalDate FOUNDED = LocalDate.of(2008, 3, 3);
    private static final int QUIET_EVERY = 11;
    private static final int HELPERS = 6;
    private static final int OFFICERS = 12;
    private static final int ENTERPRISES_PER = 8;
    private static final int FOUNDERS = 3;
    private static final List<String> ENTERPRISE_TYPES = List.of("DN_TNHH", "DN_CO_PHAN", "DN_TU_NHAN");
    private final World world;
    private final Map<String, Integer> used = new HashMap<>();
    private final List<String> officers = new ArrayList<>();
    private final List<String> specialists = new ArrayList<>();

    UnitMaker(World world) {
        this.world = world;
        Dice dice = world.dice("officer", 0);
        for (int i = 0; i < OFFICERS; i++) {
            officers.add(world.names.full(dice, dice.in(700) ? Sex.MALE : Sex.FEMALE));
            specialists.add(world.names.full(dice, dice.in(400) ? Sex.MALE : Sex.FEMALE));
        }
    }

    List<SampleUnit> write() {
        List<UnitTreePlan.Node> plan = new UnitTreePlan(world.dice("tree", 0)).make(world.size.units());
        List<SampleUnit> units = new ArrayList<>();
        world.write(
                List.of(UNIT, UNIT_DECISION, UNIT_SPAN, UNIT_SUCCESSION, UNIT_FLAG, UNIT_OFFICER, ENTERPRISE), rows -> {
                    UnitHistory history = new UnitHistory(world, rows);
                    for (int i = 0; i < plan.size(); i++) {
                        units.add(unit(rows, plan, i, units, history));
                    }
                    enterprises(rows);
                });
        return units;
    }

    private SampleUnit unit(
            Rows rows, List<UnitTreePlan.Node> plan, int index, List<SampleUnit> before, UnitHistory history) {
        UnitTreePlan.Node node = plan.get(index);
        Dice dice = world.dice("unit", index);
        UnitRecord row = record(rows, node, index, dice);
        if (node.parent() >= 0) {
            row.setParentId(before.get(node.parent()).id());
        }
        rows.add(row);
        Optional<SampleUnit.Former> former = history.of(row, index, dice);
        marks(rows, row, node, dice);
        SampleUnit.Place place = new SampleUnit.Place(
                node.root(),
                node.leaf(),
                node.parent() >= 0,
                node.parent() >= 0 && plan.get(node.parent()).level().equals("DANG_BO_BO_PHAN"),
                node.root() % QUIET_EVERY == QUIET_EVERY - 1);
        return new SampleUnit(
                row.getId(), index, row.getName(), node.pattern(), place, former, helpers(dice), dice.between(9, 28));
    }

    private UnitRecord record(Rows rows, UnitTreePlan.Node node, int index, Dice dice) {
        UnitRecord row = new UnitRecord();
        row.setId(rows.newId());
        row.setName(name(node.pattern().name()));
        row.setTypeCode(node.pattern().type());
        row.setLevelCode(node.level());
        row.setCompetenceCode(node.level().equals("DANG_BO_CO_SO") && index % 9 == 0 ? "UY_QUYEN" : "KHONG");
        row.setOrgCode("99.001.%03d.%03d.%03d".formatted(node.root() % 1000, node.leaf() ? 0 : 1, index % 1000));
        row.setOrd(index + 1);
        row.setEstablishedOn(FOUNDED.plusDays(dice.between(0, 2500)));
        row.setHasYouthUnion(node.pattern().unions().youth());
        row.setHasTradeUnion(node.pattern().unions().trade());
        row.setHasCell(true);
        row.setSecretary(world.names.full(dice, dice.in(650) ? Sex.MALE : Sex.FEMALE));
        row.setPhone("0200 3%06d".formatted(dice.between(0, 999_999)));
        row.setAddress(world.words.of("ADDRESS", "HOME", dice.between(1, 40)));
        return row;
    }

    /** A place word is used once under a pattern; when all are used up, a number tells the names apart. */
    private String name(String pattern) {
        int count = used.merge(pattern, 1, Integer::sum);
        List<String> places = world.words.all("PLACE", "");
        int shift = Math.floorMod(pattern.hashCode(), places.size());
        String place = places.get((count - 1 + shift) % places.size());
        String again = count > places.size() && !pattern.contains("{n}") ? " " + ((count - 1) / places.size() + 1) : "";
        return pattern.replace("{p}", place).replace("{n}", String.valueOf(count)) + again;
    }

    private void marks(Rows rows, UnitRecord unit, UnitTreePlan.Node node, Dice dice) {
        List<String> codes = new ArrayList<>(node.pattern().flags());
        codes.addAll(node.pattern().areas());
        for (String code : codes) {
            UnitFlagRecord flag = new UnitFlagRecord();
            flag.setUnitId(unit.getId());
            flag.setFlagCode(code);
            flag.setFromOn(unit.getEstablishedOn());
            rows.add(flag);
        }
        officer(rows, unit, "COMMITTEE_MEMBER", officers.get(node.root() % officers.size()));
        officer(rows, unit, "SPECIALIST", specialists.get(node.root() / 3 % specialists.size()));
        if (dice.in(100)) {
            UnitOfficerRecord former = new UnitOfficerRecord();
            former.setUnitId(unit.getId());
            former.setKind("COMMITTEE_MEMBER");
            former.setName(dice.one(officers));
            former.setFromOn(world.start());
            former.setToOn(world.today.minusYears(1));
            rows.add(former);
        }
    }

    private void officer(Rows rows, UnitRecord unit, String kind, String name) {
        UnitOfficerRecord row = new UnitOfficerRecord();
        row.setUnitId(unit.getId());
        row.setKind(kind);
        row.setName(name);
        row.setFromOn(world.today.minusYears(1));
        rows.add(row);
    }

    private List<SampleHelper> helpers(Dice dice) {
        List<SampleHelper> helpers = new ArrayList<>();
        for (int i = 0; i < HELPERS; i++) {
            String name = world.names.full(dice, dice.in(550) ? Sex.MALE : Sex.FEMALE);
            helpers.add(new SampleHelper(
                    name, VietnameseText.fold(name), world.start().minusDays(dice.between(900, 7000))));
        }
        return List.copyOf(helpers);
    }

    private void enterprises(Rows rows) {
        for (int i = 0; i < Math.max(4, world.size.units() / ENTERPRISES_PER); i++) {
            Dice dice = world.dice("enterprise", i);
            EnterpriseRecord row = new EnterpriseRecord();
            row.setTypeCode(dice.one(ENTERPRISE_TYPES));
            row.setName(world.words.one(
                    dice, "ENTERPRISE", row.getTypeCode(), dice.one(world.words.all("PLACE", "")) + " " + (i + 1)));
            row.setAddress(world.words.of("ADDRESS", "HOME", dice.between(1, 40)));
            row.setAreaCode("DO_THI");
            row.setOwnerName(world.names.full(dice, dice.in(700) ? Sex.MALE : Sex.FEMALE));
            row.setWorkers(dice.between(12, 480));
            row.setMembers(dice.between(0, 6));
            row.setHasTradeUnion(dice.in(500));
            row.setHasYouthUnion(dice.in(250));
            row.setSector(world.words.one(dice, "SECTOR", ""));
            row.setOfficerName(specialists.get(i % specialists.size()));
            row.setStateCode(
                    row.getMembers() < FOUNDERS ? "CHUA_DU_DIEU_KIEN" : dice.in(600) ? "KHAO_SAT" : "DANG_LAP");
            rows.add(row);
        }
    }
}
