/**
 * Issued documents and the register of their numbers.
 *
 * <p>An issued file lies in the book's documents folder and is never written again; what corrects it is a new document
 * that names the old one.
 */
@NullMarked
package vn.ptdv.store.document;

import org.jspecify.annotations.NullMarked;
