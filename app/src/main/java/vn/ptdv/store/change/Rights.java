package vn.ptdv.store.change;

import static vn.ptdv.store.jooq.Tables.APP_USER;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.model.setting.Role;

/** What the one who has the book open may change, by the role that the book gives that name today. */
public final class Rights {
    /** Refused acts by the beginning of their names; everything else of a role is allowed. */
    private static final List<CsvRow> REFUSED = CsvTable.shipped("role_limits").rows();

    private final DSLContext sql;
    private final String user;

    Rights(DSLContext sql, String user) {
        this.sql = sql;
        this.user = user;
    }

    /** A name that the book does not know yet is that of its maker. */
    public Role role() {
        return sql.select(APP_USER.NAME, APP_USER.ROLE_CODE).from(APP_USER).fetch().stream()
                .filter(row -> row.value1().equalsIgnoreCase(user))
                .findFirst()
                .map(row -> Role.valueOf(row.value2()))
                .orElse(Role.ADMIN);
    }

    /**
     * Lets an act pass whose name begins in no way that the role is refused.
     *
     * @throws NotAllowed otherwise
     */
    public void require(String nameKey) {
        // The program's own first filling must go on whoever happens to open the book.
        if (nameKey.startsWith(Act.SYSTEM)) {
            return;
        }
        Role role = role();
        boolean refused = REFUSED.stream()
                .filter(row -> row.text("role").equals(role.name()))
                .anyMatch(row -> nameKey.toLowerCase(Locale.ROOT).startsWith(row.text("act")));
        if (refused) {
            throw new NotAllowed(role);
        }
    }
}
