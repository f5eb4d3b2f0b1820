package vn.ptdv.ui.template;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import vn.ptdv.document.open.Opener;
import vn.ptdv.document.open.SystemOpener;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.exchange.template.FieldSource;
import vn.ptdv.exchange.template.FileNames;
import vn.ptdv.exchange.template.FilledPages;
import vn.ptdv.exchange.template.PrintRun;
import vn.ptdv.exchange.template.PrintRun.Outcome;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.paper.OpenPdf;

/** Prints templates for people, from whatever screen they were chosen on. */
public final class PrintDesk {
    /** The certificates that a class proposes first. */
    public static final String AWARENESS_CERTIFICATE = "CN-NTVD1";

    public static final String NEW_MEMBER_CERTIFICATE = "CN-DVM1";

    /** The decisions that a session proposes first. */
    public static final String ADMISSION = "9A-KND";

    public static final String RECOGNITION = "16A-KND";

    private static final String TEMPLATE = "print-template";
    private static final String WAY = "print-way";
    private static final String SIGNER = "print-signer";
    private static final String AUTHORITY = "print-authority";
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
    private record Wish(Shelf.Item item, PrintWay way, List<Long> candidacies, Optional<Signer> signer) {
        Wish by(PrintWay other) {
            return new Wish(item, other, candidacies, signer);
        }
    }

    /** Asks which template and how, then where to, and fills it for all of them. */
    public void ask(List<Long> candidacies, Optional<String> proposed) {
        if (candidacies.isEmpty()) {
            desk.kit().dialogs().message(Texts.of("templateui.print"), Texts.of("templateui.nobody"));
        } else {
            desk.write(
                    progress -> new Offer(
                            desk.shelf().items(),
                            Signers.of(desk.services().settings().now())),
                    offer -> ask(offer, candidacies, proposed));
        }
    }

    /** What can be chosen. */
    private record Offer(List<Shelf.Item> items, Signers signers) {}

    private void ask(Offer offer, List<Long> candidacies, Optional<String> proposed) {
        List<Shelf.Item> items = offer.items();
        Fields fields = new Fields(1, desk::today)
                .choice(
                        TEMPLATE,
                        Texts.of("templateui.template"),
                        items.stream()
                                .map(i -> Item.of(i.code(), i.name(), hint(i)))
                                .toList())
                .choice(
                        WAY,
                        Texts.of("templateui.way"),
                        Arrays.stream(PrintWay.values())
                                .map(w -> Item.of(w.name(), w.title()))
                                .toList())
                .choice(SIGNER, Texts.of("templateui.signer"), offer.signers().people())
                .choice(
                        AUTHORITY,
                        Texts.of("templateui.authority"),
                        offer.signers().lines());
        fields.set(SIGNER, Signers.FIRST);
        fields.set(AUTHORITY, Signers.AS_SET);
        fields.set(TEMPLATE, proposed.orElse(items.get(0).code()));
        fields.set(WAY, (candidacies.size() > 1 ? PrintWay.TOGETHER : PrintWay.EACH).name());
        FieldsForm form = new FieldsForm(fields, WIDTH, mark(fields, items));
        String title = Texts.of("templateui.printFor", candidacies.size());
        desk.kit()
                .dialogs()
                .form(new Form(title, form, Texts.of("templateui.print"), () -> chosen(form, offer, candidacies)));
    }

    private static Label mark(Fields fields, List<Shelf.Item> items) {
        Label mark = new Label();
        mark.setId("print-mark");
        mark.setWrapText(true);
        mark.getStyleClass().add("muted");
        Runnable said = () -> mark.setText(items.stream()
                .filter(i -> i.code().equals(fields.text(TEMPLATE)))
                .findFirst()
                .map(PrintDesk::mark)
                .orElse(""));
        fields.onChange(said);
        said.run();
        return mark;
    }

    /** The number of the form, by which clerks know it, and whether its layout follows no model form. */
    private static String hint(Shelf.Item item) {
        return item.form()
                .map(f -> Stream.of(
                                f.form(),
                                item.asShipped() && f.layout().rebuilt()
                                        ? f.layout().title()
                                        : "")
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /** A layout that follows no model form says so where it is chosen. */
    private static String mark(Shelf.Item item) {
        return item.form()
                .filter(f -> item.asShipped() && f.layout().rebuilt())
                .map(f -> Texts.of("templateui.marked", f.layout().title()))
                .orElse("");
    }

    private boolean chosen(FieldsForm form, Offer offer, List<Long> candidacies) {
        if (!form.fields().unreadable(TEMPLATE, WAY).isEmpty()) {
            return false;
        }
        Shelf.Item item = offer.items().stream()
                .filter(i -> i.code().equals(form.fields().text(TEMPLATE)))
                .findFirst()
                .orElseThrow();
        PrintWay way = PrintWay.valueOf(form.fields().text(WAY));
        Optional<Signer> signer =
                offer.signers().chosen(form.fields().text(SIGNER), form.fields().text(AUTHORITY));
        start(new Wish(item, way, candidacies, signer));
        return true;
    }

    private void start(Wish wish) {
        if (wish.way() == PrintWay.PRINTER) {
            run(wish, Path.of(""));
            return;
        }
        desk.kit().dialogs().folder(FileAsk.open(Texts.of("templateui.folder"))).ifPresent(folder -> run(wish, folder));
    }

    /** What came of it: words, or pages that are still to be printed. */
    private record Made(String words, Optional<OpenPdf> pages) {
        static Made said(String words) {
            return new Made(words, Optional.empty());
        }
    }

    private void run(Wish wish, Path folder) {
        String title = Texts.of(
                "templateui.printing", wish.item().name(), wish.candidacies().size());
        desk.kit()
                .tasks()
                .start(Job.of(progress -> made(wish, folder, progress))
                        .titled(title)
                        .onDone(made -> done(wish, made)));
    }

    private void done(Wish wish, Made made) {
        if (made.pages().isEmpty()) {
            desk.kit().dialogs().message(Texts.of("templateui.print"), made.words());
        } else if (made.words().isEmpty()) {
            print(wish, made.pages().get());
        } else {
            choose(wish, made.words(), made.pages().get());
        }
    }

    /** Pages that lack something of the Word file are printed only if that is wanted; a word processor has it all. */
    private void choose(Wish wish, String lacks, OpenPdf pages) {
        Choice choice = new Choice(
                Texts.of("templateui.print"),
                Texts.of("templateui.lacks", lacks),
                List.of(PrintWay.WORD.title(), Texts.of("templateui.lacks.print")));
        desk.kit().dialogs().choose(choice).ifPresent(way -> {
            if (way == 0) {
                start(wish.by(PrintWay.WORD));
            } else {
                print(wish, pages);
            }
        });
    }

    private void print(Wish wish, OpenPdf pages) {
        new vn.ptdv.ui.paper.PrintDesk(desk.kit()).print(wish.item().name(), pages);
    }

    private Made made(Wish wish, Path folder, Progress progress) {
        FieldSource source = desk.source();
        wish.signer().ifPresent(source::signedBy);
        progress.at(-1, Texts.of("templateui.gathering"));
        List<FieldSource.Holder> holders = source.holders(wish.candidacies(), progress::isCancelled);
        progress.check();
        TemplateReading reading = desk.shelf().read(wish.item());
        if (reading instanceof TemplateReading.Refused refused) {
            return Made.said(refused.fault().words());
        }
        PrintRun run = new PrintRun(reading.orThrow(), wish.item().name());
        if (wish.way().asPages()) {
            return pages(wish, folder, run.pages(holders, source.together(holders)));
        }
        PrintRun.Shape shape = wish.way() == PrintWay.EACH ? PrintRun.Shape.EACH : PrintRun.Shape.TOGETHER;
        PrintRun.Desk place = new PrintRun.Desk(
                folder,
                (done, all) -> progress.at((double) done / all, Texts.of("templateui.progress", done, all)),
                progress::isCancelled);
        Outcome outcome = run.run(holders, source.together(holders), shape, place);
        return Made.said(words(outcome, folder) + (wish.way() == PrintWay.WORD ? opened(outcome) : ""));
    }

    /** The file goes to whatever the machine has for Word files, where it can be printed whole. */
    private String opened(Outcome outcome) {
        return outcome instanceof Outcome.Printed printed
                        && !printed.files().isEmpty()
                        && desk.opener().open(printed.files().get(0)) == Opener.Answer.NOT_OPENED
                ? "\n" + Texts.of("templateui.noWord")
                : "";
    }

    private static Made pages(Wish wish, Path folder, FilledPages filled) {
        if (filled instanceof FilledPages.Refused refused) {
            return Made.said(refused.words());
        }
        FilledPages.Drawn drawn = (FilledPages.Drawn) filled;
        String lacks = drawn.undrawn().stream().map(u -> "\n" + u.words()).collect(Collectors.joining());
        if (wish.way() == PrintWay.PRINTER) {
            return new Made(lacks.strip(), Optional.of(OpenPdf.of(drawn.pdf())));
        }
        Path target = new FileNames(folder).next(wish.item().name(), "pdf");
        try {
            AtomicFiles.write(target, drawn.pdf());
            return Made.said(Texts.of("templateui.done", 1, target) + lacks);
        } catch (BookException e) {
            return Made.said(Texts.of("template.run.unwritable", folder));
        }
    }

    /** Fields by what they mean, as the list of fields says it. */
    private static String named(List<String> paths) {
        FieldCatalogue catalogue = FieldCatalogue.shipped();
        return paths.stream()
                .map(p -> catalogue
                        .find(p)
                        .map(FieldCatalogue.Field::description)
                        .map(d -> VietnameseText.lower(d.substring(0, 1)) + d.substring(1))
                        .orElse(p))
                .collect(Collectors.joining("; "));
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
                .map(e -> "– " + e.getKey() + ": " + named(e.getValue()))
                .collect(Collectors.joining("\n"));
        int more = printed.missing().size() - MOST_NAMED;
        return done + "\n" + Texts.of("templateui.missing") + "\n" + missing
                + (more > 0 ? "\n" + Texts.of("templateui.missingMore", more) : "");
    }
}
