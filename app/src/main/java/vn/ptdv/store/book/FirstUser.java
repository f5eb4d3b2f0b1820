package vn.ptdv.store.book;

import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.AppUserRecord;

/** Whoever makes a book is its first administrator. */
final class FirstUser {
    private FirstUser() {}

    static void add(Book book, String name) {
        book.writing().run(Act.named("action.system.user"), work -> {
            AppUserRecord user = new AppUserRecord();
            user.setName(name);
            user.setFullName(name);
            user.setRoleCode("ADMIN");
            work.insert(user);
        });
    }
}
