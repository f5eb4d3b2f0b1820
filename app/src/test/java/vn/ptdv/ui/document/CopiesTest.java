package vn.ptdv.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.field.CodeCombo;

/** The three copies of the older guidance, each with a number of the copies' own series. */
@Tag("F55")
@Tag("F58")
class CopiesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path own;

    private OpenDocuments documents;

    @BeforeEach
    void open() {
        documents = new OpenDocuments(
                own, Map.of(), Clock.fixed(DAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE));
    }

    @AfterEach
    void close() {
        documents.close();
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, SAO Y BẢN CHÍNH", "EXTRACT, TRÍCH SAO", "FORWARDED, SAO LỤC"})
    void isNumberedFrozenAndSaysWhatItIs(String kind, String words) throws IOException {
        documents.compose(PaperKind.PUSH);
        documents.issueAsProposed();
        RegisterEntry original = newest("CV");
        documents.ui.run(() -> documents.screen.open(original.documentId().orElseThrow()));
        documents.ui.settle();
        documents.ui.click("Sao văn bản…");
        documents.ui.pick("copy-kind", kind);
        if (kind.equals("EXTRACT")) {
            documents.ui.fill("copy-body", "Chỉ đoạn này được trích.");
        }
        documents.ui.press(KeyCode.CONTROL, KeyCode.S);
        RegisterEntry copy = newest("BS");
        assertThat(copy.symbol()).startsWith("01-BS/");
        String text = text(copy);
        assertThat(text).contains(words, "Số 01-BS/", original.symbol());
        assertThat(text.contains("Chỉ đoạn này được trích.")).isEqualTo(kind.equals("EXTRACT"));
        assertThat(text.contains("Về nhận thức")).isEqualTo(!kind.equals("EXTRACT"));
    }

    @Test
    void officeThatHoldsToTheNewerGuidanceStampsOnAnyDay() {
        documents.services.settings().save(Map.of(SettingKey.FORMAT_PROFILE, "HD05"));
        documents.compose(PaperKind.PUSH);
        documents.issueAsProposed();
        RegisterEntry original = newest("CV");
        documents.ui.run(() -> documents.screen.open(original.documentId().orElseThrow()));
        documents.ui.settle();
        Path target = own.resolve("sao.docx");
        documents.kit.dialogs().answer(target);
        documents.ui.click("Sao văn bản…");
        CodeCombo offered = (CodeCombo) documents.ui.find("copy-kind").getParent();
        assertThat(Ui.on(offered::code)).contains("STAMP");
        documents.ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(target).exists();
    }

    @Test
    void officeThatHoldsToTheOlderGuidanceMakesItsThreeCopiesOnAnyDay() throws IOException {
        documents.close();
        LocalDate later = LocalDate.of(2026, 6, 15);
        documents = new OpenDocuments(
                Files.createDirectory(own.resolve("sau")),
                Map.of(SettingKey.FORMAT_PROFILE, "HD36"),
                Clock.fixed(later.atTime(9, 0).atZone(ZONE).toInstant(), ZONE));
        documents.compose(PaperKind.PUSH);
        documents.issueAsProposed();
        RegisterEntry original = newest("CV", later);
        documents.ui.run(() -> documents.screen.open(original.documentId().orElseThrow()));
        documents.ui.settle();
        documents.ui.click("Sao văn bản…");
        CodeCombo offered = (CodeCombo) documents.ui.find("copy-kind").getParent();
        assertThat(Ui.on(offered::code)).contains("WHOLE");
        documents.ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(text(newest("BS", later))).contains("SAO Y BẢN CHÍNH", "Số 01-BS/", original.symbol());
    }

    private RegisterEntry newest(String kind) {
        return newest(kind, DAY);
    }

    private RegisterEntry newest(String kind, LocalDate day) {
        return documents.store.entries().stream()
                .filter(e -> e.series().kind().equals(kind)
                        && e.date().filter(day::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String text(RegisterEntry entry) throws IOException {
        IssuedFile file = documents.store.files(entry.documentId().orElseThrow()).stream()
                .filter(f -> f.format().equals("docx"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = new RegisterActs(
                        documents.services.book(),
                        documents.services.open().folder().documents())
                .read(file)
                .orElseThrow();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
