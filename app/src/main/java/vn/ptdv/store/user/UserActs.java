package vn.ptdv.store.user;

import static vn.ptdv.store.jooq.Tables.APP_USER;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.AppUserRecord;

/** Adding, changing and retiring users; one administrator always stays. */
public final class UserActs {
    private final Book book;
    private final UserStore users;

    public UserActs(Book book) {
        this.book = book;
        this.users = new UserStore(book.reading());
    }

    /** Adds the user, or changes the one of this name. */
    public UserOutcome save(AppUser user) {
        String name = VietnameseText.nfc(user.name()).strip();
        if (name.isEmpty()) {
            return new UserOutcome.Refused(UserOutcome.Reason.NO_NAME);
        }
        if (user.role() != Role.ADMIN && isLastAdmin(name)) {
            return new UserOutcome.Refused(UserOutcome.Reason.LAST_ADMIN);
        }
        book.writing().run(Act.named("action.user.save", name), work -> put(work, name, user));
        return new UserOutcome.Saved();
    }

    /** The user no longer works here; the name stays on what was done. */
    public UserOutcome retire(String name) {
        Optional<AppUser> found = users.find(name);
        if (found.isEmpty()) {
            return new UserOutcome.Saved();
        }
        if (isLastAdmin(name)) {
            return new UserOutcome.Refused(UserOutcome.Reason.LAST_ADMIN);
        }
        AppUser user = found.get();
        AppUser gone = new AppUser(user.name(), user.fullName(), user.role(), false);
        book.writing().run(Act.named("action.user.retire", name), work -> put(work, user.name(), gone));
        return new UserOutcome.Saved();
    }

    private boolean isLastAdmin(String name) {
        return users.all().stream()
                .filter(u -> u.active() && u.role() == Role.ADMIN)
                .map(AppUser::name)
                .toList()
                .equals(java.util.List.of(name));
    }

    private static void put(Work work, String name, AppUser user) {
        @Nullable AppUserRecord found = work.reading().fetchOne(APP_USER, APP_USER.NAME.eq(name));
        AppUserRecord row = found == null ? new AppUserRecord() : found;
        row.setName(name);
        row.setFullName(user.fullName().isBlank() ? name : user.fullName().strip());
        row.setRoleCode(user.role().name());
        row.setActive(user.active());
        if (found == null) {
            work.insert(row);
        } else {
            work.update(row);
        }
    }
}
