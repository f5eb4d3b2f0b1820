package vn.ptdv.ui.people;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.store.helper.HelperActs;
import vn.ptdv.store.process.BulkActs;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.person.HelperPlan;
import vn.ptdv.ui.person.PersonServices;

/** The small forms for acts on many that need no preview: unit, helper, tag. */
final class BulkPlans {
    private final PersonServices services;
    private final List<PeopleRow> chosen;

    BulkPlans(PersonServices services, List<PeopleRow> chosen) {
        this.services = services;
        this.chosen = List.copyOf(chosen);
    }

    FormPlan unit() {
        List<UnitNode> units = services.unitNodes();
        return FormPlan.of(
                        Texts.of("people.act.unit"),
                        Texts.of("people.bulk.unitAct"),
                        List.of(Entry.unit("unit", Texts.of("people.column.unit"), () -> units)
                                .needed()),
                        a -> {
                            new BulkActs(services.book(), services.process())
                                    .setUnit(ids(), a.id("unit").orElseThrow());
                            return new Saved.Accepted(0);
                        })
                .noting(count());
    }

    FormPlan helper() {
        return new HelperPlan(services, services.today())
                .assigning(wanted -> new HelperActs(services.book()).assign(ids(), wanted))
                .noting(count());
    }

    FormPlan tag(List<Item> groups) {
        return FormPlan.of(
                        Texts.of("people.act.tag"),
                        Texts.of("people.bulk.tagAct"),
                        List.of(Entry.code("group", Texts.of("people.group"), groups)
                                .needed()),
                        a -> {
                            services.people()
                                    .tag(
                                            chosen.stream()
                                                    .map(r -> r.facts().personId())
                                                    .toList(),
                                            a.text("group"));
                            return new Saved.Accepted(0);
                        })
                .noting(count());
    }

    private String count() {
        return Texts.of("people.bulk.count", chosen.size());
    }

    private List<Long> ids() {
        return chosen.stream().map(PeopleRow::id).toList();
    }
}
