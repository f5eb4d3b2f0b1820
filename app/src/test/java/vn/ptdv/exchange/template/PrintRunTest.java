package vn.ptdv.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.form.ShippedForms;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateReader;
import vn.ptdv.exchange.template.FieldSource.Holder;
import vn.ptdv.exchange.template.PrintRun.Desk;
import vn.ptdv.exchange.template.PrintRun.Outcome;
import vn.ptdv.exchange.template.PrintRun.Shape;

/** Many papers from one template, as files. */
@Tag("F51")
class PrintRunTest {
    private static final List<Holder> THREE =
            List.of(holder("Nguyễn Văn An"), holder("Nguyễn Văn An"), holder("Lê/Thị:Bé?"));

    @TempDir
    Path folder;

    private static Holder holder(String name) {
        return new Holder(1, name, new FieldValues().with("ho_ten", name));
    }

    private static PrintRun run(String code) {
        ShippedForms forms = ShippedForms.on(LocalDate.of(2026, 11, 20));
        Template template =
                TemplateReader.read(forms.word(forms.find(code).orElseThrow())).orThrow();
        return new PrintRun(template, "Đơn");
    }

    @Test
    void eachGetsAFileWithASafeNameOfItsOwn() {
        Outcome outcome = run("1A-KND").run(THREE, new FieldValues(), Shape.EACH, Desk.quiet(folder));
        Outcome.Printed printed = (Outcome.Printed) outcome;
        assertThat(printed.files())
                .extracting(f -> String.valueOf(f.getFileName()))
                .containsExactly("Đơn - Nguyễn Văn An.docx", "Đơn - Nguyễn Văn An (2).docx", "Đơn - Lê-Thị-Bé-.docx");
        assertThat(printed.missing().get("Lê/Thị:Bé?")).contains("ngay_sinh").doesNotContain("ho_ten");
        assertThat(printed.files()).allMatch(Files::exists);
    }

    @Test
    void oneFileHoldsAllAndAListIsAlwaysOnePaper() throws IOException {
        run("1A-KND").run(THREE, new FieldValues(), Shape.TOGETHER, Desk.quiet(folder));
        run("DANH-SACH").run(THREE, new FieldValues(), Shape.EACH, Desk.quiet(folder.resolve("ds")));
        try (Stream<Path> files = Files.list(folder);
                Stream<Path> list = Files.list(folder.resolve("ds"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
            assertThat(list).hasSize(1);
        }
    }

    @Test
    void stopsBetweenTwoFiles() {
        int[] done = {0};
        Desk desk = new Desk(folder, (now, all) -> done[0] = now, () -> done[0] == 1);
        Outcome outcome = run("1A-KND").run(THREE, new FieldValues(), Shape.EACH, desk);
        assertThat(((Outcome.Stopped) outcome).files()).hasSize(1);
    }

    @Test
    void whatLiesInTheFolderIsNeverWrittenOver() throws IOException {
        Path edited = Files.writeString(folder.resolve("Đơn - Nguyễn Văn An.docx"), "đã sửa tay");
        run("1A-KND").run(THREE, new FieldValues(), Shape.EACH, Desk.quiet(folder));
        assertThat(Files.readString(edited)).isEqualTo("đã sửa tay");
        assertThat(folder.resolve("Đơn - Nguyễn Văn An (2).docx")).exists();
    }

    @Test
    void whereItCannotWriteItSaysSoAndLeavesNothingHalf() throws IOException {
        Files.createDirectories(folder.resolve("Đơn - Nguyễn Văn An.docx.new").resolve("x"));
        Outcome outcome = run("1A-KND").run(THREE, new FieldValues(), Shape.EACH, Desk.quiet(folder));
        assertThat(((Outcome.Refused) outcome).words()).contains("đang mở trong Word");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void namesThatWindowsRefusesAreMadeSafe() {
        assertThat(FileNames.safe("CON")).isEqualTo("_CON");
        assertThat(FileNames.safe("a. . ")).isEqualTo("a");
        assertThat(FileNames.safe("x".repeat(400))).hasSize(100);
        assertThat(FileNames.safe("???")).isEqualTo("-");
        assertThat(FileNames.safe("")).isEqualTo("_");
    }
}
