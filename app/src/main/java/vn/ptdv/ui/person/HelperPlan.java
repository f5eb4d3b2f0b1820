package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.store.helper.HelperActs;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The small forms that charge a member with helping, or replace one by another; made off the window's thread. */
public final class HelperPlan {
    private final PersonServices services;
    private final LocalDate today;

    public HelperPlan(PersonServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    public FormPlan assigning(Function<HelperAssignment, Saved> save) {
        return FormPlan.of(
                Texts.of("personui.helper.title"),
                Texts.of("personui.helper.act"),
                entries(),
                a -> save.apply(wanted(a)));
    }

    FormPlan replacing(HelperAssignment old) {
        return replacing(old.name(), (next, reason) -> new HelperActs(services.book()).replace(old.id(), next, reason));
    }

    /** Asks who comes in the place of a helper and why. */
    public FormPlan replacing(String name, BiFunction<HelperAssignment, String, Saved> save) {
        List<Entry> entries = new ArrayList<>(entries());
        entries.add(Entry.line("reason", Texts.of("personui.helper.reason")).needed());
        return FormPlan.of(
                Texts.of("personui.helper.replaceTitle", name),
                Texts.of("personui.helper.replaceAct"),
                entries,
                a -> save.apply(wanted(a), a.text("reason")));
    }

    /** Asks from when a helper helps no more and why. */
    public FormPlan ending(String name, BiFunction<LocalDate, String, Saved> save) {
        return FormPlan.of(
                Texts.of("personui.helper.endTitle", name),
                Texts.of("personui.helper.endAct"),
                List.of(
                        Entry.day("to", Texts.of("personui.helper.to")).needed().with(today),
                        Entry.line("reason", Texts.of("personui.helper.endReason"))
                                .needed()),
                a -> save.apply(a.day("to").orElse(today), a.text("reason")));
    }

    /** What is asked about a helper. */
    public List<Entry> entries() {
        List<UnitNode> units = services.unitNodes();
        return List.of(
                Entry.line("name", Texts.of("personui.helper.name")).needed(),
                Entry.code(
                                "role",
                                Texts.of("personui.helper.role"),
                                PersonPlans.items(
                                        new HelperRole[] {HelperRole.HELPER, HelperRole.INTRODUCER, HelperRole.PROBATION
                                        },
                                        v -> Texts.ofEnum("personui.role", v)))
                        .needed()
                        .with(HelperRole.HELPER),
                Entry.day("from", Texts.of("personui.helper.from")).needed().with(today),
                Entry.unit("unit", Texts.of("personui.helper.unit"), () -> units),
                Entry.day("official", Texts.of("personui.helper.official")),
                Entry.day("worked", Texts.of("personui.helper.worked")),
                Entry.day("lived", Texts.of("personui.helper.lived")),
                Entry.flag("other", Texts.of("personui.helper.other")),
                Entry.line("resolution", Texts.of("personui.helper.resolution")),
                Entry.day("resolvedOn", Texts.of("personui.helper.resolvedOn")));
    }

    /** The charge that the answers describe. */
    public static HelperAssignment wanted(Answers a) {
        return new HelperAssignment(
                0,
                a.text("name"),
                HelperRole.valueOf(a.text("role")),
                a.id("unit"),
                new HelperAssignment.Membership(
                        Optional.empty(),
                        a.day("official"),
                        a.day("worked"),
                        a.day("lived"),
                        a.flag("other") ? BaseRelation.OTHER_BASE : BaseRelation.SAME_BASE),
                new HelperAssignment.Charge(
                        a.text("resolution"), a.day("resolvedOn"), a.day("from").orElseThrow(), Optional.empty(), ""));
    }
}
