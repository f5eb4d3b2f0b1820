package vn.ptdv.store.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.Tables;
import vn.ptdv.store.user.UserActs;

/** Each role does its own work and nothing beyond it, whichever door the write comes through. */
@Tag("F98")
class RightsTest {
    @TempDir
    Path own;

    private Book book;

    @BeforeEach
    void open() {
        book = TestBooks.empty(own);
        new UserActs(book).save(new AppUser("quản trị", "Quản trị", Role.ADMIN, true));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN, action.person.add, true",
        "ADMIN, action.user.save, true",
        "ADMIN, action.setting.change, true",
        "CLERK, action.person.add, true",
        "CLERK, action.session.close, true",
        "CLERK, action.import.people, true",
        "CLERK, action.user.save, false",
        "CLERK, action.setting.change, false",
        "CLERK, action.rule.correct, false",
        "CLERK, action.code.add, false",
        "CLERK, action.holiday.edit, false",
        "CLERK, action.step.hide, false",
        "CLERK, action.data.load, false",
        "CLERK, action.system.data, true",
        "READER, action.person.add, false",
        "READER, action.setting.change, false",
        "READER, action.note.numbers_left, false",
        "READER, action.system.user, true",
    })
    void letsEachRoleDoItsOwnWork(Role role, String act, boolean allowed) {
        beA(role);
        if (allowed) {
            book.writing().run(Act.named(act), work -> {});
        } else {
            assertThatThrownBy(() -> book.writing().run(Act.named(act), work -> {}))
                    .isInstanceOfSatisfying(
                            NotAllowed.class, e -> assertThat(e.words()).contains("chưa ghi gì"));
        }
    }

    @Test
    void aClerkCannotTakeBackWhatAnAdministratorSet() {
        new UserActs(book).save(new AppUser("hoa", "Nguyễn Thị Hoa", Role.CLERK, true));
        long last = undo().list(1).get(0).id();
        beA(Role.CLERK);
        assertThatThrownBy(() -> undo().undo(last)).isInstanceOf(NotAllowed.class);
        assertThat(book.reading().fetchCount(Tables.APP_USER, Tables.APP_USER.NAME.eq("hoa")))
                .isEqualTo(1);
    }

    @Test
    void theMakerOfABookIsNotKnownToItYetAndMayDoEverything() {
        assertThat(book.writing().rights().role()).isEqualTo(Role.ADMIN);
    }

    private UndoList undo() {
        return new UndoList(book.reading(), book.writing());
    }

    private void beA(Role role) {
        new UserActs(book).save(new AppUser("lan", "Lê Thị Lan", role, true));
    }
}
