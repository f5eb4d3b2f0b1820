package vn.ptdv.store.change;

import org.jspecify.annotations.Nullable;

/** One row of one action: what it was and what it became. */
record LoggedRow(
        String table,
        long key,
        char op,
        @Nullable String before,
        @Nullable String after) {}
