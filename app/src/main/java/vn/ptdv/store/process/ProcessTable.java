package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.DEADLINE_KIND;
import static vn.ptdv.store.jooq.Tables.HOLIDAY;
import static vn.ptdv.store.jooq.Tables.PAPER_KIND;
import static vn.ptdv.store.jooq.Tables.RULE_SET;
import static vn.ptdv.store.jooq.Tables.RULE_VALUE;
import static vn.ptdv.store.jooq.Tables.SETTING;
import static vn.ptdv.store.jooq.Tables.STAGE;
import static vn.ptdv.store.jooq.Tables.STAGE_TRANSITION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.process.AdvanceSetting;
import vn.ptdv.logic.process.Checklist;
import vn.ptdv.logic.process.Circumstance;
import vn.ptdv.logic.process.DeadlineCalculator;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.process.Deadlines;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.process.PaperCondition;
import vn.ptdv.logic.process.PaperLine;
import vn.ptdv.logic.process.ProcessChoices;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.rules.LayerUse;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.time.FirstDay;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.StagePhase;
import vn.ptdv.model.process.Transition;
import vn.ptdv.model.process.TransitionKind;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.tables.records.PaperKindRecord;
import vn.ptdv.store.jooq.tables.records.StageRecord;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;

/** Process, rules, deadlines and checklists as the book holds them; read anew only after one of their tables changed. */
public final class ProcessTable {
    private static final Set<String> TABLES = Stream.of(
                    STAGE,
                    STAGE_TRANSITION,
                    DEADLINE_KIND,
                    RULE_SET,
                    RULE_VALUE,
                    HOLIDAY,
                    PAPER_KIND,
                    CODE_ITEM,
                    SETTING)
            .map(Table::getName)
            .collect(Collectors.toUnmodifiableSet());
    private final Book book;
    private final Settings settings;
    private @Nullable ProcessData known;

    public ProcessTable(Book book, Settings settings) {
        this.book = book;
        this.settings = settings;
        book.feed().subscribe(news -> {
            if (news.tables().stream().anyMatch(TABLES::contains)) {
                forget();
            }
        });
    }

    public synchronized ProcessData now() {
        ProcessData data = known;
        if (data == null) {
            data = read();
            known = data;
        }
        return data;
    }

    private synchronized void forget() {
        known = null;
    }

    private ProcessData read() {
        SettingValues chosen = settings.now();
        String layer = chosen.text(SettingKey.LOCAL_LAYER);
        RuleBook shipped = RuleRows.read(
                book.reading(), chosen.flag(SettingKey.COUNT_FIRST_DAY) ? FirstDay.COUNTED : FirstDay.NOT_COUNTED);
        RuleBook rules = layer.isEmpty() ? shipped : shipped.withLayer(layer, LayerUse.ON);
        List<DeadlineRule> kinds = deadlineRules();
        DeadlineCalculator calculator = new DeadlineCalculator(rules, holidays());
        ProcessMap map = map();
        return new ProcessData(
                map, calculator, new Deadlines(calculator, kinds), kinds, checklists(), setting(chosen, layer, map));
    }

    private AdvanceSetting setting(SettingValues chosen, String layer, ProcessMap map) {
        EnumSet<Circumstance> place = EnumSet.noneOf(Circumstance.class);
        if (!chosen.text(SettingKey.LEVEL_PRESET).equals("BASE")) {
            place.add(Circumstance.BASE_COMMITTEE);
        }
        if (!layer.isEmpty()) {
            place.add(Circumstance.LOCAL_RULES);
        }
        return new AdvanceSetting(place, voteRules(chosen.text(SettingKey.COMPETENCE), map));
    }

    /** Where another body decides than the standing committee, its threshold is named beside its competence. */
    private Map<String, String> voteRules(String competence, ProcessMap map) {
        Optional<String> rule = book.reading()
                .select(CODE_ITEM.EXTRA)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("COMPETENCE").and(CODE_ITEM.CODE.eq(competence)))
                .fetchOptional(CODE_ITEM.EXTRA)
                .filter(key -> !key.equals(RuleKeys.VOTE_STANDING_MIN));
        Map<String, String> rules = new HashMap<>();
        rule.ifPresent(key -> Stream.concat(map.stages().stream(), map.ofKind(StageKind.EXIT).stream())
                .filter(s ->
                        s.voteRule().filter(RuleKeys.VOTE_STANDING_MIN::equals).isPresent())
                .forEach(s -> rules.put(s.key(), key)));
        return Map.copyOf(rules);
    }

    private ProcessMap map() {
        List<Transition> ways = book.reading()
                .selectFrom(STAGE_TRANSITION)
                .orderBy(STAGE_TRANSITION.ID)
                .fetch(r -> new Transition(
                        r.getFromKey(), r.getToKey(), TransitionKind.valueOf(r.getKind()), r.getOptionalStep()));
        List<StageRecord> rows =
                book.reading().selectFrom(STAGE).orderBy(STAGE.ORD).fetch();
        Set<String> linked =
                ways.stream().flatMap(w -> Stream.of(w.from(), w.to())).collect(Collectors.toSet());
        // A step of the office's own has no ways in the table; it is put between its neighbours.
        Map<Boolean, List<vn.ptdv.model.process.Stage>> stages = rows.stream()
                .map(ProcessTable::stage)
                .collect(Collectors.partitioningBy(s -> s.kind() == StageKind.STAGE && !linked.contains(s.key())));
        Set<String> hidden = rows.stream()
                .filter(StageRecord::getHidden)
                .map(StageRecord::getStageKey)
                .collect(Collectors.toSet());
        return new ProcessMap(
                stages.getOrDefault(false, List.of()),
                ways,
                new ProcessChoices(hidden, stages.getOrDefault(true, List.of())));
    }

    private static vn.ptdv.model.process.Stage stage(StageRecord r) {
        String phase = text(r.getPhase());
        return new vn.ptdv.model.process.Stage(
                r.getStageKey(),
                StageKind.valueOf(r.getKind()),
                r.getOrd(),
                r.getName(),
                text(r.getLongName()),
                text(r.getActName()),
                list(r.getActors()),
                list(r.getLimits()),
                Optional.ofNullable(r.getVoteRule()),
                list(r.getMustFollow()),
                r.getOptionalStep(),
                phase.isEmpty() ? StagePhase.NONE : StagePhase.valueOf(phase),
                text(r.getFunnel()));
    }

    private List<DeadlineRule> deadlineRules() {
        return book.reading()
                .selectFrom(DEADLINE_KIND)
                .orderBy(DEADLINE_KIND.ID)
                .fetch(r -> new DeadlineRule(
                        r.getRuleKey(),
                        r.getName(),
                        r.getBasisEvent(),
                        list(r.getDoneBy()),
                        Optional.ofNullable(r.getExtensionKey()),
                        r.getReminder()));
    }

    private List<Holiday> holidays() {
        return book.reading()
                .selectFrom(HOLIDAY)
                .where(HOLIDAY.ACTIVE)
                .fetch(r -> new Holiday(r.getOnDate(), HolidayKind.valueOf(r.getKind()), r.getName()));
    }

    private NavigableMap<Integer, Checklist> checklists() {
        NavigableMap<Integer, Checklist> byVersion = new TreeMap<>();
        book.reading()
                .selectFrom(PAPER_KIND)
                .fetchGroups(PAPER_KIND.CHECKLIST_VERSION)
                .forEach((version, rows) -> byVersion.put(
                        version,
                        new Checklist(
                                version, rows.stream().map(ProcessTable::line).toList())));
        return byVersion;
    }

    private static PaperLine line(PaperKindRecord r) {
        Integer catalogue = r.getCatalogueNo();
        return new PaperLine(
                DossierPart.valueOf(r.getPart()),
                r.getCode(),
                r.getOrd(),
                r.getName(),
                PaperCondition.parse(text(r.getRequiredWhen())),
                text(r.getFormCode()),
                catalogue == null ? "" : String.valueOf(catalogue),
                text(r.getSource()),
                r.getVerified());
    }

    private static List<String> list(@Nullable String bars) {
        return bars == null || bars.isEmpty()
                ? List.of()
                : Arrays.stream(bars.split("\\|", -1)).toList();
    }
}
