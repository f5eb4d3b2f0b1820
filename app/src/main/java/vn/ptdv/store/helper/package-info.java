/**
 * Helpers and reviews in the book: who helps whom, how much each carries, who has not been reviewed this period.
 *
 * <p>A helper is replaced, never overwritten, so that the papers of a past day still name the right one.
 */
@NullMarked
package vn.ptdv.store.helper;

import org.jspecify.annotations.NullMarked;
