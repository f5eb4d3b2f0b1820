/**
 * Quota decisions in the book: their lines, their adjustments, what is in force, and the figures that proposals rest on.
 *
 * <p>The arithmetic lives in logic; here it gets its rows.
 */
@NullMarked
package vn.ptdv.store.quota;

import org.jspecify.annotations.NullMarked;
