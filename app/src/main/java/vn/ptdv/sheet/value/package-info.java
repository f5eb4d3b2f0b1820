/**
 * From a cell to a value: text, CCCD, dates, numbers, yes and no, sex, code lists, numbers of documents.
 *
 * <p>A converter never guesses silently: it gives a value, says that the cell is blank, or names what is wrong with it.
 * Which codes and units exist is asked through an interface; nothing here knows the book.
 */
@NullMarked
package vn.ptdv.sheet.value;

import org.jspecify.annotations.NullMarked;
