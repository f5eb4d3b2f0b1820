/**
 * Printing: the very PDF that was previewed, on a printer of the machine.
 *
 * <p>Others see only the {@code Printer} interface; tests bring their own.
 */
@NullMarked
package vn.ptdv.document.print;

import org.jspecify.annotations.NullMarked;
