/**
 * A composition as a Word file: named styles, real page fields, sections, tables with repeated headings.
 *
 * <p>The parts of the package are written as text, so that the same document always gives the same bytes and a list of
 * thousands of rows costs no object per cell. No name, account or time of this machine goes into the file.
 */
@NullMarked
package vn.ptdv.document.word;

import org.jspecify.annotations.NullMarked;
