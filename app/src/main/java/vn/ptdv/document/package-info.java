/**
 * A page of paper: the document model, the format profiles, Word, PDF, printing, the checker and templates.
 *
 * <p>Takes values of model and logic; knows no SQL and no screen.
 */
@NullMarked
package vn.ptdv.document;

import org.jspecify.annotations.NullMarked;
