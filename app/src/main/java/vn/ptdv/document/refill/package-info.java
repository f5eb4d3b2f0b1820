/**
 * Figures that stay figures in a Word file: sentences are marked when they are written, and filled again later.
 *
 * <p>Touches only the marked paragraphs; what anybody wrote around them stays as it is.
 */
@NullMarked
package vn.ptdv.document.refill;

import org.jspecify.annotations.NullMarked;
