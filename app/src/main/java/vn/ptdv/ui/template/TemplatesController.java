package vn.ptdv.ui.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import vn.ptdv.document.open.Opener;
import vn.ptdv.document.open.SystemOpener;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.document.template.TemplateReader;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.exchange.template.FileNames;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.model.template.KeptTemplate.Origin;
import vn.ptdv.model.template.TemplateVersion;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.template.TemplateActs;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;

/** The shelf of templates: look at one, change it in Word, take it up, go back, print it for someone. */
public final class TemplatesController extends Controller {
    private final TemplateDesk desk;
    private final Looking looking;
    private final TemplatesModel model = new TemplatesModel();
    private final BlanksController blanks;
    private final TemplatesView view;
    private boolean first = true;

    public TemplatesController(BookServices services, Toolkit kit) {
        this(services, kit, new SystemOpener());
    }

    TemplatesController(BookServices services, Toolkit kit, Opener opener) {
        desk = TemplateDesk.of(services, kit, opener);
        looking = new Looking(desk);
        blanks = new BlanksController(desk);
        view = new TemplatesView(model, this, blanks.root(), kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        whileActive.activate(blanks);
        whileActive.onChange(model.person, now -> look());
        load();
    }

    void findPeople(String typed, java.util.function.Consumer<List<Item>> answer) {
        desk.people(typed, answer, whileActive());
    }

    void onChoose(Optional<TemplateLine> line) {
        model.chosen.set(line);
        look();
    }

    /** Lays the file where it can be changed and opens it; what is saved there is taken up by {@link #onTakeUp}. */
    void onOpen() {
        model.chosen.get().ifPresent(line -> {
            Path file = place(line);
            desk.write(
                    progress -> {
                        Files.createDirectories(file.resolveSibling("."));
                        AtomicFiles.write(file, desk.shelf().file(line.item()));
                        return desk.opener().open(file);
                    },
                    answer -> model.said.set(Texts.of(
                            answer == Opener.Answer.OPENED ? "templateui.opened" : "templateui.notOpened", file)));
        });
    }

    private Path place(TemplateLine line) {
        return desk.kit().machine().ownFolder().resolve("templates").resolve(FileNames.safe(line.name()) + ".docx");
    }

    /** A changed file for the chosen template; what is wrong with its fields is said before it is taken up. */
    void onTakeUp() {
        model.chosen
                .get()
                .ifPresent(line -> file(Texts.of("templateui.takeUp"), line)
                        .ifPresent(file -> read(
                                file,
                                template -> {
                                    Template before =
                                            desk.shelf().read(line.item()).orThrow();
                                    return new TemplateCheck(FieldCatalogue.shipped()).check(template, before);
                                },
                                (bytes, findings) -> takeUp(line, bytes, findings))));
    }

    private void takeUp(TemplateLine line, byte[] bytes, List<TemplateCheck.Finding> findings) {
        if (agreed(line.name(), findings)) {
            Origin origin = line.item().form().isPresent() ? Origin.SHIPPED_FORM : Origin.OFFICE;
            TemplateActs.Title title = new TemplateActs.Title(line.code(), line.name(), origin);
            desk.write(
                    progress -> desk.acts().takeUp(title, bytes, ""),
                    number -> model.said.set(Texts.of("templateui.takenUp", line.name(), number)));
        }
    }

    /** A template of the office's own, under a name of its own. */
    void onAdd() {
        file(Texts.of("templateui.add"), Optional.empty())
                .ifPresent(file -> read(
                        file,
                        template -> new TemplateCheck(FieldCatalogue.shipped()).check(template),
                        (bytes, findings) -> add(file, bytes, findings)));
    }

    private void add(Path file, byte[] bytes, List<TemplateCheck.Finding> findings) {
        String proposed = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        desk.kit()
                .dialogs()
                .askText(TextAsk.of(
                        Texts.of("templateui.add"),
                        Texts.of("templateui.name"),
                        proposed,
                        Texts.of("templateui.addAct")))
                .filter(name -> !name.isBlank())
                .filter(name -> agreed(name.strip(), findings))
                .ifPresent(name -> desk.write(
                        progress -> desk.acts()
                                .takeUp(new TemplateActs.Title(freeCode(), name.strip(), Origin.OFFICE), bytes, ""),
                        number -> model.said.set(Texts.of("templateui.takenUp", name.strip(), number))));
    }

    /** Codes of the office's own count on from the highest. */
    private String freeCode() {
        int highest = desk.store().all().stream()
                .map(KeptTemplate::code)
                .filter(c -> c.matches("M-\\d{1,6}"))
                .mapToInt(c -> Integer.parseInt(c.substring(2)))
                .max()
                .orElse(0);
        return "M-" + (highest + 1);
    }

    private boolean agreed(String name, List<TemplateCheck.Finding> findings) {
        if (findings.isEmpty()) {
            return true;
        }
        long wrong = findings.stream().filter(f -> f.kind().isWrong()).count();
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of(wrong > 0 ? "templateui.findings.wrong" : "templateui.findings.noted", name, wrong));
        findings.stream().limit(15).forEach(f -> lines.add("– " + f.words()));
        String text = String.join("\n", lines);
        String act = Texts.of("templateui.takeUpAct");
        return desk.kit()
                .dialogs()
                .confirm(
                        wrong > 0
                                ? Question.grave(Texts.of("templateui.takeUp"), text, act)
                                : Question.plain(Texts.of("templateui.takeUp"), text, act));
    }

    private Optional<Path> file(String title, TemplateLine line) {
        return file(title, Optional.of(place(line)));
    }

    private Optional<Path> file(String title, Optional<Path> near) {
        FileAsk ask = FileAsk.open(title, new FileKind(Texts.of("templateui.word"), List.of("*.docx", "*.dotx")));
        Optional<Path> folder = near.map(p -> p.toAbsolutePath().getParent()).filter(Files::isDirectory);
        return desk.kit().dialogs().openFile(folder.map(ask::in).orElse(ask));
    }

    private interface Checking {
        List<TemplateCheck.Finding> of(Template template);
    }

    private record Checked(TemplateReading reading, byte[] bytes, List<TemplateCheck.Finding> findings) {}

    private void read(
            Path file, Checking check, java.util.function.BiConsumer<byte[], List<TemplateCheck.Finding>> then) {
        desk.write(progress -> checked(file, check), checked -> {
            if (checked.reading() instanceof TemplateReading.Refused refused) {
                desk.kit()
                        .dialogs()
                        .message(
                                String.valueOf(file.getFileName()),
                                refused.fault().words());
            } else {
                then.accept(checked.bytes(), checked.findings());
            }
        });
    }

    private static Checked checked(Path file, Checking check) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        TemplateReading reading = TemplateReader.read(bytes);
        return new Checked(
                reading,
                bytes,
                reading instanceof TemplateReading.Opened opened ? check.of(opened.template()) : List.of());
    }

    /** The program's own again, in one click; the versions stay in the history. */
    void onShipped() {
        model.chosen
                .get()
                .flatMap(l -> l.item().kept())
                .filter(k -> k.origin() == Origin.SHIPPED_FORM)
                .ifPresent(kept -> use(kept, KeptTemplate.SHIPPED));
    }

    void onUse(TemplateVersion version) {
        model.chosen.get().flatMap(l -> l.item().kept()).ifPresent(kept -> use(kept, version.number()));
    }

    private void use(KeptTemplate kept, int number) {
        desk.write(
                progress -> {
                    desk.acts().use(kept, number);
                    return number;
                },
                n -> model.said.set(
                        n == KeptTemplate.SHIPPED
                                ? Texts.of("templateui.shippedAgain", kept.name())
                                : Texts.of("templateui.used", kept.name(), n)));
    }

    /** Only what the office brought itself can be taken away. */
    void onRemove() {
        model.chosen
                .get()
                .flatMap(l -> l.item().kept())
                .filter(k -> k.origin() == Origin.OFFICE)
                .filter(k -> desk.kit()
                        .dialogs()
                        .confirm(Question.plain(
                                Texts.of("templateui.remove"),
                                Texts.of("templateui.removeText", k.name()),
                                Texts.of("templateui.remove"))))
                .ifPresent(kept -> desk.write(
                        progress -> {
                            desk.acts().remove(kept);
                            return kept.name();
                        },
                        name -> model.said.set(Texts.of("templateui.removed", name))));
    }

    /** Prints the chosen template for the one it is looked at with. */
    void onPrint() {
        Optional<Long> candidacy = model.person.get().map(p -> Long.valueOf(p.code()));
        if (candidacy.isEmpty()) {
            model.said.set(Texts.of("templateui.choosePerson"));
        } else {
            new PrintDesk(desk).ask(List.of(candidacy.get()), model.chosen.get().map(TemplateLine::code));
        }
    }

    private void load() {
        desk.read("templates.list", progress -> lines(), this::show, whileActive());
    }

    private List<TemplateLine> lines() {
        List<Shelf.Item> items = desk.shelf().items();
        List<TemplateLine> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(new TemplateLine(items.get(i), i));
        }
        return lines;
    }

    private void show(List<TemplateLine> lines) {
        Optional<String> before = model.chosen.get().map(TemplateLine::code);
        model.lines.set(lines);
        Optional<TemplateLine> again = lines.stream()
                .filter(l -> before.filter(l.code()::equals).isPresent())
                .findFirst();
        if (first) {
            first = false;
            lines.stream().findFirst().ifPresent(l -> view.choose(l.code()));
        } else {
            onChoose(again);
        }
    }

    private void look() {
        Optional<Long> candidacy = model.person.get().map(p -> Long.valueOf(p.code()));
        Optional<TemplateLine> line = model.chosen.get();
        if (line.isEmpty()) {
            model.shown.set(Shown.NOTHING);
            return;
        }
        desk.read(
                "templates.look",
                progress -> looking.at(line.get().item(), candidacy),
                model.shown::set,
                whileActive());
    }
}
