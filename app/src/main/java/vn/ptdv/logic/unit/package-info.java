/**
 * What follows about units without a book: the words for obstacles and effects of a change.
 *
 * <p>No rows and no screens.
 */
@NullMarked
package vn.ptdv.logic.unit;

import org.jspecify.annotations.NullMarked;
