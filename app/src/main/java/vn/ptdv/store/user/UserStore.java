package vn.ptdv.store.user;

import static vn.ptdv.store.jooq.Tables.APP_USER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.jooq.tables.records.AppUserRecord;

/** The users by name. */
public final class UserStore {
    private final DSLContext reading;

    public UserStore(DSLContext reading) {
        this.reading = reading;
    }

    public List<AppUser> all() {
        return reading.selectFrom(APP_USER).orderBy(APP_USER.ID).fetch(UserStore::user);
    }

    public Optional<AppUser> find(String name) {
        return all().stream().filter(u -> u.name().equalsIgnoreCase(name)).findFirst();
    }

    private static AppUser user(AppUserRecord row) {
        return new AppUser(row.getName(), row.getFullName(), Role.valueOf(row.getRoleCode()), row.getActive());
    }
}
