/**
 * The forms that ship with the program, each written as a short text of lines, and made into pages by the profile's looks.
 *
 * <p>The same composition gives the Word file that the clerk may change and the PDF that is previewed and printed.
 */
@NullMarked
package vn.ptdv.document.form;

import org.jspecify.annotations.NullMarked;
