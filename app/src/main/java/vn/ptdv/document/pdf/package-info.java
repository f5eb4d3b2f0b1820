/**
 * A composition as PDF: plain HTML and CSS laid out by openhtmltopdf with the bundled font.
 *
 * <p>Every line and page breaks where Word's layout of the same document breaks. Nothing outside the program is ever
 * loaded.
 */
@NullMarked
package vn.ptdv.document.pdf;

import org.jspecify.annotations.NullMarked;
