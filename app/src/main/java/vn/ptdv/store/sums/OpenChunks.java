package vn.ptdv.store.sums;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/** Which of the chunks that were there at the last closing are still in use in an opened file. */
public final class OpenChunks {
    private static final String LIVE_PAGES = "livePages";
    private static final String CHUNK = "chunk.";
    private static final int HEX = 16;

    private OpenChunks() {}

    /** Those whose bytes must still be what the sums say. */
    public static List<ChunkSums.Entry> standing(Connection book, ChunkSums known) throws SQLException {
        MVStore store = storeOf(book);
        if (store.getFileStore().getCreationTime() != known.made()) {
            return List.of();
        }
        Map<Integer, Chunk> now = new HashMap<>();
        int newest = 0;
        for (Map.Entry<String, String> line :
                new ArrayList<>(store.getLayoutMap().entrySet())) {
            if (line.getKey().startsWith(CHUNK)) {
                Map<String, String> words = DataUtils.parseMap(line.getValue());
                int id = Integer.parseInt(line.getKey().substring(CHUNK.length()), HEX);
                newest = Math.max(newest, id);
                if (!"0".equals(words.get(LIVE_PAGES))) {
                    now.put(id, Chunk.ofBlocks(id, DataUtils.readHexLong(words, "block", 0), length(words)));
                }
            }
        }
        // The last chunk stands in no list, which lies in that chunk itself.
        int listed = newest;
        return known.entries().stream()
                .filter(e ->
                        e.chunk().equals(now.get(e.chunk().id())) || e.chunk().id() > listed)
                .collect(Collectors.toList());
    }

    private static long length(Map<String, String> words) {
        return DataUtils.readHexLong(words, "len", 0);
    }

    /** What lies below the tables. */
    public static MVStore storeOf(Connection book) throws SQLException {
        SessionLocal session = (SessionLocal) book.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
