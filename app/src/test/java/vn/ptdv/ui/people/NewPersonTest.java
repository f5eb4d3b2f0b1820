package vn.ptdv.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.jooq.Tables;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.task.WorkerTasks;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.person.PersonServices;

/** The form that takes someone into the source. */
@Tag("F31")
@SuppressWarnings("NullAway.Init")
class NewPersonTest {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    private final List<Long> added = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        seeded.unit("Chi bộ Chợ Minh Khai");
        seeded.person("Nguyễn Văn An", "2000-09-02");
        PersonServices services = PersonServices.over(OpenBooks.over(seeded.book(), own));
        ui = Ui.show(() -> new NewPersonController(
                services, kit.toolkit(), new NewPersonController.Ways(added::add, opened::add, () -> {})));
    }

    @AfterEach
    void close() {
        ui.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnceAtItsField() {
        ui.fill("fact-BIRTH", "31/2/2000").fill("fact-CITIZEN_ID", "12345").fill("new-day", "1/1/2030");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("fact-FULL_NAME")).isEqualTo("Chưa nhập nội dung này.");
        assertThat(said("fact-BIRTH")).isNotBlank();
        assertThat(said("fact-CITIZEN_ID")).isNotBlank();
        assertThat(said("new-unit")).isEqualTo("Chưa nhập nội dung này.");
        assertThat(said("new-day")).isNotBlank();
        assertThat(text("fact-CITIZEN_ID")).isEqualTo("12345");
        ui.picture("person-new-wrong");
        assertThat(added).isEmpty();
    }

    @Test
    void whatWasSaidOfAFieldGoesWhenItIsTypedAnew() {
        ui.press(KeyCode.CONTROL, KeyCode.S);
        ui.fill("fact-FULL_NAME", "Lê Thị Thủy")
                .fill("new-unit", "cho minh khai")
                .press(KeyCode.ENTER)
                .settle();
        assertThat(ui.words()).doesNotContain("Chưa nhập nội dung này.");
    }

    @Test
    void beginsInTheNameHoweverLateTheListsCome() {
        ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
        try (WorkerTasks tasks = new WorkerTasks(errors::add)) {
            Toolkit plain = kit.toolkit();
            Toolkit late = new Toolkit(plain.machine(), tasks, plain.dialogs(), plain.memory(), plain.appearance());
            PeopleController people = Ui.on(() -> new PeopleController(OpenBooks.over(seeded.book(), own), late));
            try (Ui list = Ui.show(() -> people)) {
                list.settle().click("people-add");
                list.waitFor(() -> list.focused() instanceof TextField field && "fact-FULL_NAME".equals(field.getId()));
            }
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void aNameOfFiveThousandLettersIsRefusedAndKept() {
        set("fact-FULL_NAME", "a".repeat(5000));
        ui.fill("new-unit", "cho minh khai").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("fact-FULL_NAME")).contains("5000");
        assertThat(text("fact-FULL_NAME")).hasSize(5000);
        assertThat(added).isEmpty();
    }

    @Test
    void aPastedNameIsTakenAsOneLineOfComposedLetters() {
        set("fact-FULL_NAME", Normalizer.normalize("Lê Thị\r\nHồng Thủy", Normalizer.Form.NFD));
        ui.fill("new-unit", "cho minh khai").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(added).hasSize(1);
        assertThat(new PersonStore(seeded.book().reading())
                        .get(added.get(0))
                        .orElseThrow()
                        .name())
                .isEqualTo("Lê Thị Hồng Thủy");
        assertThat(seeded.book().reading().fetchCount(Tables.CANDIDACY)).isEqualTo(1);

        seeded.undoLast();
        assertThat(new PersonStore(seeded.book().reading()).get(added.get(0)))
                .as("one act takes back the person and the candidacy")
                .isEmpty();
        assertThat(seeded.book().reading().fetchCount(Tables.CANDIDACY)).isZero();
    }

    @Test
    void saysWhoSeemsToBeTheSameAndOpensThem() {
        ui.fill("fact-FULL_NAME", "NGUYEN VAN AN").fill("fact-BIRTH", "2/9/2000");
        ui.settle();
        assertThat(ui.shows("Mở hồ sơ này")).isTrue();
        ui.picture("person-new-same");
        ui.click("Mở hồ sơ này");
        assertThat(opened).hasSize(1);
    }

    private void set(String field, String value) {
        ui.run(() -> ui.find(field, TextField.class).setText(value));
    }

    private String text(String field) {
        return ui.find(field, TextField.class).getText();
    }

    private String said(String field) {
        javafx.scene.Node at = ui.find(field);
        while (!(at instanceof FieldBox)) {
            at = at.getParent();
        }
        return ((FieldBox) at).message().get().text();
    }
}
