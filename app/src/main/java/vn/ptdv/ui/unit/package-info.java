/**
 * The units: their tree of any day, the page of one unit, and the guided changes of organisation.
 *
 * <p>What a change does and what stands in its way is decided by the store; here it is asked, shown and confirmed.
 */
@NullMarked
package vn.ptdv.ui.unit;

import org.jspecify.annotations.NullMarked;
