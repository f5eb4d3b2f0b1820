package vn.ptdv.store.report;

import vn.ptdv.logic.report.ReportTable;

/** Which code makes which report. */
final class Reports {
    private Reports() {}

    static ReportTable table(Run run) {
        return switch (run.query().report()) {
            case PROGRESS, QUOTA_SOURCES, QUOTA_GROUPS, UNITS_BEHIND, STRUCTURE, YEARS, YEARS_UNITS ->
                new ResultReports(run).table();
            case PIPELINE, PROBATION, PROBATIONERS, ADMITTED, RECOGNISED, SYMPATHISERS, UNTAUGHT ->
                new PeopleReports(run).table();
            case CLASSES, DEADLINES, VIOLATIONS, EXCEPTIONS -> new WorkReports(run).table();
            case OFFICERS, YEAR_END, MARKS, SURVEY, POSTS, POST_HOLDERS -> new FollowReports(run).table();
            case QUALITY, LEAKS, LEAK_LIST -> new CareReports(run).table();
        };
    }
}
