/**
 * Taking a list in, step by step: file, sheet and header, columns, preview, run, receipt.
 *
 * <p>Nothing is written before the run, and every step can be gone back to. What a list means is decided in
 * {@code exchange.list}.
 */
@NullMarked
package vn.ptdv.ui.importing;

import org.jspecify.annotations.NullMarked;
