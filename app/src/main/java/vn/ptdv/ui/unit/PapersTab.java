package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.store.document.UnitPaper;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The papers that concern the unit, the newest first. */
final class PapersTab extends VBox {
    private final DataTable<Line> table;
    private Optional<UnitPage> shown = Optional.empty();

    /** A paper and its place in the list. */
    private record Line(int order, UnitPaper paper) {}

    PapersTab(UnitDesk desk, Toolkit kit) {
        setPadding(new Insets(10, 4, 4, 4));
        table = new DataTable<>("unit-papers", Line::order, columns(), kit.memory());
        table.says(Texts.of("unitui.tab.papers"));
        table.onOpen(line -> shown.ifPresent(page -> desk.paper(page, line.paper())));
        table.whenEmpty(new EmptyState(Texts.of("unitui.papers.none"), Texts.of("unitui.papers.noneText")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    void show(UnitPage page) {
        shown = Optional.of(page);
        List<UnitPaper> papers = page.follow().papers();
        table.setRows(java.util.stream.IntStream.range(0, papers.size())
                .mapToObj(i -> new Line(i, papers.get(i)))
                .toList());
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.<Line>date(
                                "on",
                                Texts.of("unitui.papers.on"),
                                l -> l.paper().on())
                        .width(104),
                Column.<Line>text(
                                "kind",
                                Texts.of("unitui.papers.kind"),
                                l -> Texts.ofEnum("unitui.paperKind", l.paper().kind()))
                        .width(190),
                Column.<Line>text(
                                "number",
                                Texts.of("unitui.papers.number"),
                                l -> l.paper().number())
                        .width(130),
                Column.<Line>text("subject", Texts.of("unitui.papers.subject"), l -> subject(l.paper()))
                        .width(310),
                Column.<Line>text("note", Texts.of("unitui.papers.note"), l -> note(l.paper()))
                        .width(190));
    }

    private static String subject(UnitPaper paper) {
        return paper.kind() == UnitPaper.Kind.QUOTA
                ? Texts.ofEnum("quotaui.subject", QuotaSubject.valueOf(paper.subject()))
                : paper.subject();
    }

    private static String note(UnitPaper paper) {
        if (paper.note().isEmpty()) {
            return "";
        }
        return switch (paper.kind()) {
            case ORGANISATION -> UnitWords.of(UnitDecisionKind.valueOf(paper.note()));
            case QUOTA -> Texts.of("unitui.papers.quota", paper.note());
            case FOLLOW -> Texts.ofEnum("unitui.mark", FollowMark.Kind.valueOf(paper.note()));
            case RECEIVED -> Texts.of("unitui.papers.spread", paper.note());
            case ISSUED, DRAFT -> paper.note();
        };
    }
}
