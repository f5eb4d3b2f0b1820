package vn.ptdv.document.print;

import java.util.List;
import java.util.Optional;

/** Prints PDF files. */
public interface Printer {
    /** The names of the printers that the machine knows. */
    List<String> printers();

    /** The printer that is used unless another is chosen. */
    Optional<String> standard();

    /** Prints and waits until the job has been handed over. */
    PrintOutcome print(byte[] pdf, PrintJob job);
}
