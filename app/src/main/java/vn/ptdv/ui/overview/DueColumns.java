package vn.ptdv.ui.overview;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.table.Column;

/** How something due reads in a table. */
final class DueColumns {
    private DueColumns() {}

    static Object id(DueLine line) {
        return line.kind().name() + line.id();
    }

    static List<Column<DueLine>> few() {
        return List.of(
                Column.<DueLine>date("due", Texts.of("overview.due.day"), l -> Optional.of(l.due()))
                        .width(92),
                Column.<DueLine>text("what", Texts.of("overview.due.what"), DueLine::what)
                        .width(210),
                Column.<DueLine>name("name", Texts.of("overview.due.name"), DueLine::name)
                        .width(150));
    }

    static List<Column<DueLine>> all() {
        return List.of(
                Column.<DueLine>date("due", Texts.of("overview.due.day"), l -> Optional.of(l.due())),
                Column.<DueLine>text("what", Texts.of("overview.due.what"), DueLine::what)
                        .width(230),
                Column.<DueLine>name("name", Texts.of("overview.due.name"), DueLine::name)
                        .width(170),
                Column.<DueLine>text("unit", Texts.of("overview.due.unit"), DueLine::unit)
                        .width(220),
                Column.<DueLine>text("officer", Texts.of("overview.due.officer"), DueLine::officer)
                        .width(140));
    }
}
