package vn.ptdv.ui.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.holiday.HolidayActs;
import vn.ptdv.store.holiday.HolidayStore;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** Days off and make-up days, by which working days are counted. */
final class HolidaysController extends SectionController<HolidayStore.Line> {
    private final HolidayStore store;
    private final HolidayActs acts;

    HolidaysController(BookServices services, Toolkit kit) {
        super(services, kit);
        this.store = new HolidayStore(services.book().reading());
        this.acts = new HolidayActs(services.book());
        ready();
    }

    @Override
    RowsView.Parts<HolidayStore.Line> parts() {
        DataTable<HolidayStore.Line> table = new DataTable<>("holidays", HolidayStore.Line::id, columns(), kit.memory())
                .styled(line -> line.entry().active() ? RowStyle.PLAIN : RowStyle.FADED)
                .onOpen(line -> onEdit());
        return new RowsView.Parts<>(Section.HOLIDAYS, Texts.of("settings.holiday.what"), table, list());
    }

    private List<SectionAct> list() {
        return List.of(
                SectionAct.always("holiday-add", Texts.of("settings.holiday.add"), this::onAdd),
                SectionAct.onRow("holiday-edit", Texts.of("settings.entry.edit"), this::onEdit),
                SectionAct.onRow("holiday-turn", Texts.of("settings.holiday.turn"), this::onTurn),
                SectionAct.always(
                        "holiday-file",
                        Texts.of("settings.holiday.file"),
                        () -> packages().askFile(Texts.of("settings.holiday.file"))));
    }

    private void onAdd() {
        EntryForm form = form(Optional.empty());
        editing.start(
                form,
                Editing.Ask.of(Texts.of("settings.holiday.add"), Texts.of("settings.save")),
                progress -> Editing.words(acts.add(typed(form, true))));
    }

    private void onEdit() {
        model.chosen.get().ifPresent(line -> {
            EntryForm form = form(Optional.of(line.entry()));
            editing.start(
                    form,
                    Editing.Ask.of(Texts.of("settings.holiday.edit"), Texts.of("settings.save")),
                    progress -> Editing.words(
                            acts.edit(line.id(), typed(form, line.entry().active()))));
        });
    }

    private void onTurn() {
        model.chosen
                .get()
                .ifPresent(line -> editing.run(
                        Texts.of("settings.holiday.turn"),
                        progress ->
                                Editing.words(acts.edit(line.id(), line.entry().turned()))));
    }

    private EntryForm form(Optional<HolidayStore.Entry> entry) {
        Optional<Holiday> day = entry.map(HolidayStore.Entry::day);
        List<Item> kinds = Arrays.stream(HolidayKind.values())
                .map(kind -> Item.of(kind.name(), Texts.ofEnum("settings.holiday.kind", kind)))
                .toList();
        return new EntryForm(kit)
                .neededDay("date", Texts.of("settings.holiday.date"), day.map(Holiday::date))
                .needed(
                        "name",
                        Texts.of("settings.holiday.name"),
                        day.map(Holiday::name).orElse(""))
                .choice(
                        "kind",
                        Texts.of("settings.holiday.kind"),
                        kinds,
                        day.map(Holiday::kind).orElse(HolidayKind.OFF).name())
                .text(
                        "note",
                        Texts.of("settings.holiday.note"),
                        entry.map(HolidayStore.Entry::note).orElse(""))
                .tick(
                        "verified",
                        Texts.of("settings.holiday.verified"),
                        EntryForm.Tick.of(
                                entry.map(HolidayStore.Entry::verified).orElse(true)));
    }

    private static HolidayStore.Entry typed(EntryForm form, boolean active) {
        LocalDate date = form.date("date").orElseThrow();
        HolidayKind kind =
                HolidayKind.MAKE_UP.name().equals(form.value("kind")) ? HolidayKind.MAKE_UP : HolidayKind.OFF;
        return new HolidayStore.Entry(
                new Holiday(date, kind, form.value("name")), active, form.isOn("verified"), form.value("note"));
    }

    @Override
    List<HolidayStore.Line> read() {
        return store.all();
    }

    private static List<Column<HolidayStore.Line>> columns() {
        return List.of(
                Column.<HolidayStore.Line>text("year", Texts.of("settings.holiday.year"), l -> String.valueOf(l.year()))
                        .width(70),
                Column.<HolidayStore.Line>date(
                        "date",
                        Texts.of("settings.holiday.date"),
                        l -> Optional.of(l.entry().day().date())),
                Column.<HolidayStore.Line>text(
                                "name",
                                Texts.of("settings.holiday.name"),
                                l -> l.entry().day().name())
                        .width(280),
                Column.<HolidayStore.Line>text(
                                "kind",
                                Texts.of("settings.holiday.kind"),
                                l -> Texts.ofEnum(
                                        "settings.holiday.kind", l.entry().day().kind()))
                        .width(120),
                Column.<HolidayStore.Line>text("state", Texts.of("settings.holiday.state"), l -> state(l.entry()))
                        .width(200),
                Column.<HolidayStore.Line>text(
                                "note",
                                Texts.of("settings.holiday.note"),
                                l -> l.entry().note())
                        .width(240));
    }

    private static String state(HolidayStore.Entry entry) {
        if (!entry.active()) {
            return Texts.of("settings.holiday.off");
        }
        return entry.verified() ? "" : Texts.of("settings.unverified");
    }
}
