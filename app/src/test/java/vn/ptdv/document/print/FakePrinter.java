package vn.ptdv.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A printer that remembers what it was given. */
public final class FakePrinter implements Printer {
    private final List<PrintJob> jobs = new ArrayList<>();
    private List<String> printers = List.of("A", "B");

    public List<PrintJob> jobs() {
        return jobs;
    }

    /** From now on there is no printer. */
    public void remove() {
        printers = List.of();
    }

    @Override
    public List<String> printers() {
        return printers;
    }

    @Override
    public Optional<String> standard() {
        return printers.stream().findFirst();
    }

    @Override
    public PrintOutcome print(byte[] pdf, PrintJob job) {
        if (!job.printer().isEmpty() && !printers().contains(job.printer())) {
            return new PrintOutcome.NoPrinter(job.printer());
        }
        jobs.add(job);
        return new PrintOutcome.Printed(job.printer().isEmpty() ? "A" : job.printer(), job.copies());
    }
}
