package vn.ptdv.sheet.zoo;

import static vn.ptdv.sheet.zoo.Animal.people;
import static vn.ptdv.sheet.zoo.Packed.inline;
import static vn.ptdv.sheet.zoo.Packed.ods;
import static vn.ptdv.sheet.zoo.Packed.odsRow;
import static vn.ptdv.sheet.zoo.Packed.sheet;
import static vn.ptdv.sheet.zoo.Packed.xlsx;
import static vn.ptdv.sheet.zoo.Packed.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of other writers, and files that must be refused with a plain sentence. */
final class OddWorkbooks {
    private static final String TWO = inline("Họ và tên", "Ngày sinh") + inline("Nguyễn Văn An", "1990");
    private static final String NOT_A_TABLE = "<table:table table:name='Biểu'>";

    private OddWorkbooks() {}

    private static final String ODS_DATE = "<table:table-cell office:value-type='date' "
            + "office:date-value='1990-09-02'><text:p>2/9/90</text:p></table:table-cell>";
    private static final String ODS_ERROR = "<table:table-cell table:formula='of:=1/0' office:value-type='string' "
            + "office:string-value='' calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>";

    static final List<Animal> READABLE = List.of(
            made("libreoffice.xlsx"),
            made("libreoffice.ods"),
            made("libreoffice.xls"),
            people("prefixed-inline", "xlsx", xlsx(sheet(TWO))),
            people(
                    "million-blank-rows",
                    "xlsx",
                    file -> xlsx(sheet(TWO + blankRows())).write(file)),
            people("macros", "xlsm", xlsx(sheet(TWO), "xl/vbaProject.bin", "x")),
            people("external-links", "xlsx", xlsx(sheet(TWO), "xl/externalLinks/externalLink1.xml", "<a/>")),
            people("xlsx-named-xls", "xls", xlsx(sheet(TWO))),
            people(
                    "escaped-text",
                    "xlsx",
                    xlsx(sheet(
                            inline("Họ và tên", "Ghi chú") + inline("A An", "một_x000D_&#10;hai &lt;b&gt; &#x1EA1;")))),
            people(
                    "iso-date-cells",
                    "xlsx",
                    xlsx(sheet(inline("Họ và tên", "Ngày sinh")
                            + "<x:row><x:c t='str'><x:v>A An</x:v></x:c><x:c"
                            + " t='d'><x:v>1990-09-02</x:v></x:c></x:row>"))),
            people("small-letters-encoding", "xlsx", xlsx(sheet(TWO).replace("UTF-8", "utf-8"))),
            people(
                    "ods-plain",
                    "ods",
                    ods(
                            "",
                            NOT_A_TABLE + odsRow("Họ và tên", "Ngày sinh", "Số CCCD")
                                    + odsRow(
                                            "Nguyễn Văn An",
                                            ODS_DATE,
                                            "<table:table-cell office:value-type='float' office:value='79090012345'/>")
                                    + "</table:table>")),
            people(
                    "ods-million-rows",
                    "ods",
                    ods(
                            "",
                            NOT_A_TABLE + odsRow("Họ và tên", "Ngày sinh") + odsRow("A An", "1990")
                                    + "<table:table-row table:number-rows-repeated='1048574'><table:table-cell"
                                    + " table:number-columns-repeated='16384'/></table:table-row></table:table>")),
            people(
                    "ods-merged-header",
                    "ods",
                    ods(
                            "",
                            NOT_A_TABLE
                                    + "<table:table-row><table:table-cell table:number-rows-spanned='2'"
                                    + " office:value-type='string'><text:p>Họ và"
                                    + " tên</text:p></table:table-cell><table:table-cell"
                                    + " table:number-columns-spanned='2' office:value-type='string'><text:p>Ngày"
                                    + " sinh</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                                    + odsRow("<table:covered-table-cell/>", "Nam", "Nữ")
                                    + odsRow("A An", "<table:table-cell/>", "1990") + "</table:table>")),
            people(
                    "ods-old-font",
                    "ods",
                    ods(
                            "<style:style style:name='ce1' style:family='table-cell'><style:text-properties"
                                    + " style:font-name='.VnTime'/></style:style>",
                            NOT_A_TABLE + odsRow("Họ và tên", "Ngày sinh")
                                    + odsRow(
                                            "<table:table-cell table:style-name='ce1'"
                                                    + " office:value-type='string'><text:p>NguyÔn V\u00A8n"
                                                    + " An</text:p></table:table-cell>",
                                            "1990")
                                    + "</table:table>")),
            people(
                    "ods-formula-error",
                    "ods",
                    ods(
                            "",
                            NOT_A_TABLE + odsRow("Họ và tên", "Ngày sinh")
                                    + odsRow("A An", ODS_ERROR)
                                    + "</table:table>")));

    static final List<Animal> REFUSED = List.of(
            people("empty-file", "xlsx", file -> Files.createFile(file)),
            people("pdf-named-xlsx", "xlsx", bytes("%PDF-1.7\n%âãÏÓ")),
            people("web-page-named-xls", "xls", bytes("<html><table><tr><td>Họ và tên</td></tr></table></html>")),
            people(
                    "excel-xml-2003",
                    "xls",
                    bytes("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")),
            people(
                    "picture",
                    "xlsx",
                    file -> Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})),
            people("random-bytes", "xlsx", file -> Files.write(file, noise())),
            people("old-excel", "xls", file -> Files.write(file, new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0})),
            people("word", "docx", zip("word/document.xml", "<a/>", "[Content_Types].xml", "<a/>")),
            people("archive", "zip", zip("danh-sach.txt", "x")),
            people("binary-workbook", "xlsb", zip("xl/workbook.bin", "x")),
            people("text-document", "odt", zip("mimetype", "application/vnd.oasis.opendocument.text")),
            people("cut-in-half", "xlsx", file -> {
                xlsx(sheet(TWO)).write(file);
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            }),
            people("cut-inside-part", "xlsx", xlsx(sheet(TWO).substring(0, 300))),
            people("unclosed-element", "xlsx", xlsx(sheet(TWO).replace("</x:row>", ""))),
            people(
                    "document-type",
                    "xlsx",
                    xlsx("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + sheet(TWO))),
            people("unknown-entity", "xlsx", xlsx(sheet(inline("&b;")))),
            people("missing-string", "xlsx", xlsx(sheet("<x:row><x:c t='s'><x:v>7</x:v></x:c></x:row>"))),
            people("broken-number", "xlsx", xlsx(sheet("<x:row><x:c><x:v>12a</x:v></x:c></x:row>"))),
            // What is huge is made when it is written: the lists live as long as the process of the tests.
            people(
                    "zip-bomb",
                    "xlsx",
                    file -> xlsx(sheet(TWO + "<x:c/>".repeat(10 << 20))).write(file)),
            people(
                    "giant-text",
                    "xlsx",
                    file -> xlsx(sheet(TWO + " ".repeat(20 << 20))).write(file)),
            people("too-many-columns", "xlsx", xlsx(sheet("<x:row><x:c r='XFD1' t='str'><x:v>a</x:v></x:c></x:row>"))),
            people("no-sheets", "xlsx", zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<workbook/>")),
            people("password-xlsx", "xlsx", OddWorkbooks::encrypted),
            people("password-xls", "xls", OddWorkbooks::encrypted97),
            people(
                    "password-ods",
                    "ods",
                    zip(
                            "mimetype",
                            "application/vnd.oasis.opendocument.spreadsheet",
                            "META-INF/manifest.xml",
                            "<m><manifest:encryption-data/></m>",
                            "content.xml",
                            "x")),
            people("cut-xls", "xls", file -> {
                Grid.xls(g -> g.row("Họ và tên")).write(file);
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1500));
            }));

    /** A file that LibreOffice itself has written, kept beside the expected previews. */
    private static Animal made(String name) {
        return people(name.replace('.', '-'), name.substring(name.indexOf('.') + 1), file -> {
            try (var in = OddWorkbooks.class.getResourceAsStream("/sheet/zoo/" + name)) {
                Files.copy(java.util.Objects.requireNonNull(in), file);
            }
        });
    }

    private static Animal.Maker bytes(String text) {
        return file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] noise() {
        byte[] noise = new byte[2000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static String blankRows() {
        StringBuilder rows = new StringBuilder(40 << 20);
        for (int r = 3; r <= 1_048_576; r++) {
            rows.append("<x:row r='").append(r).append("'><x:c r='A").append(r).append("' s='0'/></x:row>");
        }
        return rows.toString();
    }

    private static void encrypted(Path file) throws IOException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(new byte[100]);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
    }

    private static void encrypted97(Path file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("matkhau");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("Họ và tên");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
