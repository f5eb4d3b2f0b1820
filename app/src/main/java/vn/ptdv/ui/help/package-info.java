/**
 * The user guide inside the program: the pages of {@code docs/guide}, shown by F1, offline.
 *
 * <p>Knows only the little of Markdown that the pages use.
 */
@NullMarked
package vn.ptdv.ui.help;

import org.jspecify.annotations.NullMarked;
