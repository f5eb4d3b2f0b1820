package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.document.template.FieldValue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.Votes;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.ProcessData;
import vn.ptdv.store.unit.UnitStore;

/** What papers say of the way: resolutions, votes, decisions, days, helpers. */
final class ProcessFieldValues {
    private final Book book;
    private final ProcessData process;
    private final LocalDate today;

    ProcessFieldValues(Book book, ProcessData process, LocalDate today) {
        this.book = book;
        this.process = process;
        this.today = today;
    }

    FieldValues of(Candidacy candidacy) {
        List<Event> events = new CandidacyStore(book.reading())
                .history(candidacy.id()).stream().filter(Event::isActive).toList();
        Map<String, Event> last = new HashMap<>();
        events.forEach(e -> last.put(e.stageKey(), e));
        FieldValues values = new FieldValues();
        values.with(
                "buoc",
                process.states()
                        .derive(events)
                        .flatMap(s -> process.map().stage(s.key()))
                        .map(Stage::name)
                        .orElse(""));
        values.with("ngay_cam_tinh", day(last, StageKeys.SYMPATHISER));
        values.with("nq_cam_tinh", number(last, StageKeys.SYMPATHISER));
        values.with("ngay_dong_y", day(last, StageKeys.CLEARED));
        values.with("ngay_lap_ho_so", day(last, StageKeys.FILE));
        vote(values, "cb_", Optional.ofNullable(last.get(StageKeys.CELL_VOTE)));
        vote(values, "du_", Optional.ofNullable(last.get(StageKeys.BASE_VOTE)));
        vote(values, "cb2_", Optional.ofNullable(last.get(StageKeys.CELL_VOTE2)));
        vote(values, "du2_", Optional.ofNullable(last.get(StageKeys.BASE_VOTE2)));
        Optional<Event> board = Optional.ofNullable(last.get(StageKeys.BTV_VOTE));
        values.with("btv_ngay_hop", board.map(Event::date));
        count(values, "btv_tan_thanh", board.flatMap(Event::votes).map(Votes::inFavour));
        count(values, "btv_co_mat", board.flatMap(Event::votes).map(Votes::present));
        decisions(values, last);
        helpers(values, candidacy);
        return values.list("su_kien", events.stream().map(this::step).toList());
    }

    private void decisions(FieldValues values, Map<String, Event> last) {
        values.with("so_quyet_dinh", number(last, StageKeys.DECISION));
        values.with("ngay_quyet_dinh", paperDay(last, StageKeys.DECISION));
        Optional<LocalDate> ceremony = day(last, StageKeys.CEREMONY);
        values.with("ngay_ket_nap", ceremony);
        Optional<LocalDate> end = ceremony.map(day -> day.plusMonths(months(day)));
        values.with("ngay_het_du_bi", end);
        values.with("so_qd_cong_nhan", number(last, StageKeys.RECOGNITION));
        values.with("ngay_qd_cong_nhan", paperDay(last, StageKeys.RECOGNITION));
        values.with(
                "ngay_chinh_thuc",
                day(last, StageKeys.OFFICIAL)
                        .or(() -> last.containsKey(StageKeys.RECOGNITION) ? end : Optional.empty()));
    }

    private long months(LocalDate day) {
        return process.rules()
                .value(RuleKeys.PROBATION, day)
                .map(RuleValue::value)
                .filter(v -> v.matches("\\d+"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static void vote(FieldValues values, String prefix, Optional<Event> event) {
        Optional<Votes> votes = event.flatMap(Event::votes);
        values.with(prefix + "so", bare(event.map(e -> e.document().number()).orElse("")));
        values.with(prefix + "ngay", event.flatMap(e -> e.document().date()).or(() -> event.map(Event::date)));
        values.with(prefix + "ngay_hop", event.map(Event::date));
        count(values, prefix + "tong", votes.map(Votes::total));
        if (prefix.startsWith("cb")) {
            count(values, prefix + "chinh_thuc", votes.map(Votes::summoned));
        }
        count(values, prefix + "co_mat", votes.map(Votes::present));
        count(values, prefix + "tan_thanh", votes.map(Votes::inFavour));
        count(values, prefix + "khong", votes.map(Votes::against));
        values.with(
                prefix + "ty_le",
                votes.flatMap(v -> VietnameseNumbers.percent(v.inFavour(), v.summoned(), 1, Rounding.HALF_UP))
                        .map(VietnameseNumbers::percentText)
                        .map(t -> t.replace("%", "").strip())
                        .orElse(""));
    }

    /** The bare number: the forms print the symbol themselves. */
    private static String bare(String number) {
        return number.replaceFirst("-NQ/.*$", "");
    }

    private static void count(FieldValues values, String name, Optional<Integer> number) {
        values.with(name, number.<FieldValue>map(n -> new FieldValue.Figure(n)).orElse(FieldValue.none()));
    }

    private static Optional<LocalDate> day(Map<String, Event> last, String stage) {
        return Optional.ofNullable(last.get(stage)).map(Event::date);
    }

    private static Optional<LocalDate> paperDay(Map<String, Event> last, String stage) {
        return Optional.ofNullable(last.get(stage)).map(e -> e.document().date().orElse(e.date()));
    }

    private static String number(Map<String, Event> last, String stage) {
        return Optional.ofNullable(last.get(stage))
                .map(e -> e.document().number())
                .orElse("");
    }

    private FieldValues step(Event event) {
        return new FieldValues()
                .with("ngay", Optional.of(event.date()))
                .with(
                        "ten",
                        process.map().stage(event.stageKey()).map(Stage::name).orElse(event.stageKey()))
                .with("so", event.document().number());
    }

    private void helpers(FieldValues values, Candidacy candidacy) {
        List<HelperAssignment> all = new HelperStore(book.reading()).of(candidacy.id());
        List<HelperAssignment> now = all.stream()
                .filter(h -> h.charge().to().filter(end -> end.isBefore(today)).isEmpty())
                .toList();
        values.with("nguoi_giup_do", names(now));
        values.with("nguoi_giup_du_bi", names(with(all, HelperRole.PROBATION)));
        List<HelperAssignment> introducers = new ArrayList<>(with(all, HelperRole.INTRODUCER));
        introducers.addAll(with(all, HelperRole.REPLACEMENT));
        values.with("nguoi_gioi_thieu", names(introducers));
        for (int i = 0; i < 2; i++) {
            introducer(
                    values,
                    "gt" + (i + 1) + "_",
                    i < introducers.size() ? Optional.of(introducers.get(i)) : Optional.empty());
        }
    }

    private void introducer(FieldValues values, String prefix, Optional<HelperAssignment> who) {
        values.with(prefix + "ho_ten", who.map(HelperAssignment::name).orElse(""));
        values.with(prefix + "ngay_vao_dang", who.flatMap(h -> h.membership().admittedOn()));
        values.with(prefix + "ngay_chinh_thuc", who.flatMap(h -> h.membership().officialOn()));
        values.with(prefix + "tu_ngay", who.map(h -> h.charge().from()));
        values.with(
                prefix + "don_vi",
                who.flatMap(HelperAssignment::unitId)
                        .flatMap(id -> new UnitStore(book.reading()).find(id))
                        .map(Unit::name)
                        .orElse(""));
    }

    private static List<HelperAssignment> with(List<HelperAssignment> all, HelperRole role) {
        return all.stream().filter(h -> h.role() == role).toList();
    }

    private static FieldValue names(List<HelperAssignment> helpers) {
        return FieldValue.of(
                helpers.stream().map(HelperAssignment::name).distinct().toList());
    }
}
