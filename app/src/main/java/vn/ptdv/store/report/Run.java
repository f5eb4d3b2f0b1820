package vn.ptdv.store.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.report.CodeLabels;
import vn.ptdv.logic.report.PeopleBySpan;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.report.StructureReport;
import vn.ptdv.logic.report.TopUnits;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.process.ProcessData;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.progress.ReportPeople;
import vn.ptdv.store.setting.SettingValues;

/** One run of a report on one unchanging state of the book: what several reports share. */
final class Run {
    private static final String[] LISTS = {
        "UNIT_TYPE",
        "TARGET_GROUP",
        "OCCUPATION",
        "GENERAL_EDUCATION",
        "PROFESSION_LEVEL",
        "DEGREE_TITLE",
        "ETHNIC",
        "VILLAGE_POST",
        "FUNNEL"
    };
    private final BookFacts facts;
    private final ReportQuery query;
    private final SettingValues values;
    private final ProcessData process;
    private final CodeLabels codes;
    private final TopUnits units;

    Run(BookFacts facts, ReportQuery query, SettingValues values, ProcessData process) {
        this.facts = facts;
        this.query = query;
        this.values = values;
        this.process = process;
        this.codes = CodeLists.read(facts.sql(), LISTS);
        this.units =
                new TopUnits(facts.treeOn(asOf()), facts.units(), query.scope().unit());
    }

    DSLContext sql() {
        return facts.sql();
    }

    BookFacts facts() {
        return facts;
    }

    ReportQuery query() {
        return query;
    }

    SettingValues values() {
        return values;
    }

    ProcessData process() {
        return process;
    }

    CodeLabels codes() {
        return codes;
    }

    TopUnits units() {
        return units;
    }

    LocalDate asOf() {
        return query.asOf();
    }

    ReportPeople people() {
        return facts.people();
    }

    /** Those of them who belong to the units of the report. */
    List<ReportPerson> scoped(List<ReportPerson> all) {
        return all.stream().filter(p -> units.covers(p.unitId())).toList();
    }

    List<ReportPerson> admitted(Period period) {
        return scoped(people().admitted(period));
    }

    ProgressRules rules() {
        return ProgressStore.rules(values);
    }

    ProgressQuestion question() {
        return question(query.counted(), query.scope().source());
    }

    ProgressQuestion question(Period period, QuotaSource source) {
        return new ProgressQuestion(
                period, values.term(), query.day(), new QuotaScope(source, QuotaSubject.ADMIT), rules());
    }

    ProgressBoard board(ProgressQuestion question) {
        return facts.board(question, asOf());
    }

    PeopleBySpan behind(ProgressQuestion question) {
        Map<ProgressSpan, Period> spans = question.spans();
        LocalDate from = spans.values().stream()
                .map(Period::from)
                .min(LocalDate::compareTo)
                .orElse(asOf());
        LocalDate to = spans.values().stream()
                .map(Period::to)
                .max(LocalDate::compareTo)
                .orElse(asOf());
        return new PeopleBySpan(people().admitted(Period.free(from, to)), spans, units);
    }

    ReportTable.Head head() {
        OptionalLong wanted = query.scope().unit();
        Optional<String> unit = facts.units().stream()
                .filter(u -> wanted.isPresent() && u.id() == wanted.getAsLong())
                .map(Unit::name)
                .findFirst();
        return new ReportTable.Head(
                query.report(), query.period(), asOf(), new ReportTable.Reach(query.knownOn(), unit));
    }

    StructureReport.Style style() {
        return new StructureReport.Style(rules().decimals(), values.rounding());
    }

    ReportCell share(long part, long base) {
        return new ReportCell.Share(percent(part, base));
    }

    Optional<BigDecimal> percent(long part, long base) {
        return VietnameseNumbers.percent(part, base, rules().decimals(), values.rounding());
    }

    String countBy() {
        return Texts.ofEnum("report.countBy", values.countBy());
    }
}
