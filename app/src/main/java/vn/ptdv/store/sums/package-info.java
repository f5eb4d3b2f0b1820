/**
 * Checksums of the data file's chunks. H2 keeps none of its own over what it stores, so that a page that was overwritten
 * from outside reads as other rows or as none.
 *
 * <p>A chunk is written once and never changed; its sum is taken when the book is closed in order, kept in a file beside
 * the book, and compared at the next opening, by every backup, and by the examination of the book.
 */
@NullMarked
package vn.ptdv.store.sums;

import org.jspecify.annotations.NullMarked;
