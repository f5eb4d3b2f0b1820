/**
 * What follows from the events of a candidacy for lists and counts: which events still count, and the milestones.
 *
 * <p>The state and the deadlines are derived in {@code logic.process}; no row and no rule value is known here.
 */
@NullMarked
package vn.ptdv.logic.candidacy;

import org.jspecify.annotations.NullMarked;
