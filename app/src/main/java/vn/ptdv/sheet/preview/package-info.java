/**
 * What an import would do, row by row, before anything is written: new, update field by field, same, error, or perhaps
 * a duplicate.
 *
 * <p>Pure logic over rows that were read, a mapping and an interface that looks up what the book already has. Carrying
 * it out is the business of whoever owns the book.
 */
@NullMarked
package vn.ptdv.sheet.preview;

import org.jspecify.annotations.NullMarked;
