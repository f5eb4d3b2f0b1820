/**
 * The settings of a book: typed keys with their defaults, checked before they are saved, each save one named action.
 *
 * <p>What belongs to one machine rather than to the book (window size, last folder) does not live here.
 */
@NullMarked
package vn.ptdv.store.setting;

import org.jspecify.annotations.NullMarked;
