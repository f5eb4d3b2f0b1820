package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.report.ProgressReport;
import vn.ptdv.logic.report.ReportEdition;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportNote;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.store.process.ProcessData;
import vn.ptdv.store.progress.BookFacts;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.store.statistic.StatStore;

/** Several tables from one reading of the book, so that all of them agree and none is read for twice. */
public final class ReportRound {
    private final BookFacts facts;
    private final SettingValues values;
    private final ProcessData process;
    private @Nullable List<ReportEdition> editions;

    ReportRound(BookFacts facts, SettingValues values, ProcessData process) {
        this.facts = facts;
        this.values = values;
        this.process = process;
    }

    /** As the edition of its last day lays it out. */
    public ReportTable table(ReportQuery query) {
        ReportTable table = whole(query);
        return ReportEdition.on(table.head().asOf(), query.report(), editions())
                .map(edition -> edition.lay(table))
                .orElse(table);
    }

    /** With everything that is counted for it, however the report looks; for words that are made of its figures. */
    public ReportTable whole(ReportQuery query) {
        ReportTable table = Reports.table(run(query));
        facts.watch().check();
        return table;
    }

    /** The figures of the office in numbers of types, for the words of a report. */
    public ProgressReport progress(ReportQuery query) {
        return new ResultReports(run(query)).progress();
    }

    /** What the units of the report wrote about its year, in the order of their rows. */
    public List<ReportNote> notes(ReportQuery query) {
        return new FollowReports(run(query)).notes();
    }

    /** The reports whose tables follow the report in words on that day, in their order. */
    public List<ReportId> annexes(LocalDate day) {
        return AnnexList.on(facts.sql(), day).reports();
    }

    /** Empty where there is no such form. */
    public Optional<StatTable> form(StatQuery query) {
        return StatStore.run(facts, values, query);
    }

    private List<ReportEdition> editions() {
        List<ReportEdition> known = editions;
        if (known == null) {
            known = new EditionStore(facts.sql()).all();
            editions = known;
        }
        return known;
    }

    private Run run(ReportQuery query) {
        return new Run(facts, query, values, process);
    }
}
