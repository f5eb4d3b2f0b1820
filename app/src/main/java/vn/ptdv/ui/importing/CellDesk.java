package vn.ptdv.ui.importing;

import java.util.List;
import java.util.Optional;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.frame.Toolkit;

/** Types a cell of the list anew, and asks whether the same text is meant wherever else it stands. */
final class CellDesk {
    private final Toolkit kit;

    CellDesk(Toolkit kit) {
        this.kit = kit;
    }

    /** Empty when the person thought better of it. */
    Optional<Draft> typed(Draft draft, Draft.Place place, String text) {
        String before = draft.layout().data().stream()
                .filter(d -> d.row().number() == place.row())
                .map(d -> d.row().cell(place.column()).shown().strip())
                .findFirst()
                .orElse("");
        int alike =
                before.isEmpty() ? 1 : draft.rowsWith(place.column(), before).size();
        Optional<Integer> where = alike > 1 ? askWhere(alike, before, text) : Optional.of(1);
        return where.map(choice -> choice == 0
                ? draft.withText(place.column(), before, text)
                : draft.withCell(place.row(), place.column(), text));
    }

    private Optional<Integer> askWhere(int rows, String before, String text) {
        return kit.dialogs()
                .choose(new Choice(
                        Texts.of("import.cell.alike.title"),
                        Texts.of("import.cell.alike", rows, before, text),
                        List.of(Texts.of("import.cell.alike.all", rows), Texts.of("import.cell.alike.one"))));
    }
}
