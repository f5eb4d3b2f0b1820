package vn.ptdv.sheet.zoo;

import static vn.ptdv.sheet.zoo.Animal.people;
import static vn.ptdv.sheet.zoo.Grid.xls;
import static vn.ptdv.sheet.zoo.Grid.xlsx;
import static vn.ptdv.sheet.zoo.Packed.HEAD;
import static vn.ptdv.sheet.zoo.Packed.inline;
import static vn.ptdv.sheet.zoo.Packed.ods;
import static vn.ptdv.sheet.zoo.Packed.odsRow;
import static vn.ptdv.sheet.zoo.Packed.sheet;
import static vn.ptdv.sheet.zoo.Packed.zip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Files such as no sound program writes: each once made the reader hang, fail, or take a value for another. */
final class BrokenFiles {
    private static final String TWO = inline("Họ và tên", "Ngày sinh") + inline("Nguyễn Văn An", "1990");
    private static final String TABLE = "<table:table table:name='Biểu'>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private BrokenFiles() {}

    static final List<Animal> ALL = List.of(
            people(
                    "links-above-the-top",
                    "xlsx",
                    zip(
                            "_rels/.rels",
                            links("officeDocument", "//../xl/./workbook.xml"),
                            "xl/_rels/workbook.xml.rels",
                            links("worksheet", "../../../xl//x/../sheet1.xml"),
                            "xl/workbook.xml",
                            HEAD + "<workbook><sheets><sheet name='A' r:id='a'/></sheets></workbook>",
                            "xl/sheet1.xml",
                            sheet(TWO))),
            sheetOf("rows-twice", TWO.replace("<x:row>", "<x:row r='5'>")),
            sheetOf("merged-below-the-end", TWO + inline("Lê Thị Ba"), "<x:mergeCell ref='B2:B99999999999'/>"),
            sheetOf("merged-beyond-the-edge", TWO, "<x:mergeCell ref='A1:ZZZZZZ1'/>".repeat(3000)),
            sheetOf("elements-without-end", TWO + "<x:a>".repeat(5000)),
            sheetOf("numbers-that-are-none", TWO + row("<x:c t='n'><x:v>NaN</x:v></x:c>")),
            sheetOf("text-in-place-of-a-number", TWO + row(cell("", "1991")) + row(cell(" t='s'", "1992"))),
            sheetOf("string-number-with-fraction", TWO + row("<x:c t='s'><x:v>NaN</x:v></x:c>")),
            sheetOf("days-of-no-calendar", TWO + row("<x:c t='d'><x:v>+99999-01-01T00:00:00</x:v></x:c>")),
            sheetOf(
                    "readings-above-the-letters",
                    TWO.replace(
                            "<x:t>Nguyễn Văn An</x:t>",
                            "<x:r><x:t xml:space='preserve'>Nguyễn </x:t></x:r><x:rPh sb='0' eb='1'><x:t>ng</x:t></x:rPh>"
                                    + "<x:r><x:t>Văn An</x:t></x:r><x:phoneticPr fontId='1'/>")),
            sheetOf("numbering-too-large", inline("Họ và tên", "Ngày sinh") + inline("1", "99999999999=2")),
            people("days-of-blank-cells", "xlsx", xlsx(BrokenFiles::blankDays)),
            people("days-of-blank-cells-97", "xls", xls(BrokenFiles::blankDays)),
            people(
                    "ods-columns-without-end",
                    "ods",
                    ods(
                            "",
                            TABLE
                                    + "<table:table-column table:visibility='collapse' table:number-columns-repeated='1048576'/>"
                                            .repeat(3000)
                                    + odsRow("Họ và tên", "Ngày sinh")
                                    + odsRow("A An", "1990")
                                    + odsRow("<table:table-cell table:number-columns-repeated='16384'/>".repeat(3000))
                                    + "<table:table-row table:number-rows-repeated='1048576'/>".repeat(3000)
                                    + "</table:table>")),
            people(
                    "ods-zeros-and-old-error",
                    "ods",
                    ods(
                            "",
                            TABLE + odsRow("Họ và tên", "Mã", "Ngày sinh")
                                    + odsRow(
                                            "A An",
                                            "<table:table-cell office:value-type='float' office:value='12345'><text:p>012345</text:p></table:table-cell>",
                                            "<table:table-cell table:formula='of:=1/0' office:value-type='float' office:value='0'><text:p>#DIV/0!</text:p></table:table-cell>")
                                    + "</table:table>")),
            people(
                    "ods-days-of-blank-cells",
                    "ods",
                    ods(
                            "",
                            TABLE + odsRow("Họ và tên", "Ngày sinh", "Ghi chú", "Ngày vào Đoàn")
                                    + odsRow(
                                            "A An",
                                            odsDay("1899-12-30"),
                                            odsDay("1899-12-30T07:30:00"),
                                            odsDay("2020-12-31T23:59:59.990"))
                                    + "</table:table>")),
            people(
                    "ods-table-in-a-drawing",
                    "ods",
                    ods(
                            "",
                            TABLE + odsRow("Ghi chú") + "</table:table>"
                                    + TABLE + "<table:shapes><table:table/></table:shapes></table:table>"
                                    + TABLE.replace("Biểu", "Người") + odsRow("Họ và tên", "Ngày sinh")
                                    + odsRow("A An", "1990") + "</table:table>")),
            people(
                    "empty-text-of-a-formula",
                    "xls",
                    xls(g -> g.row("Họ và tên", "Ghi chú").row("A An", "=\"\"").evaluated())),
            csv("csv-errors-as-text", "Họ và tên;Ngày sinh;Ghi chú\n#REF!;1990;x\nA An;#N/A;#số 1\n"),
            csv("csv-hint-of-a-colon", "sep=:\nHọ và tên:Ngày sinh\nA An:1990\n"),
            csv("csv-lone-quotes", "Họ và tên;Ghi chú;Ngày sinh\nA An;cỡ 5\", 6\";1990\nB An;cỡ 7\", 8, 9;1991\n"),
            csv("csv-lost-end", "Họ và tên;Ngày sinh\nA An;1990\n" + "\0".repeat(3000)),
            csv("csv-endless-line", "Họ và tên;Ngày sinh\nA An;1990" + ";".repeat(3 << 20) + "x\n"),
            csv(
                    "csv-heading-in-vni",
                    "Hoï vaø teân;Ngaøy sinh;Chi bộ;Ghi chuù\nLò Văn Ban;02/9/1999;Chi bộ thôn Hạ;\nĐỗ Thị Én;1998;Chi bộ thôn Hạ;\n"));

    private static String odsDay(String value) {
        return "<table:table-cell office:value-type='date' office:date-value='" + value + "'/>";
    }

    private static void blankDays(Grid g) {
        g.row("Họ và tên", "Ngày sinh", "Ghi chú")
                .row("A An", new Grid.Formatted(0, "dd/mm/yyyy"), new Grid.Formatted(0.3125, "h:mm"));
    }

    private static String links(String type, String target) {
        return HEAD + "<Relationships><Relationship Id='a' Type='" + TYPE + type + "' Target='" + target
                + "'/></Relationships>";
    }

    private static Animal sheetOf(String name, String rows, String... merged) {
        String merges = merged.length == 0 ? "" : "<x:mergeCells>" + merged[0] + "</x:mergeCells>";
        return people(name, "xlsx", Packed.xlsx(sheet(rows).replace("</x:sheetData>", "</x:sheetData>" + merges)));
    }

    private static String row(String second) {
        return "<x:row>" + cell(" t='inlineStr'", "Trần Thị Bình") + second + "</x:row>";
    }

    private static String cell(String type, String text) {
        return "<x:c" + type + "><x:is><x:t>" + text + "</x:t></x:is></x:c>";
    }

    private static Animal csv(String name, String text) {
        return people(name, "csv", file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8)));
    }
}
