package vn.ptdv.store.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

/** Users and their roles. */
@Tag("F96")
class UserActsTest {
    @TempDir
    Path folder;

    private Book book;
    private UserActs acts;
    private UserStore users;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new UserActs(book);
        users = new UserStore(book.reading());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void keepsOneAdministrator() {
        acts.save(new AppUser("lan", "Nguyễn Thị Lan", Role.ADMIN, true));
        UserOutcome lowered = acts.save(new AppUser("lan", "Nguyễn Thị Lan", Role.READER, true));
        assertThat(((UserOutcome.Refused) lowered).words()).contains("quản trị");
        assertThat(acts.retire("lan")).isInstanceOf(UserOutcome.Refused.class);
        acts.save(new AppUser("binh", "Lò Văn Bình", Role.ADMIN, true));
        assertThat(acts.retire("lan")).isInstanceOf(UserOutcome.Saved.class);
        assertThat(users.find("LAN").orElseThrow().active()).isFalse();
    }

    @Test
    void takesBackARetirement() {
        acts.save(new AppUser("lan", "", Role.ADMIN, true));
        acts.save(new AppUser("binh", "", Role.CLERK, true));
        acts.retire("binh");
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(users.find("binh").orElseThrow().active()).isTrue();
    }

    @Test
    void needsAName() {
        assertThat(acts.save(new AppUser("  ", "", Role.CLERK, true))).isInstanceOf(UserOutcome.Refused.class);
        assertThat(users.all()).isEmpty();
    }
}
