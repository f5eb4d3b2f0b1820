package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.frame.Toolkit;

/** The two small forms: a document from above, a session at which it was made known. */
final class DirectiveForms {
    private static final double WIDTH = 640;
    private static final String KIND = "directive-kind";
    private static final String NUMBER = "directive-number";
    private static final String DATE = "directive-date";
    private static final String ISSUER = "directive-issuer";
    private static final String SUBJECT = "directive-subject";
    private static final String RECEIVED = "directive-received";
    private static final String TASK = "directive-task";
    private static final String DUE = "directive-due";
    private static final String OWNER = "directive-owner";
    private static final String DONE = "directive-done";
    private static final String UNIT = "spread-unit";
    private static final String ON = "spread-on";
    private static final String FORM = "spread-form";
    private static final String ATTENDED = "spread-attended";
    private static final String TOTAL = "spread-total";

    private final BookServices services;
    private final Toolkit kit;

    DirectiveForms(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
    }

    Optional<Directive> directive(Optional<Directive> before) {
        Fields fields = directiveFields();
        fields.setDay(RECEIVED, kit.clock().today());
        fields.set(KIND, "CT");
        before.ifPresent(d -> fill(fields, d));
        FieldsForm form = new FieldsForm(fields, WIDTH);
        String title = Texts.of(before.isPresent() ? "docui.directive.edit" : "docui.directive.add");
        boolean saved =
                kit.dialogs().form(new Form(title, form, Texts.of("docui.directive.save"), () -> complete(form)));
        return saved ? Optional.of(read(fields, before.map(Directive::id).orElse(0L))) : Optional.empty();
    }

    private static boolean complete(FieldsForm form) {
        Fields fields = form.fields();
        boolean read = fields.unreadable(KIND, NUMBER, DATE, ISSUER, SUBJECT).isEmpty();
        boolean ordered = Stream.of(RECEIVED, DUE, DONE)
                .flatMap(later -> fields.day(later).stream())
                .noneMatch(later -> fields.day(DATE).filter(later::isBefore).isPresent());
        form.say(ordered ? "" : Texts.of("docui.directive.order"));
        return read && ordered;
    }

    private Fields directiveFields() {
        List<Item> kinds = Kinds.shipped().all().stream()
                .map(k -> Item.of(k.code(), k.capitalised()))
                .toList();
        return new Fields(2, kit.clock()::today)
                .choice(KIND, Texts.of("docui.kind"), kinds)
                .line(NUMBER, Texts.of("docui.number"), Need.NEEDED)
                .day(DATE, Texts.of("docui.date"), Need.NEEDED)
                .day(RECEIVED, Texts.of("docui.directive.received"), Need.OPTIONAL)
                .wideLine(ISSUER, Texts.of("docui.directive.issuer"), Need.NEEDED)
                .wideLine(SUBJECT, Texts.of("docui.subject"), Need.NEEDED)
                .wideLine(TASK, Texts.of("docui.directive.task"), Need.OPTIONAL)
                .day(DUE, Texts.of("docui.directive.due"), Need.OPTIONAL)
                .line(OWNER, Texts.of("docui.directive.owner"), Need.OPTIONAL)
                .day(DONE, Texts.of("docui.directive.doneOn"), Need.OPTIONAL);
    }

    private static void fill(Fields fields, Directive d) {
        fields.set(KIND, d.kind());
        fields.set(NUMBER, d.number());
        fields.setDay(DATE, d.date());
        d.receivedOn().ifPresent(day -> fields.setDay(RECEIVED, day));
        fields.set(ISSUER, d.issuer());
        fields.set(SUBJECT, d.subject());
        fields.set(TASK, d.task());
        d.dueOn().ifPresent(day -> fields.setDay(DUE, day));
        fields.set(OWNER, d.owner());
        d.doneOn().ifPresent(day -> fields.setDay(DONE, day));
    }

    private Directive read(Fields fields, long id) {
        return new Directive(
                id,
                fields.text(KIND),
                fields.text(NUMBER).strip(),
                fields.day(DATE).orElse(kit.clock().today()),
                fields.text(ISSUER).strip(),
                fields.text(SUBJECT).strip(),
                fields.day(RECEIVED),
                fields.text(TASK).strip(),
                fields.day(DUE),
                fields.text(OWNER).strip(),
                fields.day(DONE));
    }

    /** The units to choose from; read them off the window's thread. */
    List<Item> units() {
        return new UnitStore(services.book().reading())
                .all().stream()
                        .map(u -> Item.of(String.valueOf(u.id()), u.name()))
                        .toList();
    }

    Optional<Dissemination> session(Directive directive, List<Item> units) {
        Fields fields = new Fields(2, kit.clock()::today)
                .choice(UNIT, Texts.of("docui.spread.unit"), units)
                .day(ON, Texts.of("docui.spread.on"), Need.NEEDED)
                .wideLine(FORM, Texts.of("docui.spread.form"), Need.OPTIONAL)
                .number(ATTENDED, Texts.of("docui.spread.attended"), Need.NEEDED)
                .number(TOTAL, Texts.of("docui.spread.total"), Need.NEEDED);
        fields.setDay(ON, kit.clock().today());
        FieldsForm form = new FieldsForm(fields, WIDTH);
        Form asked = new Form(
                Texts.of("docui.spread.title", directive.number()),
                form,
                Texts.of("docui.spread.save"),
                () -> good(form));
        return kit.dialogs().form(asked)
                ? Optional.of(new Dissemination(
                        0,
                        directive.id(),
                        Optional.of(Long.parseLong(fields.text(UNIT))),
                        units.stream()
                                .filter(u -> u.code().equals(fields.text(UNIT)))
                                .map(Item::label)
                                .findFirst()
                                .orElse(""),
                        fields.day(ON).orElse(kit.clock().today()),
                        fields.text(FORM).strip(),
                        fields.number(ATTENDED).orElse(0),
                        fields.number(TOTAL).orElse(0)))
                : Optional.empty();
    }

    private static boolean good(FieldsForm form) {
        Fields fields = form.fields();
        if (!fields.unreadable(UNIT, ON, ATTENDED, TOTAL).isEmpty()) {
            return false;
        }
        boolean fits = fields.number(ATTENDED).orElse(0) <= fields.number(TOTAL).orElse(0);
        form.say(fits ? "" : Texts.of("docui.spread.more"));
        return fits;
    }
}
