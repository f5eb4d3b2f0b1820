package vn.ptdv.sheet.form;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the form lies on A4: the margins of the Party's papers, all columns on one page, headings repeated. */
final class FormPage {
    private static final double INCH = 25.4;
    /** A form of no more rows than these is still readable on one page, and its signature never stands alone on a second. */
    private static final int ROWS_UPRIGHT = 70;

    private static final int ROWS_SIDEWAYS = 45;

    private FormPage() {}

    static void set(XSSFSheet sheet, boolean landscape, CellRangeAddress titles) {
        boolean onOne = sheet.getLastRowNum() < (landscape ? ROWS_SIDEWAYS : ROWS_UPRIGHT);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (onOne ? 1 : 0));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.TOP, (landscape ? 30 : 20) / INCH);
        sheet.setMargin(PageMargin.BOTTOM, (landscape ? 15 : 20) / INCH);
        sheet.setMargin(PageMargin.LEFT, (landscape ? 20 : 30) / INCH);
        sheet.setMargin(PageMargin.RIGHT, (landscape ? 20 : 15) / INCH);
        sheet.setMargin(PageMargin.HEADER, 10 / INCH);
        sheet.setRepeatingRows(new CellRangeAddress(titles.getFirstRow(), titles.getLastRow(), -1, -1));
        sheet.getHeader().setCenter("&\"" + FormStyles.FONT + "\"&14&P");
        sheet.getCTWorksheet().getHeaderFooter().setDifferentFirst(true);
        sheet.setDisplayGridlines(false);
    }
}
