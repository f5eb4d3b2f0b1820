package vn.ptdv.store.book;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import vn.ptdv.store.folder.TornTail;

/**
 * The connections to one file. H2 closes a file that a write failed on, such as on a full disk; the next who asks has it
 * opened again, so that the clerk goes on once there is room, with the screen as it was.
 */
final class Connections implements DataSource {
    private static final int MOST = 12;
    private static final String ADDRESS = "jdbc:h2:";
    private static final String DATA_ENDING = ".mv.db";

    private final String url;
    private final String user;
    private final String password;
    private final Failed failed;
    private JdbcConnectionPool pool;
    private boolean ended;

    /** What becomes of a file that H2 gave up. */
    enum Failed {
        COMES_BACK,
        STAYS_AWAY
    }

    Connections(String url, String user, String password, Failed failed) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.failed = failed;
        this.pool = newPool();
    }

    @Override
    public Connection getConnection() throws SQLException {
        JdbcConnectionPool asked = current();
        try {
            return asked.getConnection();
        } catch (SQLException e) {
            if (failed == Failed.STAYS_AWAY || !Database.isGone(e)) {
                throw e;
            }
            return reopened(asked, e).getConnection();
        }
    }

    /** No one comes back after this. */
    synchronized void dispose() {
        ended = true;
        pool.dispose();
    }

    private synchronized JdbcConnectionPool current() {
        return pool;
    }

    private synchronized JdbcConnectionPool reopened(JdbcConnectionPool dead, SQLException why) throws SQLException {
        if (ended) {
            throw why;
        }
        if (pool == dead) {
            dead.dispose();
            // What the failed write left at the end would hide the last acknowledged change.
            TornTail.cut(dataFile());
            pool = newPool();
        }
        return pool;
    }

    private Path dataFile() {
        String file = url.substring(ADDRESS.length(), url.indexOf(';'));
        FilePath path = FilePath.get(file + DATA_ENDING);
        while (path.unwrap() != path) {
            path = path.unwrap();
        }
        return Path.of(path.toString());
    }

    private JdbcConnectionPool newPool() {
        JdbcConnectionPool made = JdbcConnectionPool.create(url, user, password);
        made.setMaxConnections(MOST);
        return made;
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        throw new SQLException("one user");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException(type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
