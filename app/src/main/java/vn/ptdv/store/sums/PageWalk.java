package vn.ptdv.store.sums;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.Page;
import org.h2.mvstore.db.LobStorageMap;
import org.h2.mvstore.db.MVIndex;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.schema.Schema;
import org.h2.table.Table;

/** Reads every page of every table, index and large value, save those in chunks whose bytes are known by their sums. */
public final class PageWalk {
    private final Set<Integer> known;

    private PageWalk(Set<Integer> known) {
        this.known = known;
    }

    /** Leaves out what lies in these chunks. */
    public static PageWalk past(List<ChunkSums.Entry> known) {
        return new PageWalk(known.stream().map(e -> e.chunk().id()).collect(Collectors.toSet()));
    }

    /** Whether all could be read. */
    public boolean isWhole(Connection book) throws SQLException {
        SessionLocal session = (SessionLocal) book.unwrap(JdbcConnection.class).getSession();
        Database database = session.getDatabase();
        try {
            for (Schema schema : database.getAllSchemasNoMeta()) {
                for (Table table : schema.getAllTablesAndViews(session)) {
                    walkIndexes(table);
                }
            }
            walkLargeValues(
                    database.getStore().getMvStore(), database.getStore().getTransactionStore());
            return true;
        } catch (MVStoreException | DbException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return false;
        } catch (ClassCastException | NegativeArraySizeException | java.nio.BufferUnderflowException e) {
            // Bytes that are no page any more fail wherever they are first taken for one.
            return false;
        }
    }

    private void walkIndexes(Table table) {
        if (table.getIndexes() == null) {
            return;
        }
        for (Index index : table.getIndexes()) {
            if (index instanceof MVIndex<?, ?> stored) {
                walk(stored.getMVMap());
            }
        }
    }

    private void walkLargeValues(MVStore store, TransactionStore transactions) {
        if (store.hasMap("lobMap")) {
            walk(LobStorageMap.openLobMap(transactions));
            walk(LobStorageMap.openLobDataMap(transactions));
        }
    }

    private void walk(MVMap<?, ?> map) {
        Page<?, ?> root = map.getRootPage();
        if (!isKnown(root.getPos())) {
            walk(root);
        }
    }

    private void walk(Page<?, ?> page) {
        if (page.isLeaf()) {
            return;
        }
        for (int child = 0; child < page.getRawChildPageCount(); child++) {
            if (!isKnown(page.getChildPagePos(child))) {
                walk(page.getChildPage(child));
            }
        }
    }

    // Whatever a page leads to was written before it or with it, and is known if the page is.
    private boolean isKnown(long place) {
        return DataUtils.isPageSaved(place) && known.contains(DataUtils.getPageChunkId(place));
    }
}
