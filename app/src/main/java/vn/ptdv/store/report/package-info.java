/**
 * Fills the reports of {@code logic.report} from the book and gathers the overview; reads only.
 *
 * <p>What a figure means is decided in {@code logic}; here is only where it comes from.
 */
@NullMarked
package vn.ptdv.store.report;

import org.jspecify.annotations.NullMarked;
