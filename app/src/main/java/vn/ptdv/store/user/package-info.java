/**
 * The people who open the book: their names and roles.
 *
 * <p>Passwords and keys do not live here but in {@code store.keys}; a name without a key slot cannot open the book.
 */
@NullMarked
package vn.ptdv.store.user;

import org.jspecify.annotations.NullMarked;
