/**
 * The figures of a finished report, kept apart from its looks, and how two such sets differ.
 *
 * <p>Nothing here knows a book or a file.
 */
@NullMarked
package vn.ptdv.logic.frozen;

import org.jspecify.annotations.NullMarked;
