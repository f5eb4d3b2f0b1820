/**
 * Documents: the register of numbers, and the desk where a document is written with its page beside it.
 *
 * <p>The page shown is the PDF that is printed; what is issued is frozen by the store.
 */
@NullMarked
package vn.ptdv.ui.document;

import org.jspecify.annotations.NullMarked;
