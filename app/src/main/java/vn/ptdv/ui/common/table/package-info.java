/**
 * The one table of the program, its columns, and what it remembers.
 *
 * <p>Rows are immutable records given whole by {@code setRows}; nothing sorts or filters by live bindings, because that
 * freezes the window at 100 000 rows.
 */
@NullMarked
package vn.ptdv.ui.common.table;

import org.jspecify.annotations.NullMarked;
