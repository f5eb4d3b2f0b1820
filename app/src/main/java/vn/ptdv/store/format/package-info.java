/**
 * Reads the guidances of format from the book.
 *
 * <p>They come into it as tables of data (see {@link vn.ptdv.store.seed}); nothing here writes.
 */
@NullMarked
package vn.ptdv.store.format;

import org.jspecify.annotations.NullMarked;
