package vn.ptdv.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.open.Opener;
import vn.ptdv.document.template.OneLine;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.template.TemplateStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.paper.PaperPane;

@Tag("F52")
@Tag("F53")
@Tag("F57")
class TemplatesScreenTest {
    @TempDir
    Path own;

    private final List<Path> opened = new ArrayList<>();
    private BookServices services;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        services = OpenBooks.over(TestBooks.sample(own), own);
        services.settings()
                .save(Map.of(
                        SettingKey.SIGNERS,
                        "[{\"name\":\"Nguyễn Văn An\",\"position\":\"BÍ THƯ\",\"authority\":\"T/M BAN THƯỜNG VỤ\"}]"));
        kit = TestKit.in(own);
        ui = Ui.show(() -> new TemplatesController(services, kit.toolkit(), file -> {
            opened.add(file);
            return opened.size() == 1 ? Opener.Answer.OPENED : Opener.Answer.NOT_OPENED;
        }));
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
    }

    private String said() {
        return ui.find("templates-said", Label.class).getText();
    }

    private int pages() {
        return ui.find("template-pages", PaperPane.class).pages();
    }

    private String note() {
        return ui.find("template-note", Label.class).getText();
    }

    /** Whether the preview's own search finds the words on its pages. */
    private boolean found(String words) {
        ui.fill("paper-search", words).settle();
        boolean found = ui.find("paper-found", Label.class).getText().startsWith("1");
        ui.fill("paper-search", "").settle();
        return found;
    }

    private Path file(String words) throws Exception {
        return Files.write(own.resolve("sửa.docx"), OneLine.of(words));
    }

    private void choose(String name) {
        TableView<?> table = ui.find("templates", TableView.class);
        ui.fill("filter-search", name).waitFor(() -> table.getItems().size() < 20);
        ui.run(() -> table.getSelectionModel().clearAndSelect(0));
        ui.settle();
    }

    @Test
    void showsTheShelfAndThePageAsItPrints() {
        assertThat(ui.shows("mẫu gốc")).isTrue();
        assertThat(ui.shows("bố cục dựng lại")).isTrue();
        choose("quyết định kết nạp đảng viên");
        assertThat(pages()).isPositive();
        ui.picture("templates");
        ui.run(() ->
                ui.find("template-about", TabPane.class).getSelectionModel().select(1));
        ui.settle();
        assertThat(ui.shows("${ho_ten}")).isTrue();
        ui.picture("templates-fields");
    }

    @Test
    void opensInWordOrSaysWhereTheFileLies() {
        choose("Bìa hồ sơ");
        ui.click("template-open").settle();
        assertThat(opened).singleElement().satisfies(f -> assertThat(f).exists());
        assertThat(said()).startsWith("Đã mở");
        ui.click("template-open").settle();
        assertThat(said())
                .contains("không tự mở được Word")
                .contains(opened.get(0).toString());
    }

    @Test
    void aChangedFileIsCheckedTakenUpAndTheProgramsOwnComesBack() throws Exception {
        choose("Bìa hồ sơ");
        kit.dialogs().answer(file("Hồ sơ của ${ho_tne}"), false);
        ui.click("template-take-up").settle();
        assertThat(kit.dialogs().asked(Question.class))
                .last()
                .satisfies(q -> assertThat(q.text())
                        .contains("${ho_tne}: không có trường này; có lẽ là ${ho_ten}.", "bản trước có"));
        assertThat(new TemplateStore(services.book().reading()).all()).isEmpty();

        kit.dialogs().answer(file("Hồ sơ của đồng chí ${ho_ten|hoa}"), true);
        ui.click("template-take-up").settle();
        assertThat(ui.shows("đã sửa, bản 1")).isTrue();
        assertThat(found("Hồ sơ của đồng chí NGUYỄN THỊ ẨN")).isTrue();
        assertThat(note()).startsWith("Trang in đúng như khi in");
        ui.picture("templates-changed");
        ui.click("template-shipped").settle();
        assertThat(ui.find("template-shipped").isDisabled()).isTrue();
        assertThat(pages()).isPositive();
        assertThat(said()).contains("mẫu gốc");
        assertThat(new TemplateStore(services.book().reading()).versions("BIA-HO-SO"))
                .hasSize(1);
    }

    @Test
    void aFileThatIsNoWordFileIsNamed() throws Exception {
        choose("Bìa hồ sơ");
        kit.dialogs().answer(Files.writeString(own.resolve("hỏng.docx"), "PK"));
        ui.click("template-take-up").settle();
        assertThat(kit.dialogs().asked(String.class)).last().asString().startsWith("hỏng.docx: Tệp");
    }

    @Test
    void anOwnTemplateIsAddedAndTakenAway() throws Exception {
        kit.dialogs().answer(file("Giấy mời ${ho_ten}"), "Giấy mời riêng");
        ui.click("Thêm mẫu của cơ quan…").settle();
        choose("Giấy mời riêng");
        assertThat(ui.shows("của cơ quan, bản 1")).isTrue();
        kit.dialogs().answer(true);
        ui.click("template-remove").settle();
        assertThat(new TemplateStore(services.book().reading()).all()).isEmpty();
    }

    @Test
    @Tag("F51")
    void printsForManyIntoAFolderAndSaysWhatIsMissing() throws Exception {
        List<Long> three = new CandidateList(services.book().reading())
                .active(kit.toolkit().clock().today()).stream()
                        .map(CandidateRow::candidacyId)
                        .limit(3)
                        .toList();
        Path folder = Files.createDirectories(own.resolve("ra"));
        kit.dialogs()
                .answer(folder)
                .fillForm(form -> ui.run(() -> {
                    ((FieldsForm) form).fields().set("print-template", "1A-KND");
                    ((FieldsForm) form).fields().set("print-way", "EACH");
                }));
        ui.run(() -> PrintDesk.of(services, kit.toolkit()).ask(three, java.util.Optional.empty()));
        ui.settle();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Đã ghi 3 tệp");
    }

    @Test
    void theLedgerTakesInASeriesAndGivesItToAClass() {
        ui.run(() ->
                ui.find("templates-tabs", TabPane.class).getSelectionModel().select(1));
        ui.settle();
        assertThat(ui.shows("AP")).isTrue();
        kit.dialogs()
                .fillForm(form -> ui.run(() -> {
                    FieldsForm fields = (FieldsForm) form;
                    fields.fields().set("form", "CN-NTVĐ");
                    fields.fields().set("series", "A");
                    fields.fields().setNumber("from", 1);
                    fields.fields().setNumber("to", 500);
                }));
        ui.click("Nhận dãy phôi…").settle();
        ui.run(() -> ui.find("blanks", TableView.class).getSelectionModel().clearAndSelect(0));
        ui.settle();
        kit.dialogs().fillForm(form -> {});
        ui.click("blank-class").settle();
        assertThat(ui.find("blanks-said", Label.class).getText()).startsWith("Đã ghi");
        ui.picture("blanks");
    }
}
