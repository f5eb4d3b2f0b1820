package vn.ptdv.store.book;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The version of the tables, and the way from an older one. */
public final class Schema {
    /** The version that this program writes: the number of the newest migration. */
    public static final int CURRENT = 23;

    private static final String LOCATION = "classpath:vn/ptdv/migrations";
    private static final Table<?> HISTORY = DSL.table(DSL.quotedName("flyway_schema_history"));
    private static final Field<String> VERSION = DSL.field(DSL.quotedName("version"), SQLDataType.VARCHAR);

    private Schema() {}

    /** Reads the version without Flyway, whose scan would cost a third of a second at every start. */
    public static Optional<Integer> versionOf(DSLContext sql) {
        boolean exists = sql.connectionResult(c -> c.getMetaData()
                .getTables(null, null, "flyway_schema_history", null)
                .next());
        if (!exists) {
            return Optional.empty();
        }
        return sql.select(VERSION).from(HISTORY).where(VERSION.isNotNull()).fetch(VERSION).stream()
                .map(Integer::valueOf)
                .max(Integer::compare);
    }

    /** Brings the tables to the newest version; the caller has made a backup, since H2's DDL commits by itself. */
    static void migrate(Database database) throws DatabaseFault {
        try {
            flyway(database).migrate();
        } catch (FlywayException e) {
            throw new DatabaseFault(DatabaseFault.Kind.MIGRATION_FAILED, e);
        }
    }

    /** The newest migration among the resources, for the test that keeps {@link #CURRENT} honest. */
    static int newestMigration(Database database) {
        return Arrays.stream(flyway(database).info().all())
                .map(m -> m.getVersion())
                .map(MigrationVersion::getVersion)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure()
                .dataSource(database.source())
                .locations(LOCATION)
                .loggers("slf4j")
                .load();
    }
}
