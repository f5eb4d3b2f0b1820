package vn.ptdv.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.Align;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;
import vn.ptdv.document.model.TableSpec.Column;
import vn.ptdv.document.model.TableSpec.Row;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.wordpage.WordPages;

/** P8 and P9: a long annex in Word beside POI's plain way, a report as PDF beside LibreOffice; argument: rounds. */
public final class PaperBench {
    private static final int ROWS = 5_000;
    private static final int PARAGRAPHS = 170;
    private static final int WARM_UP = 15;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private PaperBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        Papers papers = Papers.shipped();
        for (int i = 0; i < WARM_UP; i++) {
            papers.bytes(composed(papers, report(-i)), Papers.Format.PDF);
        }
        new Race("P8")
                .runner("ours", round -> papers.bytes(composed(papers, annex(round)), Papers.Format.DOCX))
                .runner("poi", round -> plainPoi(rows(annex(round))))
                .fact("rows", ROWS)
                .run(rounds);
        Path word = Files.createTempFile("bench", ".docx");
        new Race("P9")
                .before(round -> papers.save(composed(papers, report(round)), Papers.Format.DOCX, word))
                .runner("ours", round -> papers.bytes(composed(papers, report(round)), Papers.Format.PDF))
                .runner("oursFromTheWordFile", round -> WordPages.draw(Files.readAllBytes(word)))
                .runner("libreOffice", round -> libreOffice(word))
                .fact("pages", pages(papers.bytes(composed(papers, report(0)), Papers.Format.PDF)))
                .run(rounds);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static Composition composed(Papers papers, OfficialDocument document) {
        return ((Papers.Composed) papers.compose(document, DAY)).composition();
    }

    private static DocumentBuilder head() {
        return OfficialDocument.of("BC")
                .issuer("ĐẢNG BỘ TỈNH A", "ĐẢNG ỦY XÃ B")
                .number(1, "BC/ĐU")
                .place("Xã B")
                .date(DAY)
                .subject("kết quả công tác kết nạp đảng viên")
                .recipients("Lưu Văn phòng Đảng ủy")
                .sign("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A");
    }

    private static OfficialDocument annex(int round) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(Row.data(String.valueOf(i), "Chi bộ cơ sở số " + (i + round), "12", "6", "50,0", ""));
        }
        List<Column> columns = new ArrayList<>();
        for (String title : List.of("STT", "Tổ chức đảng", "Chỉ tiêu", "Kết quả", "Tỷ lệ", "Ghi chú")) {
            columns.add(Column.of(title, title.length() + 4.0, Align.LEFT));
        }
        return head().block(new Block.TableBlock(TableSpec.of(columns, rows))).build();
    }

    private static List<Row> rows(OfficialDocument annex) {
        return ((Block.TableBlock) annex.body().get(0)).table().rows();
    }

    private static OfficialDocument report(int round) {
        DocumentBuilder report = head();
        for (int i = 0; i < PARAGRAPHS; i++) {
            report.text("Trong kỳ " + (i + round)
                    + ", các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo công tác tạo nguồn, bồi dưỡng, kết nạp"
                    + " và nâng cao chất lượng đội ngũ đảng viên, đạt nhiều kết quả quan trọng; số lượng, chất lượng"
                    + " đảng viên được nâng lên, góp phần nâng cao năng lực lãnh đạo của tổ chức đảng.");
        }
        return report.build();
    }

    private static void plainPoi(List<Row> rows) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = word.createTable(1, 6);
            for (Row row : rows) {
                XWPFTableRow line = table.createRow();
                line.setCantSplitRow(true);
                for (int c = 0; c < row.cells().size(); c++) {
                    fill(line.getCell(c), row.cells().get(c));
                }
            }
            word.write(out);
        }
    }

    private static void fill(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingBetween(15, LineSpacingRule.EXACT);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(12);
        run.setText(text);
    }

    private static void libreOffice(Path word) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        word.getParent().toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
    }
}
