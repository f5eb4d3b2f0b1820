package vn.ptdv.ui.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import vn.ptdv.document.form.ShippedForm;
import vn.ptdv.document.form.ShippedForms;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.template.BlankUse;
import vn.ptdv.model.template.Booklet;
import vn.ptdv.store.template.BlankOutcome;
import vn.ptdv.store.template.BlankStore;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The ledger of numbered blanks: what came in, what was given, what was spoilt, what is left. */
final class BlanksController extends Controller {
    private static final double WIDTH = 440;
    private static final String CV_BOOKLET = "2-KND";
    private final TemplateDesk desk;
    private final BlanksModel model = new BlanksModel();
    private final BlanksView view;

    BlanksController(TemplateDesk desk) {
        this.desk = desk;
        view = new BlanksView(model, this, desk.kit().memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onChoose(Optional<Booklet> booklet) {
        model.chosen.set(booklet);
        uses();
    }

    void onReceive() {
        Fields fields = new Fields(1, desk::today)
                .choice("form", Texts.of("templateui.blank.form"), forms())
                .line("series", Texts.of("templateui.blank.series"), Need.OPTIONAL)
                .number("from", Texts.of("templateui.blank.from"), Need.NEEDED)
                .number("to", Texts.of("templateui.blank.to"), Need.NEEDED)
                .day("on", Texts.of("templateui.blank.on"), Need.NEEDED)
                .line("note", Texts.of("templateui.blank.note"), Need.OPTIONAL);
        fields.setDay("on", desk.today());
        ask(
                Texts.of("templateui.blank.receive"),
                fields,
                List.of("form", "from", "to"),
                () -> desk.blankActs()
                        .receive(Booklet.received(
                                        fields.text("form"),
                                        fields.text("series"),
                                        fields.number("from").orElse(0),
                                        fields.number("to").orElse(0),
                                        day(fields))
                                .to("", fields.text("note"))));
    }

    /** What is printed on blanks that come with numbers. */
    private List<Item> forms() {
        Stream<Item> shelf = ShippedForms.on(desk.today()).all().stream()
                .filter(f -> f.use() == ShippedForm.Use.CERTIFICATE || f.code().equals(CV_BOOKLET))
                .map(f -> Item.of(f.form(), f.form()));
        return shelf.distinct().toList();
    }

    void onGive() {
        number(
                Texts.of("templateui.blank.give"),
                Texts.of("templateui.blank.holder"),
                (id, typed) -> desk.blankActs().give(id, typed.number(), typed.on(), typed.words()));
    }

    void onSpoil() {
        number(
                Texts.of("templateui.blank.spoil"),
                Texts.of("templateui.blank.reason"),
                (id, typed) -> desk.blankActs().spoil(id, typed.number(), typed.on(), typed.words()));
    }

    /** One number as it was typed, with the name or the reason. */
    private record Typed(int number, LocalDate on, String words) {}

    private void number(String title, String label, BiFunction<Long, Typed, BlankOutcome> act) {
        model.chosen.get().ifPresent(booklet -> {
            Fields fields = new Fields(1, desk::today)
                    .number("number", Texts.of("templateui.blank.number"), Need.NEEDED)
                    .line("words", label, Need.NEEDED)
                    .day("on", Texts.of("templateui.blank.on"), Need.NEEDED);
            fields.setDay("on", desk.today());
            ask(
                    title,
                    fields,
                    List.of("number", "words"),
                    () -> act.apply(
                            booklet.id(),
                            new Typed(fields.number("number").orElse(0), day(fields), fields.text("words"))));
        });
    }

    /** The certificates of a class take the next numbers of the chosen series. */
    void onClass() {
        model.chosen
                .get()
                .ifPresent(booklet -> desk.write(progress -> desk.blanks().waiting(), waiting -> {
                    if (waiting.isEmpty()) {
                        model.said.set(Texts.of("templateui.blank.noClass"));
                    } else {
                        askClass(booklet, waiting);
                    }
                }));
    }

    private void askClass(Booklet booklet, List<BlankStore.Waiting> waiting) {
        Fields fields = new Fields(1, desk::today)
                .choice(
                        "class",
                        Texts.of("templateui.blank.class"),
                        waiting.stream()
                                .map(w -> Item.of(
                                        String.valueOf(w.classId()),
                                        Texts.of("templateui.blank.classLine", w.name(), w.certificates())))
                                .toList())
                .day("on", Texts.of("templateui.blank.on"), Need.NEEDED);
        fields.setDay("on", desk.today());
        fields.set("class", String.valueOf(waiting.get(0).classId()));
        ask(
                Texts.of("templateui.blank.toClass"),
                fields,
                List.of("class"),
                () -> desk.blankActs().giveToClass(booklet.id(), Long.parseLong(fields.text("class")), day(fields)));
    }

    void onTakeBack(List<BlankUse> chosen) {
        chosen.stream()
                .findFirst()
                .ifPresent(use -> desk.write(
                        progress -> {
                            desk.blankActs().takeBack(use);
                            return use.number();
                        },
                        number -> model.said.set(Texts.of("templateui.blank.tookBack", number))));
    }

    void onRemove() {
        model.chosen
                .get()
                .ifPresent(b -> desk.write(progress -> desk.blankActs().remove(b.id()), this::told));
    }

    private LocalDate day(Fields fields) {
        return fields.day("on").orElse(desk.today());
    }

    /** What is refused is said under the fields and keeps the form open. */
    private void ask(String title, Fields fields, List<String> needed, Supplier<BlankOutcome> act) {
        FieldsForm form = new FieldsForm(fields, WIDTH);
        desk.kit().dialogs().form(new Form(title, form, title, close -> {
            if (fields.unreadable(needed.toArray(String[]::new)).isEmpty()) {
                desk.write(progress -> act.get(), outcome -> {
                    if (outcome instanceof BlankOutcome.Refused refused) {
                        form.say(refused.words());
                    } else {
                        close.run();
                        told(outcome);
                    }
                });
            }
        }));
    }

    private void told(BlankOutcome outcome) {
        if (outcome instanceof BlankOutcome.Refused refused) {
            desk.kit().dialogs().message(Texts.of("templateui.blanks"), refused.words());
        } else if (outcome instanceof BlankOutcome.Done done) {
            model.said.set(Texts.of("templateui.blank.done", done.numbers()));
        }
    }

    private void load() {
        desk.read(
                "templates.blanks",
                progress -> desk.blanks().booklets(),
                booklets -> {
                    Optional<Long> before = model.chosen.get().map(Booklet::id);
                    model.booklets.set(booklets);
                    model.chosen.set(booklets.stream()
                            .filter(b -> before.filter(id -> id == b.id()).isPresent())
                            .findFirst());
                    uses();
                },
                whileActive());
    }

    private void uses() {
        Optional<Booklet> booklet = model.chosen.get();
        desk.read(
                "templates.uses",
                progress -> booklet.map(b -> desk.blanks().uses(b.id())).orElse(List.of()),
                model.uses::set,
                whileActive());
    }
}
