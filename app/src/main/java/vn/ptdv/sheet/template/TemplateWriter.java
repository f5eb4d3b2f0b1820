package vn.ptdv.sheet.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.write.WholeFile;
import vn.ptdv.sheet.write.WriteResult;

/** Makes a blank input workbook for one kind of list. */
public final class TemplateWriter {
    static final int TITLE_ROW = 0;
    static final int HEADER_ROW = 3;
    static final int EXAMPLE_ROW = 4;
    static final int FIRST_DATA_ROW = 5;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;
    private static final int HELP_WIDTH = 70;

    private TemplateWriter() {}

    public static WriteResult write(Path file, ListKind kind, TemplateLists lists) {
        return WholeFile.write(file, out -> write(out, kind, lists));
    }

    private static int write(OutputStream out, ListKind kind, TemplateLists lists) throws IOException {
        List<FieldCatalog.Entry> fields = FieldCatalog.entries(kind);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(Texts.of("sheet.template.data"));
            TemplateStyles styles = new TemplateStyles(book);
            TemplateChoices choices = new TemplateChoices(book, lists);
            heading(sheet, kind, styles);
            List<String> examples = fields.stream()
                    .map(field -> TemplateHints.example(kind, field, lists))
                    .toList();
            columns(sheet, fields, examples, styles);
            for (int c = 0; c < fields.size(); c++) {
                TemplateChecks.add(sheet, c, fields.get(c), choices);
            }
            help(book, kind, fields, styles);
            choices.hide();
            mark(book, kind, fields);
            // The hidden sheets tell the program what the columns are; without them it could not know the list again.
            book.lockStructure();
            book.setActiveSheet(0);
            book.write(out);
        }
        return 0;
    }

    private static void heading(XSSFSheet sheet, ListKind kind, TemplateStyles styles) {
        styles.text(sheet.createRow(TITLE_ROW), 0, Texts.of("sheet.template.title", kind.title()), styles.title());
        styles.text(sheet.createRow(TITLE_ROW + 1), 0, Texts.of("sheet.template.how"), styles.note());
    }

    private static void columns(
            XSSFSheet sheet, List<FieldCatalog.Entry> fields, List<String> examples, TemplateStyles styles) {
        Row header = sheet.createRow(HEADER_ROW);
        Row example = sheet.createRow(EXAMPLE_ROW);
        for (int c = 0; c < fields.size(); c++) {
            FieldCatalog.Entry field = fields.get(c);
            sheet.setDefaultColumnStyle(c, styles.input(field.type()));
            sheet.setColumnWidth(c, Math.max(NARROWEST, field.title().length() + 4) * CHARACTER);
            styles.text(header, c, field.title() + (field.required() ? " *" : ""), styles.header());
            styles.text(example, c, examples.get(c), styles.example());
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        paper(sheet);
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    private static void help(XSSFWorkbook book, ListKind kind, List<FieldCatalog.Entry> fields, TemplateStyles styles) {
        XSSFSheet help = book.createSheet(Texts.of("sheet.template.help"));
        styles.text(help.createRow(0), 0, Texts.of("sheet.template.title", kind.title()), styles.title());
        styles.text(help.createRow(1), 0, Texts.of("sheet.template.how"), styles.note());
        Row header = help.createRow(3);
        styles.text(header, 0, Texts.of("sheet.template.field"), styles.header());
        styles.text(header, 1, Texts.of("sheet.template.required"), styles.header());
        styles.text(header, 2, Texts.of("sheet.template.hint"), styles.header());
        for (int i = 0; i < fields.size(); i++) {
            Row row = help.createRow(4 + i);
            styles.text(row, 0, fields.get(i).title(), styles.cell());
            styles.text(row, 1, fields.get(i).required() ? "x" : "", styles.cell());
            styles.text(row, 2, TemplateHints.hint(fields.get(i).type()), styles.cell());
        }
        help.setColumnWidth(0, HELP_WIDTH / 2 * CHARACTER);
        help.setColumnWidth(1, NARROWEST * CHARACTER);
        help.setColumnWidth(2, HELP_WIDTH * CHARACTER);
        paper(help);
        help.enableLocking();
    }

    /** Who fills the form by hand prints it: all columns side by side, headings on every page. */
    private static void paper(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    private static void mark(Workbook book, ListKind kind, List<FieldCatalog.Entry> fields) {
        var sheet = book.createSheet(TemplateMark.SHEET);
        Row head = sheet.createRow(0);
        head.createCell(0).setCellValue(TemplateMark.MAGIC);
        head.createCell(1).setCellValue(TemplateMark.VERSION);
        head.createCell(2).setCellValue(kind.code());
        head.createCell(3).setCellValue(HEADER_ROW + 1);
        head.createCell(4).setCellValue(FIRST_DATA_ROW + 1);
        Row keys = sheet.createRow(1);
        for (int c = 0; c < fields.size(); c++) {
            keys.createCell(c).setCellValue(fields.get(c).key());
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
