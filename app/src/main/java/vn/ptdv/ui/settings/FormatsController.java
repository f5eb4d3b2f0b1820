package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.format.FormatSet;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The guidances of format with the days on which they hold and where they were read; taken out, and newer ones loaded. */
final class FormatsController extends SectionController<FormatSet> {
    private static final String FILE = "the-thuc.zip";

    FormatsController(BookServices services, Toolkit kit) {
        super(services, kit);
        ready();
    }

    @Override
    RowsView.Parts<FormatSet> parts() {
        DataTable<FormatSet> table = new DataTable<>("formats", FormatSet::code, columns(), kit.memory());
        return new RowsView.Parts<>(Section.FORMATS, Texts.of("settings.format.what"), table, acts());
    }

    private List<SectionAct> acts() {
        return List.of(
                SectionAct.always(
                        "formats-out",
                        Texts.of("settings.format.out"),
                        () -> packages()
                                .takeOut(
                                        Texts.of("settings.format.out"),
                                        FILE,
                                        List.of("format_sets", "format_values"))),
                SectionAct.always(
                        "formats-in",
                        Texts.of("settings.format.in"),
                        () -> packages().askFile(Texts.of("settings.format.in"))));
    }

    @Override
    List<FormatSet> read() {
        return services.settings().now().formats().all();
    }

    private static List<Column<FormatSet>> columns() {
        return List.of(
                Column.<FormatSet>text("code", Texts.of("settings.format.code"), FormatSet::code)
                        .width(80),
                Column.<FormatSet>text("title", Texts.of("settings.format.title"), FormatSet::title)
                        .width(430),
                Column.<FormatSet>date(
                        "from",
                        Texts.of("settings.format.from"),
                        set -> Optional.of(set.span().from())),
                Column.<FormatSet>text(
                                "to",
                                Texts.of("settings.format.to"),
                                set -> set.span()
                                        .to()
                                        .map(VietnameseDates::format)
                                        .orElse(""))
                        .width(100),
                Column.<FormatSet>text("base", Texts.of("settings.format.base"), FormatSet::basedOn)
                        .width(90),
                Column.<FormatSet>text(
                                "source",
                                Texts.of("settings.format.source"),
                                set -> set.source().text())
                        .width(180),
                Column.<FormatSet>text(
                                "verified",
                                Texts.of("settings.format.state"),
                                set -> set.source().verified() ? "" : Texts.of("settings.unverified"))
                        .width(120));
    }
}
