package vn.ptdv.ui.template;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.document.Papers;
import vn.ptdv.document.form.FormFill;
import vn.ptdv.document.open.SystemOpener;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.document.print.SystemPrinter;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.exchange.template.FieldSource;
import vn.ptdv.exchange.template.FileNames;
import vn.ptdv.exchange.template.PrintRun;
import vn.ptdv.exchange.template.PrintRun.Outcome;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;

/** Prints templates for people, from whatever screen they were chosen on. */
public final class PrintDesk {
    /** The certificates that a class proposes first. */
    public static final String AWARENESS_CERTIFICATE = "CN-NTVD1";

    public static final String NEW_MEMBER_CERTIFICATE = "CN-DVM1";

    private static final String TEMPLATE = "print-template";
    private static final String WAY = "print-way";
    private static final double WIDTH = 520;
    private static final int MOST_NAMED = 8;
    private final TemplateDesk desk;

    PrintDesk(TemplateDesk desk) {
        this.desk = desk;
    }

    public static PrintDesk of(BookServices services, Toolkit kit) {
        return new PrintDesk(TemplateDesk.of(services, kit, new SystemOpener()));
    }

    /** What was chosen in the form. */
    private record Wish(Shelf.Item item, PrintWay way, List<Long> candidacies) {}

    /** Asks which template and how, then where to, and fills it for all of them. */
    public void ask(List<Long> candidacies, Optional<String> proposed) {
        if (!candidacies.isEmpty()) {
            desk.write(progress -> desk.shelf().items(), items -> ask(items, candidacies, proposed));
        }
    }

    private void ask(List<Shelf.Item> items, List<Long> candidacies, Optional<String> proposed) {
        Fields fields = new Fields(1, desk::today)
                .choice(
                        TEMPLATE,
                        Texts.of("templateui.template"),
                        items.stream().map(i -> Item.of(i.code(), i.name())).toList())
                .choice(
                        WAY,
                        Texts.of("templateui.way"),
                        Arrays.stream(PrintWay.values())
                                .map(w -> Item.of(w.name(), w.title()))
                                .toList());
        fields.set(TEMPLATE, proposed.orElse(items.get(0).code()));
        fields.set(WAY, (candidacies.size() > 1 ? PrintWay.TOGETHER : PrintWay.EACH).name());
        FieldsForm form = new FieldsForm(fields, WIDTH);
        form.say("");
        String title = Texts.of("templateui.printFor", candidacies.size());
        desk.kit()
                .dialogs()
                .form(new Form(title, form, Texts.of("templateui.print"), () -> chosen(form, items, candidacies)));
    }

    private boolean chosen(FieldsForm form, List<Shelf.Item> items, List<Long> candidacies) {
        if (!form.fields().unreadable(TEMPLATE, WAY).isEmpty()) {
            return false;
        }
        Shelf.Item item = items.stream()
                .filter(i -> i.code().equals(form.fields().text(TEMPLATE)))
                .findFirst()
                .orElseThrow();
        PrintWay way = PrintWay.valueOf(form.fields().text(WAY));
        if (way.needsPages() && !item.asShipped()) {
            form.say(Texts.of("templateui.needsWord"));
            return false;
        }
        start(new Wish(item, way, candidacies));
        return true;
    }

    private void start(Wish wish) {
        if (wish.way() == PrintWay.PRINTER) {
            run(wish, Path.of(""));
            return;
        }
        desk.kit().dialogs().folder(FileAsk.open(Texts.of("templateui.folder"))).ifPresent(folder -> run(wish, folder));
    }

    private void run(Wish wish, Path folder) {
        desk.kit()
                .tasks()
                .start(Job.of(progress -> made(wish, folder, progress))
                        .titled(Texts.of(
                                "templateui.printing",
                                wish.item().name(),
                                wish.candidacies().size()))
                        .onDone(words -> desk.kit().dialogs().message(Texts.of("templateui.print"), words)));
    }

    /** Does the work and says in words what came of it. */
    private String made(Wish wish, Path folder, Progress progress) {
        FieldSource source = desk.source();
        progress.at(-1, Texts.of("templateui.gathering"));
        List<FieldSource.Holder> holders = source.holders(wish.candidacies(), progress::isCancelled);
        progress.check();
        if (wish.way().needsPages()) {
            return pages(wish, folder, source, holders);
        }
        TemplateReading reading = desk.shelf().read(wish.item());
        if (reading instanceof TemplateReading.Refused refused) {
            return refused.fault().words();
        }
        Template template = reading.orThrow();
        PrintRun.Shape shape = wish.way() == PrintWay.EACH ? PrintRun.Shape.EACH : PrintRun.Shape.TOGETHER;
        PrintRun.Desk place = new PrintRun.Desk(
                folder,
                (done, all) -> progress.at((double) done / all, Texts.of("templateui.progress", done, all)),
                progress::isCancelled);
        return words(
                new PrintRun(template, wish.item().name()).run(holders, source.together(holders), shape, place),
                folder);
    }

    private String pages(Wish wish, Path folder, FieldSource source, List<FieldSource.Holder> holders) {
        Composition form = desk.shelf().pages(wish.item()).orElseThrow();
        boolean list = new PrintRun(desk.shelf().read(wish.item()).orThrow(), "").shape(PrintRun.Shape.EACH)
                == PrintRun.Shape.LIST;
        List<FieldValues> values = list
                ? List.of(source.together(holders))
                : holders.stream().map(FieldSource.Holder::values).toList();
        byte[] pdf = Papers.shipped().bytes(FormFill.fillAll(form, values), Papers.Format.PDF);
        if (wish.way() == PrintWay.PRINTER) {
            return new SystemPrinter()
                    .print(pdf, PrintJob.of(wish.item().name()))
                    .message();
        }
        Path target = folder.resolve(new FileNames().next(wish.item().name(), "pdf"));
        try {
            AtomicFiles.write(target, pdf);
            return Texts.of("templateui.done", 1, target);
        } catch (BookException e) {
            return Texts.of("template.run.unwritable", folder);
        }
    }

    private static String words(Outcome outcome, Path folder) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.words();
        }
        if (outcome instanceof Outcome.Stopped stopped) {
            return Texts.of("templateui.stopped", stopped.files().size(), folder);
        }
        Outcome.Printed printed = (Outcome.Printed) outcome;
        String done = Texts.of("templateui.done", printed.files().size(), folder);
        if (printed.missing().isEmpty()) {
            return done;
        }
        String missing = printed.missing().entrySet().stream()
                .limit(MOST_NAMED)
                .map(e -> "– " + e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("\n"));
        int more = printed.missing().size() - MOST_NAMED;
        return done + "\n" + Texts.of("templateui.missing") + "\n" + missing
                + (more > 0 ? "\n" + Texts.of("templateui.missingMore", more) : "");
    }
}
