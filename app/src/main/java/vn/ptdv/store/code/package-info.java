/**
 * The code lists of the book: what they hold, and the acts by which an office adds to them.
 *
 * <p>An entry is never deleted, only retired from a day on, because old rows keep naming it.
 */
@NullMarked
package vn.ptdv.store.code;

import org.jspecify.annotations.NullMarked;
