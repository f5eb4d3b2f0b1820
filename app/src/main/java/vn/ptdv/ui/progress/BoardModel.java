package vn.ptdv.ui.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Filter;

/** The board for a period, and what is looked for in it. */
final class BoardModel {
    /** One line of the board: a unit with all below it. */
    record Line(long id, String name, int depth, ProgressRow row, Optional<Long> forecast, String officers) {}

    /** Everything read at one time. */
    record Shown(ProgressBoard board, List<Line> lines, Map<Long, Set<String>> flags, Choices choices) {}

    /** What the filters offer. */
    record Choices(List<Item> types, List<Item> flags, List<Item> areas, List<Item> officers) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());
    }

    final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    /** What the shown units together may reach; empty while it is reckoned, or when the year is over. */
    final ObjectProperty<Optional<Long>> expected = new SimpleObjectProperty<>(Optional.empty());

    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    final ObjectProperty<Period> period;
    final BooleanProperty chartShown = new SimpleBooleanProperty();
    final ObjectProperty<ChartData.Kind> chartKind = new SimpleObjectProperty<>(ChartData.Kind.MONTHS);
    final ObjectProperty<Optional<ChartData>> chart = new SimpleObjectProperty<>(Optional.empty());

    BoardModel(Period period) {
        this.period = new SimpleObjectProperty<>(period);
    }

    static List<Long> ids(Collection<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    /** The name of the one unit, or how many they are. */
    static String names(Collection<Line> lines) {
        return lines.size() == 1 ? lines.iterator().next().name() : Texts.of("quotaui.behind.units", lines.size());
    }
}
