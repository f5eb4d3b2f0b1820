package vn.ptdv.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.search.NameInitials;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

/** The list of all who are on the way, worked with the keyboard on the sample committee. */
@Tag("F16")
@Tag("F17")
@Tag("F33")
class PeopleScreenTest {
    @TempDir
    Path own;

    private Book book;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        BookServices services = OpenBooks.over(book, own);
        ui = Ui.show(() -> new PeopleController(services, kit.toolkit()));
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
    }

    @Test
    void findsWithoutAccentsAndOpensWithEnter() {
        int all = rows();
        assertThat(all).isGreaterThan(100);
        ui.picture("people");
        ui.press(KeyCode.CONTROL, KeyCode.F);
        ui.focus("filter-search").type("nguyen thi").press(KeyCode.ENTER);
        assertThat(rows()).isPositive().isLessThan(all);
        ui.press(KeyCode.ENTER);
        assertThat(ui.find("person-name", Label.class).getText()).startsWith("Nguyễn Thị");
        ui.picture("person");
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.shows("person-name")).isFalse();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void showsTheStepsAsCardsThatOpenTheirList() {
        ui.click("people-board");
        ui.picture("people-board");
        ui.click("card-CLASS");
        assertThat(rows()).isPositive();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void showsWhoIsRefusedBeforeManyAreTakenAlong() {
        ui.focus("filter-search").type("nguyen thi").press(KeyCode.ENTER);
        ui.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.ENTER);
        ui.fill("event-date", "20/11/2026");
        assertThat(kit.tasks().unhandled()).isEmpty();
        assertThat(ui.find("bulk-sum", Label.class).getText()).contains("không đi được");
        ui.picture("people-bulk");
        ui.fill("bulk-reason", "Theo kết luận của ban thường vụ").fill("bulk-approver", "Trần Văn Bình");
        int going = ui.find("people-bulk", TableView.class).getItems().size();
        assertThat(going).isGreaterThan(10);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("bulk-sum")).isFalse();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    @Tag("F84")
    void findsByTheNumberOfACertificate() {
        String number = book.reading()
                .select(CERTIFICATE.CERT_NO)
                .from(CERTIFICATE)
                .join(CANDIDACY)
                .on(CANDIDACY.PERSON_ID.eq(CERTIFICATE.PERSON_ID))
                .where(CERTIFICATE.CERT_NO.isNotNull().and(CANDIDACY.EXIT_KEY.isNull()))
                .limit(1)
                .fetchSingle(CERTIFICATE.CERT_NO);
        int all = rows();
        ui.focus("filter-search").type(number).press(KeyCode.ENTER);
        assertThat(rows()).isBetween(1, all / 2);
    }

    @Test
    @Tag("F84")
    void findsByTheNumberOfACitizenAndByInitials() {
        var person = book.reading()
                .select(PERSON.CITIZEN_ID, PERSON.FULL_NAME)
                .from(PERSON)
                .join(CANDIDACY)
                .on(CANDIDACY.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.CITIZEN_ID.isNotNull().and(CANDIDACY.EXIT_KEY.isNull()))
                .limit(1)
                .fetchSingle();
        ui.focus("filter-search").type(person.value1()).press(KeyCode.ENTER);
        assertThat(rows()).isEqualTo(1);
        ui.press(KeyCode.CONTROL, KeyCode.F)
                .type(NameInitials.of(person.value2()))
                .press(KeyCode.ENTER);
        assertThat(rows()).isPositive();
    }

    @Test
    @Tag("F89")
    void offersEveryActOnManyFromTheMenu() {
        ui.focus("filter-search").type("nguyen thi").press(KeyCode.ENTER);
        ui.press(KeyCode.CONTROL, KeyCode.A);
        MenuButton many = ui.find("people-many", MenuButton.class);
        for (int i = 1; i <= 5; i++) {
            MenuItem act = many.getItems().get(i);
            ui.run(act::fire);
            assertThat(ui.settle().shows("mass-sum")).as(act.getText()).isTrue();
            ui.press(KeyCode.ESCAPE);
            assertThat(ui.shows("mass-sum")).isFalse();
        }
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private int rows() {
        return ui.find("people", TableView.class).getItems().size();
    }
}
