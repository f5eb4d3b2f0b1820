/**
 * What keeps a book safe by itself: backups at the end, daily and before a migration, of the book that is really open.
 *
 * <p>How a backup is written and proved is {@code store.backup}'s matter.
 */
@NullMarked
package vn.ptdv.store.upkeep;

import org.jspecify.annotations.NullMarked;
