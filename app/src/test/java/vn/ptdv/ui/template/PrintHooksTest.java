package vn.ptdv.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.people.PeopleController;

/** Templates are printed from where people are chosen. */
@Tag("F51")
@Tag("F82")
class PrintHooksTest {
    @TempDir
    Path own;

    private BookServices services;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        services = OpenBooks.over(TestBooks.sample(own), own);
        kit = TestKit.in(own);
        ui = Ui.show(() -> new PeopleController(services, kit.toolkit()));
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
        services.book().close();
    }

    private void fire(MenuButton menu, String name) {
        ui.run(() -> menu.getItems().stream()
                .filter(i -> name.equals(i.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        ui.settle();
    }

    @Test
    void twoOfTheListGetOneFileOfCovers() throws Exception {
        Path folder = Files.createDirectories(own.resolve("ra"));
        kit.dialogs()
                .answer(folder)
                .fillForm(form -> ui.run(() -> ((FieldsForm) form).fields().set("print-template", "BIA-HO-SO")));
        ui.run(() -> ui.find("people", TableView.class).getSelectionModel().selectRange(0, 2));
        ui.settle();
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(f -> assertThat(f).hasFileName("Bìa hồ sơ.docx"));
        }
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Đã ghi 1 tệp");
    }

    @Test
    void aPdfIsMadeOfTheProgramsOwnPages() throws Exception {
        Path folder = Files.createDirectories(own.resolve("ra"));
        kit.dialogs()
                .answer(folder)
                .fillForm(form -> ui.run(() -> {
                    ((FieldsForm) form).fields().set("print-template", "DANH-SACH");
                    ((FieldsForm) form).fields().set("print-way", "PDF");
                }));
        ui.run(() -> ui.find("people", TableView.class).getSelectionModel().selectRange(0, 5));
        ui.settle();
        fire(ui.find("people-many", MenuButton.class), Texts.of("people.act.print"));
        assertThat(folder.resolve("Danh sách trích ngang.pdf")).exists();
    }
}
