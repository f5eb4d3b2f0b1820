/**
 * One book folder on disk: where its files lie, what is wrong with it, who has it open, and files written safely.
 *
 * <p>Knows names and bytes only: no SQL and no keys. Everything that can go wrong with a book has its code in
 * {@link vn.ptdv.store.folder.BookFault}.
 */
@NullMarked
package vn.ptdv.store.folder;

import org.jspecify.annotations.NullMarked;
