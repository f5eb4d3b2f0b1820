/**
 * Photos and scans before they enter the book: what a file really is, and whether it may be kept.
 *
 * <p>Only bytes and limits; reading and writing files is done elsewhere.
 */
@NullMarked
package vn.ptdv.logic.scan;

import org.jspecify.annotations.NullMarked;
