/**
 * What is due: deadlines, letters that wait for a reply, follow-ups; by day, by officer and by unit.
 *
 * <p>Deadlines are computed and voided by {@code store.process}; here they are read, extended and closed by hand.
 */
@NullMarked
package vn.ptdv.store.deadline;

import org.jspecify.annotations.NullMarked;
