/**
 * The door of a book: password, recovery key, another book, the offer of a backup where a book is damaged, and the
 * lock after idle time.
 *
 * <p>Nothing of the book's contents is shown before it is open.
 */
@NullMarked
package vn.ptdv.ui.entrance;

import org.jspecify.annotations.NullMarked;
