/**
 * The data that the program is shipped with – rule sets, code lists, process, papers, forms, holidays – on its way
 * into a book, and newer packages of the same tables from a file.
 *
 * <p>Values live in the tables, never here; a row that a committee added itself is left alone.
 */
@NullMarked
package vn.ptdv.store.seed;

import org.jspecify.annotations.NullMarked;
