package vn.ptdv.ui.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.PageSlot;

/** What is due as a list under headings or as a month, and the form that may stand beside it. */
final class TodayModel {
    final ObjectProperty<List<Row>> rows = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    final ObjectProperty<Map<String, List<Item>>> choices = new SimpleObjectProperty<>(Map.of());
    final PageSlot panel = new PageSlot();
    final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.TIME);
    final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIST);
    final ObjectProperty<Month> month;
    final ObjectProperty<LocalDate> day;

    TodayModel(LocalDate today) {
        month = new SimpleObjectProperty<>(new Month(YearMonth.from(today), today, Map.of()));
        day = new SimpleObjectProperty<>(today);
    }

    /** What the headings of the list are. */
    enum Grouping {
        TIME,
        OFFICER,
        UNIT
    }

    /** A list, or a month of days. */
    enum Look {
        LIST,
        CALENDAR
    }

    /** What a heading says, and its counts where it has some: overdue, this week, this month. */
    record Heading(String words, List<String> counts) {
        static final Heading NONE = new Heading("", List.of());

        String count(int place) {
            return place < counts.size() ? counts.get(place) : "";
        }
    }

    /** A heading, or a line with how long it still has and in which stage of reminders it is. */
    record Row(String key, Heading heading, Optional<DueLine> line, long daysLeft, Optional<Integer> stage) {
        static Row heading(String key, Heading heading) {
            return new Row(key, heading, Optional.empty(), 0, Optional.empty());
        }
    }

    /** A month with what falls on its days, seen from today. */
    record Month(YearMonth month, LocalDate today, Map<LocalDate, List<Row>> days) {
        List<Row> on(LocalDate day) {
            return days.getOrDefault(day, List.of());
        }
    }

    List<Item> choices(String condition) {
        return choices.get().getOrDefault(condition, List.of());
    }
}
