/**
 * Units in the book: the tree of any day, and the acts that found, rename, move, merge, split and end them.
 *
 * <p>Every change of organisation is planned first; what the preview shows and what is written come from one plan.
 */
@NullMarked
package vn.ptdv.store.unit;

import org.jspecify.annotations.NullMarked;
