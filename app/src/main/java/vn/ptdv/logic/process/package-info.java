/**
 * A candidacy on its way: where it stands, what may come next, what is due when, which papers it needs.
 *
 * <p>Everything is derived from events and from the process table; nothing is stored here and nothing asks a clock.
 */
@NullMarked
package vn.ptdv.logic.process;

import org.jspecify.annotations.NullMarked;
