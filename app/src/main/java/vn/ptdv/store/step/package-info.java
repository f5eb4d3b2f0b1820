/**
 * The steps of the process as a committee keeps them: which are hidden, which are its own, and who stands at each.
 *
 * <p>What the steps mean for a candidacy is {@code logic.process}; here is only the table and what guards it.
 */
@NullMarked
package vn.ptdv.store.step;

import org.jspecify.annotations.NullMarked;
