/**
 * What taking in lists needs of the book: the items of code lists, who is already there, the remembered column titles,
 * and writers that put whole rows inside one action.
 *
 * <p>Nothing here knows a workbook; what a cell means is decided above. The writers check nothing.
 */
@NullMarked
package vn.ptdv.store.intake;

import org.jspecify.annotations.NullMarked;
