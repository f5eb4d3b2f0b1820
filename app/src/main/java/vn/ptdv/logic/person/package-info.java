/**
 * Checks on one person's facts: the citizen number and the keys by which the same person is recognised.
 *
 * <p>Findings are sealed results with codes; their words stand in the messages.
 */
@NullMarked
package vn.ptdv.logic.person;

import org.jspecify.annotations.NullMarked;
