/**
 * Deadlines and follow-ups as the page "Hôm nay", the calendar and the person page show them.
 *
 * <p>How a deadline follows from events is in {@code logic.process}.
 */
@NullMarked
package vn.ptdv.model.deadline;

import org.jspecify.annotations.NullMarked;
