/**
 * Figures that people type for units: members at the end of a period, and results reported only as totals.
 *
 * <p>Nothing here counts dossiers.
 */
@NullMarked
package vn.ptdv.store.count;

import org.jspecify.annotations.NullMarked;
