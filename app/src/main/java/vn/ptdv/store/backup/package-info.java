/**
 * Backups of a book: one file each, called good only after it was opened, counted and compared; kept by a rule;
 * restored with what they replace put aside.
 *
 * <p>Knows the open book only as a {@link vn.ptdv.store.backup.LiveBook} and a closed copy only through a
 * {@link vn.ptdv.store.backup.CopyReader}. What is H2's own stands in {@link vn.ptdv.store.backup.H2Stream}.
 */
@NullMarked
package vn.ptdv.store.backup;

import org.jspecify.annotations.NullMarked;
