package vn.ptdv.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.ptdv.document.print.PageRange;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.document.print.Printer;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Asks for printer, copies, pages and sides, then prints the very PDF that was looked at. */
public final class PrintDesk {
    private static final double WIDTH = 420;
    private static final int MOST_COPIES = 999;

    private final Toolkit kit;
    private final Printer printer;

    public PrintDesk(Toolkit kit) {
        this.kit = kit;
        printer = kit.machine().printer();
    }

    /** Says in a message what became of it, for screens that have no line for it. */
    public void print(String title, OpenPdf pdf) {
        print(title, pdf, words -> kit.dialogs().message(Texts.of("docui.print"), words));
    }

    /** Tells in words what became of it; nothing is told when the clerk goes back. */
    public void print(String title, OpenPdf pdf, Consumer<String> told) {
        kit.tasks()
                .start(Job.of(progress -> new Printers(printer.printers(), printer.standard()))
                        .onDone(printers -> ask(title, pdf, printers, told)));
    }

    private record Printers(List<String> names, Optional<String> standard) {}

    private void ask(String title, OpenPdf pdf, Printers printers, Consumer<String> told) {
        if (printers.names().isEmpty()) {
            told.accept(Texts.of("docui.print.nobody"));
            return;
        }
        Fields fields = fields(printers);
        FieldsForm form = new FieldsForm(fields, WIDTH);
        Form asked = new Form(
                Texts.of("docui.print.title", title),
                form,
                Texts.of("docui.print.act"),
                () -> read(title, pdf, form).isPresent());
        if (kit.dialogs().form(asked)) {
            read(title, pdf, form).ifPresent(job -> send(pdf, job, told));
        }
    }

    private Fields fields(Printers printers) {
        Fields fields = new Fields(1, kit.clock()::today)
                .choice(
                        "printer",
                        Texts.of("docui.print.printer"),
                        printers.names().stream().map(n -> Item.of(n, n)).toList())
                .number("copies", Texts.of("docui.print.copies"), FieldBox.Need.NEEDED)
                .line("pages", Texts.of("docui.print.pages"), FieldBox.Need.OPTIONAL)
                .choice(
                        "sides",
                        Texts.of("docui.print.sides"),
                        Stream.of(PrintJob.Sides.values())
                                .map(s -> Item.of(s.name(), Texts.ofEnum("docui.print.sides", s)))
                                .toList());
        fields.set("printer", printers.standard().orElse(printers.names().get(0)));
        fields.setNumber("copies", 1);
        fields.set("sides", PrintJob.Sides.LONG_EDGE.name());
        return fields;
    }

    /** The job as it stands in the form; otherwise the form says what is wrong. */
    private static Optional<PrintJob> read(String title, OpenPdf pdf, FieldsForm form) {
        Fields fields = form.fields();
        if (!fields.unreadable("printer", "copies").isEmpty()) {
            return Optional.empty();
        }
        int copies = fields.number("copies").orElse(1);
        String typed = fields.text("pages").strip();
        Optional<List<PageRange>> pages =
                typed.isEmpty() ? Optional.of(List.of()) : PageRange.parse(typed, pdf.pages());
        boolean good = copies >= 1 && copies <= MOST_COPIES && pages.isPresent();
        form.say(good ? "" : Texts.of("docui.print.wrong", pdf.pages(), MOST_COPIES));
        return good
                ? Optional.of(new PrintJob(
                        title,
                        fields.text("printer"),
                        copies,
                        pages.get(),
                        PrintJob.Sides.valueOf(fields.text("sides"))))
                : Optional.empty();
    }

    private void send(OpenPdf pdf, PrintJob job, Consumer<String> told) {
        kit.tasks()
                .start(Job.of(progress -> printer.print(pdf.bytes(), job))
                        .titled(Texts.of("docui.print.title", job.title()))
                        .onDone(outcome -> told.accept(outcome.message())));
    }
}
