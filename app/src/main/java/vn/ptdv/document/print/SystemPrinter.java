package vn.ptdv.document.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import vn.ptdv.document.pdf.BundledFonts;

/** The printers of this machine. */
public final class SystemPrinter implements Printer {

    @Override
    public List<String> printers() {
        return services().map(PrintService::getName).sorted().toList();
    }

    @Override
    public Optional<String> standard() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName);
    }

    @Override
    public PrintOutcome print(byte[] pdf, PrintJob job) {
        Optional<PrintService> service = service(job.printer());
        return service.isEmpty() ? new PrintOutcome.NoPrinter(job.printer()) : print(pdf, job, service.get());
    }

    private static PrintOutcome print(byte[] pdf, PrintJob job, PrintService service) {
        BundledFonts.install();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int all = document.getNumberOfPages();
            PrintPages.arrange(document, job);
            PrinterJob printing = PrinterJob.getPrinterJob();
            printing.setPrintService(service);
            printing.setPageable(new PDFPageable(document));
            printing.setJobName(job.title());
            printing.print(attributes(job));
            return new PrintOutcome.Printed(service.getName(), pages(job, all));
        } catch (IOException | PrinterException e) {
            return new PrintOutcome.Failed(reason(e));
        }
    }

    /** The deepest words there are: what the print system throws often has none of its own. */
    static String reason(Throwable thrown) {
        String words = "";
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            String said = t.getMessage();
            words = said == null || said.isBlank() ? words : said;
        }
        return words.isEmpty() ? thrown.getClass().getSimpleName() : words;
    }

    static PrintRequestAttributeSet attributes(PrintJob job) {
        PrintRequestAttributeSet set = new HashPrintRequestAttributeSet();
        set.add(new Copies(job.copies()));
        set.add(new JobName(job.title(), null));
        set.add(
                switch (job.sides()) {
                    case ONE -> Sides.ONE_SIDED;
                    case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
                    case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
                });
        return set;
    }

    private static int pages(PrintJob job, int all) {
        int pages = job.pages().isEmpty()
                ? all
                : job.pages().stream().mapToInt(r -> r.to() - r.from() + 1).sum();
        return pages * job.copies();
    }

    private static Optional<PrintService> service(String name) {
        return name.isEmpty()
                ? Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                : services().filter(s -> s.getName().equals(name)).findFirst();
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
    }
}
