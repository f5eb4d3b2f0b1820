package vn.ptdv.ui.exporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.document.print.Printer;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.exchange.paper.ListPrint;
import vn.ptdv.sheet.write.WholeFile;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.setting.SettingValues;

/** A list laid out in pages, as a file or to the printer. */
final class PaperList {
    private final ListPrint print;
    private final ListPrint.Wish wish;

    PaperList(SettingValues settings, Sheet sheet, LocalDate day) {
        this.print = new ListPrint(settings);
        this.wish = new ListPrint.Wish("", sheet, day, Optional.empty());
    }

    WriteResult write(TableFile table, ExportFormat format, Path file) {
        byte[] pages = pages(table, format == ExportFormat.DOCX ? Papers.Format.DOCX : Papers.Format.PDF);
        return WholeFile.write(file, out -> {
            out.write(pages);
            return table.rows().size();
        });
    }

    /** What the printer says of it. */
    String print(TableFile table, Printer printer, String name) {
        byte[] pages = pages(table, Papers.Format.PDF);
        PrintJob job = new PrintJob(table.name(), name, 1, java.util.List.of(), PrintJob.Sides.LONG_EDGE);
        return printer.print(pages, job).message();
    }

    private byte[] pages(TableFile table, Papers.Format format) {
        return Papers.shipped().bytes(print.compose(table, wish).composition(), format);
    }
}
