/**
 * The clerk's own Word files with fields such as ${ho_ten}: read once, checked, filled many times.
 *
 * <p>Works on the text of the parts, so that whatever has no field leaves as it came. Knows no book: the values are handed
 * in by name.
 */
@NullMarked
package vn.ptdv.document.template;

import org.jspecify.annotations.NullMarked;
