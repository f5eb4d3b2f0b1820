package vn.ptdv.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.model.Urgency;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.Ui;

/** Who signs and what else may stand on a document is the clerk's choice, seen at once on the page. */
@Tag("F60")
class ComposeFormTest {
    private static final String THREE = "[{\"name\":\"Nguyễn Văn An\",\"position\":\"BÍ THƯ\","
            + "\"authority\":\"T/M BAN THƯỜNG VỤ\"},{\"name\":\"Trần Thị Bình\",\"position\":\"PHÓ BÍ THƯ\","
            + "\"authority\":\"T/M BAN THƯỜNG VỤ\"}]";

    @TempDir
    Path own;

    private OpenDocuments documents;
    private Ui ui;

    @BeforeEach
    void open() {
        documents = new OpenDocuments(own, Map.of(SettingKey.SIGNERS, THREE));
        ui = documents.ui;
        documents.compose(PaperKind.PUSH);
    }

    @AfterEach
    void close() {
        documents.close();
    }

    /** Whether the page shows the words, by the preview's own search. */
    private boolean onPage(String words) {
        ui.fill("paper-search", words).settle();
        return ui.find("paper-found", Label.class).getText().startsWith("1/");
    }

    private void type(String box, String words) {
        ui.run(() -> ui.find(box, ComboBox.class).getEditor().setText(words));
        ui.settle();
    }

    @Test
    void anotherOfTheSignersIsChosen() {
        ui.run(() ->
                ui.find("compose-signer", ComboBox.class).getSelectionModel().select(1));
        ui.settle();
        assertThat(ui.find("compose-signer-name", TextField.class).getText()).isEqualTo("Trần Thị Bình");
        assertThat(onPage("PHÓ BÍ THƯ")).isTrue();
        assertThat(onPage("Trần Thị Bình")).isTrue();
        RegisterEntry issued = documents.issue();
        assertThat(issued.signer()).isEqualTo("Trần Thị Bình");
    }

    @Test
    void anyLineOfAuthorityIsOfferedAndAnyNameMayBeTyped() {
        assertThat(ui.find("compose-authority", ComboBox.class).getItems())
                .contains(
                        "T/M BAN THƯỜNG VỤ",
                        "T/L BAN THƯỜNG VỤ",
                        "K/T TRƯỞNG BAN",
                        "BÍ THƯ | kiêm | TRƯỞNG BAN CHỈ ĐẠO");
        type("compose-authority", "T/L BAN THƯỜNG VỤ");
        type("compose-position", "CHÁNH VĂN PHÒNG");
        ui.fill("compose-signer-name", "Lò Văn Ơn").settle();
        assertThat(ui.find("compose-signer", ComboBox.class).getValue()).isNull();
        assertThat(onPage("T/L BAN THƯỜNG VỤ")).isTrue();
        assertThat(onPage("CHÁNH VĂN PHÒNG")).isTrue();
        assertThat(documents.issue().signer()).isEqualTo("Lò Văn Ơn");
    }

    @Test
    void whatTellsOfASessionBeginsWithOneThatWasHeld() {
        for (PaperKind kind : List.of(PaperKind.CONCLUSION, PaperKind.MINUTES)) {
            documents.choose(kind);
            assertThat(ui.find("compose-source", ComboBox.class).getValue().toString())
                    .contains("(16/11/2026)");
        }
        documents.choose(PaperKind.INVITATION);
        assertThat(ui.find("compose-source", ComboBox.class).getValue().toString())
                .contains("(04/12/2026)");
    }

    @Test
    void thresholdKeepsItsRoomBesideALongSource() {
        documents.choose(PaperKind.CANDIDATES);
        documents.choose(PaperKind.REMIND);
        assertThat(ui.find("compose-threshold", TextField.class).getWidth()).isGreaterThan(50);
    }

    @Test
    void praiseBeginsWithTheWholeQuotaAndTakesTheThresholdThatIsTyped() {
        documents.choose(PaperKind.PRAISE);
        assertThat(ui.find("compose-threshold", TextField.class).getText()).isEqualTo("100");
        ui.fill("compose-threshold", "80").settle();
        assertThat(onPage("80%")).isTrue();
        documents.choose(PaperKind.REMIND);
        assertThat(ui.find("compose-threshold", TextField.class).getText()).isEqualTo("80");
    }

    @Test
    void boldLinesStandOneBelowTheOther() {
        type("compose-authority", "BÍ THƯ | kiêm | TRƯỞNG BAN CHỈ ĐẠO");
        type("compose-position", "");
        assertThat(onPage("TRƯỞNG BAN CHỈ ĐẠO")).isTrue();
        assertThat(onPage("|")).isFalse();
    }

    @Test
    void hasteDraftDrafterAndContactStandOnThePage() {
        ui.run(() -> {
            ui.find("compose-marks", TitledPane.class).setExpanded(true);
            ((ComboBox<Urgency>) ui.find("compose-urgency", ComboBox.class)).setValue(Urgency.HOA_TOC);
            ui.find("compose-barred", CheckBox.class).setSelected(true);
        });
        ui.fill("compose-draft", "2").settle();
        ui.fill("compose-circulation", "Xem xong trả lại").settle();
        ui.fill("compose-copies", "abc-268").settle();
        ui.fill("compose-contact", "Điện thoại 0245 123 456").settle();
        ui.picture("documents-marks");
        assertThat(onPage("HỎA TỐC")).isTrue();
        assertThat(onPage("Dự thảo lần 2")).isTrue();
        assertThat(onPage("XEM XONG TRẢ LẠI")).isTrue();
        assertThat(onPage("ABC-268")).isTrue();
        assertThat(onPage("Điện thoại 0245 123 456")).isTrue();
        assertThat(onPage("Không phổ biến trên")).isTrue();
    }

    @Test
    @Tag("F58")
    void aCorrectionOpensWithTheSignerAndTheMarksOfTheFirst() {
        type("compose-authority", "T/L BAN THƯỜNG VỤ");
        type("compose-position", "CHÁNH VĂN PHÒNG");
        ui.fill("compose-signer-name", "Lò Văn Ơn").settle();
        ui.run(() -> ui.find("compose-marks", TitledPane.class).setExpanded(true));
        ui.settle();
        ui.fill("compose-contact", "Điện thoại 0245 123 456").settle();
        RegisterEntry first = documents.issue();
        ui.run(() -> documents.screen.open(first.documentId().orElseThrow()));
        ui.settle();
        ui.click("Ban hành bản sửa…").settle();
        assertThat(ui.find("compose-signer-name", TextField.class).getText()).isEqualTo("Lò Văn Ơn");
        assertThat(ui.find("compose-authority", ComboBox.class).getEditor().getText())
                .isEqualTo("T/L BAN THƯỜNG VỤ");
        assertThat(ui.find("compose-contact", TextField.class).getText()).isEqualTo("Điện thoại 0245 123 456");
    }
}
