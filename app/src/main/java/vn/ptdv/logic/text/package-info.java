/**
 * Vietnamese text: folding for search, collation, names, numbers, dates, old encodings, and the words of the program.
 *
 * <p>The only package whose source may hold Vietnamese letters, because its tables are made of them.
 */
@NullMarked
package vn.ptdv.logic.text;

import org.jspecify.annotations.NullMarked;
