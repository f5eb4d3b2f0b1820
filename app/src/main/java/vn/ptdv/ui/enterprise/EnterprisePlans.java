package vn.ptdv.ui.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.unit.EnterpriseActs;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.unit.UnitNodes;

/** The form of one enterprise. */
final class EnterprisePlans {
    private static final String SECTOR_ROOT = "DN_";
    private final Book book;
    private final EnterprisesModel.Shown shown;

    EnterprisePlans(Book book, EnterprisesModel.Shown shown) {
        this.book = book;
        this.shown = shown;
    }

    FormPlan add() {
        return plan(Texts.of("unitui.enterprise.add"), Optional.empty());
    }

    FormPlan edit(Enterprise enterprise) {
        return plan(Texts.of("unitui.enterprise.editTitle", enterprise.name()), Optional.of(enterprise));
    }

    private FormPlan plan(String title, Optional<Enterprise> before) {
        List<Entry> entries = new ArrayList<>(whatItIs(before));
        entries.addAll(howFarItIs(before));
        return FormPlan.of(
                title,
                Texts.of("unitui.save"),
                entries,
                answers -> save(before.map(Enterprise::id).orElse(0L), answers));
    }

    private List<Entry> whatItIs(Optional<Enterprise> before) {
        return List.of(
                Entry.line("name", Texts.of("unitui.enterprise.name"))
                        .needed()
                        .with(before.map(Enterprise::name).orElse("")),
                Entry.code("type", Texts.of("unitui.enterprise.type"), types())
                        .with(before.map(Enterprise::typeCode).orElse("")),
                Entry.line("sector", Texts.of("unitui.enterprise.sector"))
                        .with(before.map(Enterprise::sector).orElse("")),
                Entry.line("address", Texts.of("unitui.fact.address"))
                        .with(before.map(Enterprise::address).orElse("")),
                Entry.code(
                                "area",
                                Texts.of("unitui.enterprise.area"),
                                items(shown.codes().areas()))
                        .with(before.map(Enterprise::areaCode).orElse("")),
                Entry.line("owner", Texts.of("unitui.enterprise.owner"))
                        .with(before.map(Enterprise::owner).orElse("")));
    }

    private List<Entry> howFarItIs(Optional<Enterprise> before) {
        return List.of(
                Entry.number("workers", Texts.of("unitui.enterprise.workers"))
                        .with(number(before.map(Enterprise::workers))),
                Entry.number("members", Texts.of("unitui.enterprise.members"))
                        .with(number(before.map(Enterprise::members))),
                Entry.flag("union", Texts.of("unitui.has.union"))
                        .with(before.map(Enterprise::hasTradeUnion).orElse(false)),
                Entry.flag("youth", Texts.of("unitui.has.youth"))
                        .with(before.map(Enterprise::hasYouthUnion).orElse(false)),
                Entry.line("officer", Texts.of("unitui.enterprise.officer"))
                        .with(before.map(Enterprise::officer).orElse("")),
                Entry.code(
                                "state",
                                Texts.of("unitui.enterprise.state"),
                                items(shown.codes().states()))
                        .with(before.map(Enterprise::stateCode).orElse("")),
                Entry.unit("unit", Texts.of("unitui.enterprise.unit"), () -> UnitNodes.of(shown.tree()))
                        .with(unit(before)),
                Entry.lines("note", Texts.of("unitui.fact.note"))
                        .with(before.map(Enterprise::note).orElse("")));
    }

    private Saved save(long id, Answers a) {
        return new EnterpriseActs(book)
                .save(new Enterprise(
                        id,
                        VietnameseText.clean(a.text("name")),
                        VietnameseText.clean(a.text("address")),
                        a.text("area"),
                        a.text("type"),
                        VietnameseText.clean(a.text("sector")),
                        VietnameseText.clean(a.text("owner")),
                        a.number("workers").map(OptionalInt::of).orElse(OptionalInt.empty()),
                        a.number("members").map(OptionalInt::of).orElse(OptionalInt.empty()),
                        a.flag("union"),
                        a.flag("youth"),
                        VietnameseText.clean(a.text("officer")),
                        a.text("state"),
                        a.id("unit").map(OptionalLong::of).orElse(OptionalLong.empty()),
                        VietnameseText.clean(a.text("note"))));
    }

    private List<Item> types() {
        return items(shown.codes().types()).stream()
                .filter(i -> i.code().startsWith(SECTOR_ROOT) || i.code().equals("HTX"))
                .toList();
    }

    static List<Item> items(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(e -> Item.of(e.getKey(), e.getValue()))
                .toList();
    }

    private static String unit(Optional<Enterprise> before) {
        return before.map(Enterprise::unitId)
                .filter(OptionalLong::isPresent)
                .map(u -> String.valueOf(u.getAsLong()))
                .orElse("");
    }

    private static String number(Optional<OptionalInt> value) {
        return value.filter(OptionalInt::isPresent)
                .map(n -> String.valueOf(n.getAsInt()))
                .orElse("");
    }
}
