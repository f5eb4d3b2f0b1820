package vn.ptdv.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.ptdv.store.book.OpenBook;

/** Writes the reports and documents of a sample book; each part of the program that makes some adds its own. */
interface DemoReports {
    /** The files that were written. */
    List<Path> write(OpenBook book, Path folder) throws IOException, Refusal;
}
