package vn.ptdv.store.book;

import static vn.ptdv.store.jooq.Tables.APP_USER;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.AppUserRecord;

/** The users as rows of the book, kept in step with those who have a password in the key file. */
final class UserRows {
    private static final String ADMIN = "ADMIN";
    private static final String CLERK = "CLERK";

    private UserRows() {}

    /** Whoever makes a book is its first administrator. */
    static void addFirst(Book book, String name) {
        book.writing().run(Act.named("action.system.user"), work -> add(work, name, ADMIN));
    }

    /**
     * Gives a row to each who has a password but none, as after the restore of an older backup: as a clerk, or as
     * administrator where the book has no other. A row without a password opens nothing and stays for the history.
     */
    static void complete(Book book, List<String> holders) {
        Set<String> known = book.reading().select(APP_USER.NAME).from(APP_USER).fetch(APP_USER.NAME).stream()
                .map(UserRows::folded)
                .collect(Collectors.toSet());
        List<String> missing =
                holders.stream().filter(h -> !known.contains(folded(h))).toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean ruled = book.reading()
                .fetchExists(APP_USER, APP_USER.ROLE_CODE.eq(ADMIN).and(APP_USER.ACTIVE.isTrue()));
        book.writing().run(Act.named("action.system.user"), work -> {
            for (String name : missing) {
                add(work, name, ruled || !name.equals(missing.get(0)) ? CLERK : ADMIN);
            }
        });
    }

    private static void add(Work work, String name, String role) {
        AppUserRecord user = new AppUserRecord();
        user.setName(name);
        user.setFullName(name);
        user.setRoleCode(role);
        work.insert(user);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
