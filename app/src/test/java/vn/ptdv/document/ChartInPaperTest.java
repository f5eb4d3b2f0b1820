package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.ChartSpec;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.typeset.Composition;

/** A chart is a real chart in Word, with its figures inside, and the same bars in the PDF. */
@Tag("F69")
class ChartInPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ChartSpec CHART = new ChartSpec(
            "Kết quả kết nạp theo loại hình",
            List.of("Xã, phường", "Trường học & bệnh viện", "Doanh nghiệp"),
            List.of(
                    new ChartSpec.Series("Kết quả", values(12, 30, 0)),
                    new ChartSpec.Series(
                            "Chỉ tiêu", List.of(OptionalLong.of(20), OptionalLong.empty(), OptionalLong.of(1_250)))));

    @TempDir
    Path folder;

    private static List<OptionalLong> values(long... known) {
        return Arrays.stream(known).mapToObj(OptionalLong::of).toList();
    }

    private static Composition paper() {
        OfficialDocument document = OfficialDocument.of("BC")
                .issuer("ĐẢNG BỘ TỈNH A", "ĐẢNG ỦY XÃ B")
                .number(1, "BC/ĐU")
                .place("Xã B")
                .date(DAY)
                .subject("kết quả công tác kết nạp đảng viên")
                .text("Kết quả theo loại hình như sau.")
                .block(new Block.Chart(CHART), new Block.Chart(CHART))
                .recipients("Lưu Văn phòng Đảng ủy")
                .sign("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A")
                .build();
        return ((Papers.Composed) Papers.shipped().compose(document, DAY)).composition();
    }

    @Test
    void wordHoldsTheChartWithItsFiguresAndTheWorkbookBehindThem() throws Exception {
        byte[] bytes = Papers.shipped().bytes(paper(), Papers.Format.DOCX);
        Files.write(folder.resolve("chart.docx"), bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getCharts()).hasSize(2);
            XWPFChart chart = word.getCharts().get(0);
            CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.sizeOfSerArray()).isEqualTo(2);
            assertThat(bars.getSerArray(1)
                            .getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtArray(1)
                            .getV())
                    .isEqualTo("1250");
            assertThat(bars.getSerArray(0)
                            .getCat()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(1)
                            .getV())
                    .isEqualTo("Trường học & bệnh viện");
            assertThat(bars.getSerArray(0).getSpPr().xmlText()).contains("404040");
            XSSFWorkbook book = chart.getWorkbook();
            assertThat(book.getSheetAt(0).getRow(3).getCell(2).getNumericCellValue())
                    .isEqualTo(1250);
            assertThat(book.getSheetAt(0).getRow(2).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Kết quả");
        }
        assertThat(Papers.shipped().bytes(paper(), Papers.Format.DOCX)).isEqualTo(bytes);
    }

    @Test
    void thePdfShowsTheSameBars() throws IOException {
        byte[] bytes = Papers.shipped().bytes(paper(), Papers.Format.PDF);
        Path screens = Path.of(System.getProperty("ptdv.target", "target"), "screens");
        Files.createDirectories(screens);
        Files.write(screens.resolve("chart.pdf"), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Kết quả kết nạp theo loại hình", "Trường học & bệnh viện", "1.250", "Chỉ tiêu");
        }
    }

    @Test
    void libreOfficeOpensAndDrawsIt() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "soffice is not installed");
        Path file = folder.resolve("chart.docx");
        Files.write(file, Papers.shipped().bytes(paper(), Papers.Format.DOCX));
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        byte[] drawn = Files.readAllBytes(folder.resolve("chart.pdf"));
        Path screens = Path.of(System.getProperty("ptdv.target", "target"), "screens");
        Files.createDirectories(screens);
        Files.write(screens.resolve("chart-office.pdf"), drawn);
        try (PDDocument pdf = Loader.loadPDF(drawn)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsPattern("1[.,]250")
                    .contains("Chỉ tiêu", "Doanh nghiệp");
        }
    }
}
