/**
 * The one unit of work and the change log that it feeds: audit, undo and redo by name, undo of a batch, recycle
 * bin, and what was known on a past day.
 *
 * <p>No row is written round it; reading contexts refuse every statement that is not a query.
 */
@NullMarked
package vn.ptdv.store.change;

import org.jspecify.annotations.NullMarked;
