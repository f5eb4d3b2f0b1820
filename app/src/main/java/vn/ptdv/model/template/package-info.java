/**
 * The office's templates and its blanks as the book keeps them.
 *
 * <p>Only values; what stands in a template is read in {@code document.template}.
 */
@NullMarked
package vn.ptdv.model.template;

import org.jspecify.annotations.NullMarked;
