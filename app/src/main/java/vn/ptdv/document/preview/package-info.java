/**
 * A PDF on the screen: its pages as pixels, the places of words in it.
 *
 * <p>Gives plain numbers, so that the window needs neither PDFBox nor the toolkit behind it.
 */
@NullMarked
package vn.ptdv.document.preview;

import org.jspecify.annotations.NullMarked;
