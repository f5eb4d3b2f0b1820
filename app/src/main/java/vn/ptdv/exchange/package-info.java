/**
 * Packages between levels and the hand-over folder: everything that leaves the house as a bundle.
 *
 * <p>Uses document, sheet and store; no screen.
 */
@NullMarked
package vn.ptdv.exchange;

import org.jspecify.annotations.NullMarked;
