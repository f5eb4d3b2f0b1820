package vn.ptdv.logic.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;

/** The reports of the office, in the order in which they are offered. */
public enum ReportId {
    PROGRESS(Group.RESULT),
    QUOTA_SOURCES(Group.RESULT),
    QUOTA_GROUPS(Group.RESULT),
    UNITS_BEHIND(Group.RESULT),
    STRUCTURE(Group.RESULT),
    YEARS(Group.RESULT),
    YEARS_UNITS(Group.RESULT),
    PIPELINE(Group.PEOPLE),
    SURVEY(Group.PEOPLE),
    PROBATION(Group.PEOPLE),
    ADMITTED(Group.PEOPLE),
    RECOGNISED(Group.PEOPLE),
    PROBATIONERS(Group.PEOPLE),
    SYMPATHISERS(Group.PEOPLE),
    UNTAUGHT(Group.PEOPLE),
    CLASSES(Group.WORK),
    DEADLINES(Group.WORK),
    VIOLATIONS(Group.WORK),
    EXCEPTIONS(Group.WORK),
    OFFICERS(Group.WORK),
    YEAR_END(Group.UNITS),
    MARKS(Group.UNITS),
    POSTS(Group.UNITS),
    POST_HOLDERS(Group.UNITS),
    LEAKS(Group.CARE),
    LEAK_LIST(Group.CARE),
    QUALITY(Group.CARE);

    /** What reports are listed under. */
    public enum Group {
        RESULT,
        PEOPLE,
        WORK,
        UNITS,
        CARE;

        public String title() {
            return Texts.ofEnum("report.group", this);
        }

        public List<ReportId> reports() {
            return Arrays.stream(ReportId.values())
                    .filter(id -> id.group == this)
                    .toList();
        }
    }

    private final Group group;

    ReportId(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    public static Optional<ReportId> of(String code) {
        return Arrays.stream(values()).filter(id -> id.code().equals(code)).findFirst();
    }

    /** The stable name on the command line and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return Texts.ofEnum("report.title", this);
    }

    /** The name in a list of reports. */
    public String shortTitle() {
        return Texts.ofEnum("report.name", this);
    }

    /** What the report answers, in one sentence. */
    public String about() {
        return Texts.ofEnum("report.about", this);
    }
}
