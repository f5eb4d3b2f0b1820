/**
 * Who may open the book: the random book key, wrapped per user by a password and once by the printed recovery key.
 *
 * <p>The key never leaves this package except as a {@link vn.ptdv.store.keys.BookKey}; passwords come as characters
 * that are cleared after use. No SQL and no screens here. The decision is in {@code docs/decisions/0003-keys.md}.
 */
@NullMarked
package vn.ptdv.store.keys;

import org.jspecify.annotations.NullMarked;
