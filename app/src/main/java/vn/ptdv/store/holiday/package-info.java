/**
 * The days off and the make-up days, by which working days are counted.
 *
 * <p>A day that turned out wrong is switched off rather than deleted, so that old deadlines can be explained.
 */
@NullMarked
package vn.ptdv.store.holiday;

import org.jspecify.annotations.NullMarked;
