/**
 * Between the document and the file: which lines, in which look, side by side or in a table, on which pages.
 *
 * <p>Word and PDF are both written from what is composed here, so that they cannot differ in content. Widths of words
 * are measured with the bundled font; nothing here knows Word or PDF.
 */
@NullMarked
package vn.ptdv.document.typeset;

import org.jspecify.annotations.NullMarked;
