/**
 * The XML inside a Word file, whoever wrote it: unpacked within bounds, its styles resolved.
 *
 * <p>Opens nothing that is encrypted, too large or carries macros, and follows no link to the outside. What the words
 * mean is for the packages above.
 */
@NullMarked
package vn.ptdv.document.ooxml;

import org.jspecify.annotations.NullMarked;
