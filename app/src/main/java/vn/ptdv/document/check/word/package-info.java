/**
 * Reads a Word file, whoever wrote it, as lines with the look that the reader sees.
 *
 * <p>Resolves styles, themes and table layouts; opens nothing that is encrypted, too large or carries macros, and
 * follows no link to the outside.
 */
@NullMarked
package vn.ptdv.document.check.word;

import org.jspecify.annotations.NullMarked;
