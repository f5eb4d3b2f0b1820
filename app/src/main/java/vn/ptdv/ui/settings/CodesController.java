package vn.ptdv.ui.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.setting.CodeItem;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.code.CodeActs;
import vn.ptdv.store.code.CodeStore;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The code lists: one is chosen, its entries are shown, added to, edited and retired. */
final class CodesController extends Controller {
    private static final String FIRST = "ETHNIC";
    private final BookServices services;
    private final Toolkit kit;
    private final CodeStore store;
    private final CodeActs acts;
    private final CodesModel model = new CodesModel();
    private final Editing editing;
    private final View<?, ?> view;

    CodesController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        this.store = new CodeStore(services.book().reading());
        this.acts = new CodeActs(services.book());
        this.editing = new Editing(kit, this::load);
        this.view = new CodesView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        kit.tasks().start(Job.of(progress -> store.lists()).until(whileActive()).onDone(this::showLists));
    }

    void onList(String list) {
        model.list.set(list);
        load();
    }

    void onAdd() {
        int next = model.entries.rows.stream()
                        .mapToInt(l -> l.item().order())
                        .max()
                        .orElse(0)
                + 1;
        String list = model.list.get();
        EntryForm form = form(new CodeItem(list, "", "", next, List.of(), Optional.empty(), Optional.empty(), true));
        editing.start(form, ask(Texts.of("settings.code.add.title", title(list)), form), progress -> {
            CodeItem typed = typed(form, list, form.value("code"));
            // The unit of work would say the same, but only after the id was used up.
            boolean taken =
                    store.items(list).stream().anyMatch(l -> l.item().code().equals(typed.code()));
            return Editing.words(taken ? new RowOutcome.Refused(WriteRefused.Reason.DUPLICATE) : acts.add(typed));
        });
    }

    void onEdit() {
        model.entries.chosen.get().ifPresent(line -> {
            EntryForm form = form(line.item());
            editing.start(
                    form,
                    ask(Texts.of("settings.code.edit.title", line.item().label()), form),
                    progress -> Editing.words(acts.edit(
                            line.id(),
                            typed(form, line.item().list(), line.item().code()))));
        });
    }

    void onRetire() {
        model.entries.chosen.get().ifPresent(line -> {
            LocalDate today = kit.clock().today();
            EntryForm form = new EntryForm(kit)
                    .neededDay(
                            "to",
                            Texts.of("settings.code.last"),
                            line.item().to().or(() -> Optional.of(today)));
            editing.start(
                    form,
                    Editing.Ask.of(
                            Texts.of("settings.code.retire.title", line.item().label()),
                            Texts.of("settings.code.retire")),
                    progress -> Editing.words(acts.retire(line, form.date("to").orElse(today))));
        });
    }

    /** What people call a list; one that came from a file is known by its key. */
    static String title(String list) {
        return Texts.has("settings.code.list." + list) ? Texts.family("settings.code.list", list) : list;
    }

    private void showLists(List<String> found) {
        model.lists.setAll(found.stream()
                .sorted(java.util.Comparator.comparing(key -> VietnameseOrder.key(title(key))))
                .toList());
        onList(model.list.get().isEmpty() ? FIRST : model.list.get());
    }

    private EntryForm form(CodeItem item) {
        EntryForm form = new EntryForm(kit);
        if (item.code().isEmpty()) {
            form.needed("code", Texts.of("settings.code.code"), "");
        }
        return form.needed("label", Texts.of("settings.code.label"), item.label())
                .needed("order", Texts.of("settings.code.order"), String.valueOf(item.order()))
                .text("aliases", Texts.of("settings.code.aliases"), String.join("; ", item.aliases()))
                .day("from", Texts.of("settings.code.from"), item.from())
                .day("to", Texts.of("settings.code.to"), item.to())
                .tick("verified", Texts.of("settings.code.verified"), EntryForm.Tick.of(item.verified()));
    }

    private static Editing.Ask ask(String title, EntryForm form) {
        return new Editing.Ask(
                title,
                Texts.of("settings.save"),
                () -> form.value("order").matches("\\d{1,4}")
                        || form.wrong("order", Texts.of("settings.code.order.wrong")));
    }

    private static CodeItem typed(EntryForm form, String list, String code) {
        return new CodeItem(
                list,
                code,
                form.value("label"),
                Integer.parseInt(form.value("order")),
                Arrays.stream(form.value("aliases").split("[;|]", -1))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList(),
                form.date("from"),
                form.date("to"),
                form.isOn("verified"));
    }

    private void load() {
        String list = model.list.get();
        kit.tasks()
                .start(Job.of(progress -> store.items(list))
                        .latestWins("settings.codes")
                        .until(whileActive())
                        .onDone(found -> model.entries.rows.setAll(found)));
    }
}
