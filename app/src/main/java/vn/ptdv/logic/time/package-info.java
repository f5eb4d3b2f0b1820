/**
 * Holidays, working days, months and reporting periods.
 *
 * <p>Pure arithmetic: which limit applies to what, and from which event it counts, belongs to the rules.
 */
@NullMarked
package vn.ptdv.logic.time;

import org.jspecify.annotations.NullMarked;
